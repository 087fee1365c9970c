import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { alive, looksRight, open, signIn, speak } from './person.ts'

/**
 * A list as a programme has it is taken in: a column that says nothing of itself is named by hand, what will happen is seen first,
 * the page is left and come back to, and what was left out is downloaded. The names are each story's own, and an account speaks one language at a time: all are in one demo.
 */
const stories = [
  {
    who: 'manager', language: 'ar', width: 390, javaScriptEnabled: true, file: 'قائمة.csv', phone: '0557102',
    head: ['قائمة المشاركين,,,', ',,,', 'الاسم الكامل,تواصل,رقم الهوية,ملاحظات'],
    people: ['نورة الزعبي', 'Rana Asali', 'Ranna Asali', 'بلا رقم', 'بشار شقير'],
    t: { twice: 'يتكررون في الملف', alike: 'ربما معروفون', reason: 'رقم الهوية غير صحيح', unread: 'أعمدة لن تُقرأ', nobody: 'لا يوجد في الملف من يمكن إضافته', done: 'انتهى', headings: 'العناوين في السطر 3' },
  },
  {
    who: 'lead', language: 'he', width: 1280, javaScriptEnabled: false, file: 'בלי.csv', phone: '0557103',
    head: ['רשימת משתתפים,,,', ',,,', 'שם מלא,קשר,ת.ז.,הערות'],
    people: ['חגית אלמליח', 'Tamar Sabag', 'Tammar Sabag', 'בלי תעודה', 'ניר שקד'],
    t: { twice: 'חוזרים בתוך הקובץ', alike: 'אולי כבר מוכרים', reason: 'מספר הזהות אינו תקין', unread: 'עמודות שלא ייקראו', nobody: 'אין בקובץ מישהו שאפשר להוסיף', done: 'הסתיים', headings: 'הכותרות בשורה 3' },
  },
] as const

for (const story of stories) {
  test.describe(`${story.language} at ${story.width}${story.javaScriptEnabled ? '' : ', without JavaScript'}`, () => {
    test.use({ javaScriptEnabled: story.javaScriptEnabled, viewport: { width: story.width, height: 900 } })

    test('a list is taken in, and a second time adds nobody', async ({ page }) => {
      const { t } = story
      const look = (where: string) => (story.javaScriptEnabled ? looksRight(page, where) : Promise.resolve())
      const [first, like, alsoLike, wrongId, last] = story.people
      const rows = [
        `${first},${story.phone}001,,x`, `${like},${story.phone}002,,`, `${alsoLike},${story.phone}002,,`, `${first},${story.phone}001,,`, `${wrongId},${story.phone}003,123456789,`, `${last},${story.phone}004,,`,
      ]
      const list = Buffer.from(`\ufeff${[...story.head, ...rows].join('\r\n')}\r\n`)
      await signIn(page, story.who)
      await speak(page, story.language)

      await test.step('an empty file and a picture are told of beside the field', async () => {
        await open(page, '/participants/import')
        for (const [name, bytes] of [['ריק.csv', Buffer.alloc(0)], ['חוזה.xlsx', Buffer.from('%PDF-1.7 obj')], ['כותרות.csv', Buffer.from('שם,טלפון\n')]] as const) {
          await send(page, name, bytes)
          await expect(page.locator('#upload-file-wrong')).not.toBeEmpty()
          await expect(page.locator('[name=programmeId]')).not.toHaveValue('')
        }
        await look('a file that cannot be read')
      })

      if (story.javaScriptEnabled) {
        await test.step('a file above the limit is told of beside the field, before it is sent', async () => {
          await open(page, '/participants/import')
          const large = test.info().outputPath('גדול.csv')
          writeFileSync(large, '')
          truncateSync(large, 200_000_000)
          await page.locator('[name=file]').setInputFiles(large)
          await expect(page.locator('#upload-file-large')).toBeVisible()
          await expect(page.locator('[name=file]')).toHaveAttribute('aria-invalid', 'true')
          await look('a file above the limit')
          let sent = false
          page.on('request', (request) => (sent ||= request.method() === 'POST'))
          await page.locator('#form-upload button').last().click()
          await expect(page.locator('#upload-file-large')).toBeVisible()
          expect(sent).toBe(false)
        })
      }

      await test.step('what will happen is seen before it happens, and a column that was not known is named', async () => {
        await open(page, '/participants/import')
        await send(page, story.file, list)
        await page.waitForURL('**/participants/import/*')
        await expect(page.getByRole('main')).toContainText(t.twice)
        await page.locator('details:has(#form-map) > summary').click()
        await expect(page.getByRole('main')).toContainText(t.headings)
        await expect(page.getByText(t.unread)).toBeVisible()
        await look('the preview')
        await page.locator('#form-map [name=phone]').selectOption({ index: 2 })
        await page.locator('#form-map button').last().click()
        await expect(counts(page, t.alike)).toHaveText('1')
        await expect(counts(page, t.twice)).toHaveText('1')
        await expect(page.locator('dl.counts dd').first()).toHaveText('3')
        await expect(page.getByRole('row', { name: wrongId })).toContainText(t.reason)
        await look('the preview with its columns')
        await page.locator('a[href*="only=alike"]').click()
        await expect(page.getByRole('row')).toHaveCount(2)
        await expect(page.getByRole('row', { name: alsoLike })).toBeVisible()
      })

      await test.step('whether to take in who may be known must be said', async () => {
        await page.locator('#form-start button').last().click()
        await expect(page.locator('#start-alike-wrong')).not.toBeEmpty()
        await look('a choice that is owed')
        await page.locator('#form-start [value=leave_out]').check()
        await page.locator('#form-start button').last().click()
        await expect(page.locator('#form-start')).toHaveCount(0)
      })

      await test.step('the page is left and come back to', async () => {
        await open(page, '/participants')
        await open(page, '/participants/import')
        await page.getByRole('link', { name: story.file }).first().click()
        await expect(async () => {
          if (!story.javaScriptEnabled) await page.reload()
          await expect(page.locator('.chip', { hasText: t.done })).toBeVisible({ timeout: 1000 })
        }).toPass()
        await expect(page.locator('dl.counts dd').first()).toHaveText('3')
        await look('a run that has ended')
      })

      let leftOut = ''
      await test.step('who was left out is downloaded, with a reason each', async () => {
        const [download] = await Promise.all([page.waitForEvent('download'), page.locator('a[href$="rejected.csv"]').click()])
        leftOut = readFileSync(await download.path(), 'utf8')
        expect(leftOut).toMatch(new RegExp(`${wrongId},${story.phone}003,123456789,.*${t.reason}`))
        expect(leftOut).toContain(alsoLike)
        expect(leftOut).not.toContain(first)
      })

      await test.step('who was taken in is found, and the same list adds nobody', async () => {
        await open(page, '/participants')
        await page.locator('[name=q]').fill(last)
        await page.locator('[name=q]').press('Enter')
        await expect(page.getByRole('main').getByRole('link', { name: last })).toHaveCount(1)
        await open(page, '/participants/import')
        await send(page, story.file, list)
        await page.waitForURL('**/participants/import/*')
        // The column is not known this time either.
        await page.locator('details:has(#form-map) > summary').click()
        await page.locator('#form-map [name=phone]').selectOption({ index: 2 })
        await page.locator('#form-map button').last().click()
        await expect(page.locator('dl.counts dd').first()).toHaveText('0')
        await page.locator('#form-start [value=leave_out]').check()
        await page.locator('#form-start button').last().click()
        await expect(async () => {
          if (!story.javaScriptEnabled) await page.reload()
          await expect(page.locator('.chip', { hasText: t.done })).toBeVisible({ timeout: 1000 })
        }).toPass()
        await expect(page.locator('dl.counts dd').first()).toHaveText('0')
      })
    })
  })
}

/** A count of the preview, by how its name begins. */
const counts = (page: Page, words: string) => page.locator('dl.counts dt', { hasText: words }).locator('+ dd')

async function send(page: Page, name: string, buffer: Buffer) {
  await page.locator('[name=programmeId]').selectOption({ index: (await page.locator('[name=programmeId] option[value=""]').count()) })
  await page.locator('[name=file]').setInputFiles({ name, mimeType: 'text/csv', buffer })
  await page.locator('#form-upload button').last().click()
  await alive(page)
}
