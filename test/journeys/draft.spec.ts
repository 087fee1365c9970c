import { expect, type Page, test } from '@playwright/test'
import { TOTP } from 'otpauth'
import { languages } from '../../src/language/language.ts'
import { looksRightIn } from '../pages/watch.ts'
import { looksRight, open, signIn, typeSignIn } from './person.ts'

/** Nothing typed is lost: without a connection, after the sign-in has ended, when the server fails; and nothing stays for others. */
const t = { who: 'noor', width: 390, name: 'سلمى للمسودة', waits: 'سيُرسَل تلقائيًا', sent: 'أُرسل ما كان ينتظر', restored: 'عاد إلى هنا', broken: 'الخلل من جهتنا', out: 'لم يُرسَل بعد' } as const

test('a record without a connection or a sign-in', async ({ page, context }) => {
  await page.setViewportSize({ width: t.width, height: 800 })
  await signIn(page, t.who)
  const file = await someoneNew(page, t.name)
  const talk = page.locator('#form-talk')

  await test.step('what is typed is sealed on the device and comes back with its grey', async () => {
    await open(page, `${file}/meetings/new`)
    await talk.locator('[name=happened]').fill('HAPPENED-1')
    await talk.locator('[name=thinks]').fill('THINKS-1')
    await expect.poll(() => shelf(page)).toMatchObject({ count: 1 })
    const { count: _, text } = await shelf(page)
    expect(text).not.toMatch(/HAPPENED|THINKS|participants|meetings/)
    await open(page, `${file}/meetings/new`)
    await expect(talk.locator('[name=happened]')).toHaveValue('HAPPENED-1')
    await expect(talk.locator('[name=thinks]')).toHaveValue('THINKS-1')
    await expect(talk.getByText(t.restored)).toBeVisible()
    await looksRight(page)
  })

  await test.step('the shared view shows no grey of a draft, and leaves it whole', async () => {
    await context.addCookies([{ name: 'ofek_shared', value: file.split('/')[2] ?? '', url: page.url() }])
    await open(page, `${file}/meetings/new`)
    await expect(talk.locator('[name=happened]')).toHaveValue('HAPPENED-1')
    await expect(talk.locator('[name=thinks]')).toHaveCount(0)
    expect(await page.content()).not.toContain('THINKS-1')
    await talk.locator('[name=happened]').fill('HAPPENED-2')
    await page.waitForTimeout(900)
    await context.clearCookies({ name: 'ofek_shared' })
    await open(page, `${file}/meetings/new`)
    await expect(talk.locator('[name=happened]')).toHaveValue('HAPPENED-2')
    await expect(talk.locator('[name=thinks]')).toHaveValue('THINKS-1')
  })

  await test.step('sent without a connection, it waits, says so, and is written once when the connection is back', async () => {
    await context.setOffline(true)
    await talk.locator('button').last().click()
    await expect(talk.getByText(t.waits)).toBeVisible()
    await expect(talk.locator('[name=happened]')).toHaveValue('HAPPENED-2')
    await context.setOffline(false)
    await expect(page.locator('.outbox').getByText(t.sent)).toBeVisible()
    await page.waitForURL(/\/meetings(\/[0-9a-f-]{36})?$/)
    await expect.poll(() => shelf(page)).toMatchObject({ count: 0 })
    expect(await heldMeetings(page, file)).toBe(1)
  })

  await test.step('sent after the sign-in has ended, it is sent by itself after the next one', async () => {
    await open(page, `${file}/meetings/new`)
    await talk.locator('[name=happened]').fill('HAPPENED-3')
    await expect.poll(() => shelf(page)).toMatchObject({ count: 1 })
    await context.clearCookies({ name: 'ofek_session' })
    await talk.locator('button').last().click()
    await page.waitForURL('**/sign-in?**')
    await typeSignIn(page, `${t.who}@demo.ofek.example`, 'ofek-demo-2026')
    await expect(page.locator('.outbox').getByText(t.sent)).toBeVisible()
    expect(await heldMeetings(page, file)).toBe(2)
  })

  await test.step('a failure of the server leaves everything in its place and says so; a proxy that has lost it makes it wait', async () => {
    await open(page, `${file}/meetings/new`)
    await talk.locator('[name=happened]').fill('HAPPENED-4')
    const answer = async (status: number, body: string) => {
      await page.unrouteAll()
      await page.route('**/meetings/new*', (route) => (route.request().method() === 'POST' ? route.fulfill({ status, body }) : route.continue()))
      await talk.locator('button').last().click()
    }
    await answer(500, JSON.stringify({ type: 'error', error: { status: 500, message: 'Internal Error', id: 'x' } }))
    await expect(talk.getByText(t.broken)).toBeVisible()
    await expect(talk.locator('[name=happened]')).toHaveValue('HAPPENED-4')
    await answer(502, '<html>Bad Gateway</html>')
    await expect(talk.getByText(t.waits)).toBeVisible()
    expect(await shelf(page)).toMatchObject({ count: 1, waiting: 1 })
    await page.unrouteAll()
    await open(page, '/today')
    await expect(page.locator('.outbox').getByText(t.sent)).toBeVisible()
    expect(await heldMeetings(page, file)).toBe(3)
  })

  await test.step('other words after the press are a draft again, and are not sent by themselves', async () => {
    await open(page, `${file}/meetings/new`)
    await context.setOffline(true)
    await talk.locator('[name=happened]').fill('HAPPENED-5')
    await talk.locator('button').last().click()
    await expect(talk.getByText(t.waits)).toBeVisible()
    await talk.locator('[name=happened]').fill('HAPPENED-6')
    await expect.poll(() => shelf(page)).toMatchObject({ count: 1, waiting: 0 })
    await context.setOffline(false)
    await open(page, '/today')
    expect(await shelf(page)).toMatchObject({ count: 1, waiting: 0 })
  })

  await test.step('another account on the device reads and sends nothing of it; sign-out asks, and wipes it in every tab', async () => {
    const other = t.who === 'noor' ? 'michal' : 'noor'
    await open(page, `${file}/meetings/new`)
    await expect(talk.locator('[name=happened]')).toHaveValue('HAPPENED-6')
    await context.clearCookies({ name: 'ofek_session' })
    const tab = await context.newPage()
    await signIn(tab, other)
    await tab.goto(`${file}/meetings/new`)
    expect(await tab.content()).not.toContain('HAPPENED')
    await talk.locator('button').last().click()
    await expect.poll(() => shelf(page)).toMatchObject({ count: 1 })
    await open(tab, '/today')
    expect(await shelf(tab)).toMatchObject({ count: 1 })
    await expect(tab.locator('.outbox')).toHaveText('')
    await context.clearCookies({ name: 'ofek_session' })
    await signIn(page, t.who)
    await open(page, `${file}/meetings/new`)
    await expect(talk.locator('[name=happened]')).toHaveValue('HAPPENED-6')
    expect(await heldMeetings(page, file)).toBe(3)

    await open(page, `${file}/meetings/new`)
    await open(tab, '/account')
    await tab.locator('form[action="/sign-out"] button').click()
    await expect(tab.getByText(t.out)).toBeVisible()
    await looksRight(tab)
    await tab.locator('form[action="/sign-out"] button').click()
    await tab.waitForURL('**/sign-in')
    await page.waitForURL('**/sign-in?**')
    expect((await context.cookies()).find(({ name }) => name === 'ofek_session')).toBeUndefined()
    expect(await shelf(page)).toMatchObject({ count: 0 })
  })
})

test('two tabs write over nothing of each other; a tab that was killed gives its words to the next one, for a fortnight', async ({ page, context }) => {
  await signIn(page, 'yael')
  const file = await someoneNew(page, 'שתי לשוניות')
  const happened = (tab: Page) => tab.locator('#form-talk [name=happened]')
  const other = await context.newPage()
  await open(page, `${file}/meetings/new`)
  await open(other, `${file}/meetings/new`)
  await happened(page).fill('FIRST')
  await happened(other).fill('SECOND')
  await expect.poll(() => shelf(page)).toMatchObject({ count: 2 })
  await other.close()
  const next = await context.newPage()
  await open(next, `${file}/meetings/new`)
  await expect(happened(next)).toHaveValue('SECOND')

  // Both wait; the connection is back for both tabs at once, and each is written once.
  await context.setOffline(true)
  for (const tab of [page, next]) {
    await tab.locator('#form-talk button').last().click()
    await expect(tab.locator('#form-talk').getByText('יישלח מעצמו')).toBeVisible()
  }
  await context.setOffline(false)
  await expect.poll(() => shelf(page)).toMatchObject({ count: 0 })
  await next.close()
  expect(await heldMeetings(page, file)).toBe(2)

  await open(page, `${file}/meetings/new`)
  await happened(page).fill('THIRD')
  await expect.poll(() => shelf(page)).toMatchObject({ count: 1 })
  await page.clock.setFixedTime(Date.now() + 15 * 86_400_000)
  await open(page, '/today')
  await expect.poll(() => shelf(page)).toMatchObject({ count: 0 })
})

test('what waited and was refused, or was made from an older version, comes back with the words beside its fields', async ({ page, context, browser }) => {
  await signIn(page, 'khaled')
  const file = await someoneNew(page, 'לקוחה לתיקון')
  const talk = page.locator('#form-talk')
  await test.step('refused', async () => {
    await open(page, `${file}/meetings/new`)
    await talk.locator('[name=happened]').fill('REFUSED')
    await talk.locator('[name=startsAt]').evaluate((field: HTMLInputElement) => {
      field.value = '2999-01-01T10:00'
    })
    await context.setOffline(true)
    await talk.locator('button').last().click()
    await expect.poll(() => shelf(page)).toMatchObject({ waiting: 1 })
    // The tab is gone before the connection is back.
    await page.goto('about:blank')
    await context.setOffline(false)
    await open(page, '/today')
    await page.locator('.outbox a').click()
    await page.waitForURL(`**${file}/meetings/new`)
    await expect(talk.locator('[name=happened]')).toHaveValue('REFUSED')
    await expect(talk.locator('[name=startsAt][aria-invalid=true]')).toBeVisible()
    await looksRight(page)
    await talk.locator('[name=startsAt]').fill('2026-11-01T10:00')
    await talk.locator('button').last().click()
    await page.waitForURL(`**${file}/meetings*`)
    await expect.poll(() => shelf(page)).toMatchObject({ count: 0 })
  })
  await test.step('stale', async () => {
    await open(page, `${file}/meetings`)
    await page.getByText('REFUSED').first().waitFor()
    const meeting = (await page.locator('main ol a[href*="/meetings/"]').first().getAttribute('href')) ?? ''
    const record = page.locator('#form-record')
    await open(page, meeting)
    await record.locator('[name=happened]').fill('MINE')
    await context.setOffline(true)
    await record.locator('button').last().click()
    await expect.poll(() => shelf(page)).toMatchObject({ waiting: 1 })
    const elsewhere = await (await browser.newContext()).newPage()
    await signIn(elsewhere, 'khaled')
    await open(elsewhere, meeting)
    await elsewhere.locator('#form-record [name=happened]').fill('NEWER')
    await elsewhere.locator('#form-record button').last().click()
    await elsewhere.waitForURL(`**${file}/meetings*`)
    await elsewhere.context().close()
    await context.setOffline(false)
    await expect(record.getByText('NEWER')).toBeVisible()
    await expect(record.locator('[name=happened]')).toHaveValue('MINE')
    await open(page, '/today')
    await open(page, meeting)
    await expect(record.getByText('NEWER')).toBeVisible()
    await expect(record.locator('[name=happened]')).toHaveValue('MINE')
    await record.locator('button').last().click()
    await page.waitForURL(`**${file}/meetings`)
    await expect(page.getByText('MINE').first()).toBeVisible()
  })
})

test('what waits is not sent before the second step is done, and is sent after it', async ({ page, context }) => {
  await signIn(page, 'chana')
  const file = await someoneNew(page, 'צעד שני')
  await open(page, '/account?second')
  const totp = new TOTP({ secret: (await page.locator('code').textContent()) ?? '' })
  await page.locator('#form-confirm [name=code]').fill(totp.generate())
  await page.locator('#form-confirm button').last().click()
  await page.locator('.codes li').first().waitFor()
  const [recoveryCode] = await page.locator('.codes li').allInnerTexts()

  await open(page, `${file}/meetings/new`)
  await page.locator('#form-talk [name=happened]').fill('AFTER-THE-SECOND-STEP')
  await expect.poll(() => shelf(page)).toMatchObject({ count: 1 })
  await context.clearCookies({ name: 'ofek_session' })
  await page.locator('#form-talk button').last().click()
  await page.waitForURL('**/sign-in?**')
  await page.locator('[name=email]').fill('chana@demo.ofek.example')
  await page.locator('[name=secretPassword]').fill('ofek-demo-2026')
  await page.locator('form:has([name=email]) button').click()
  await page.waitForURL('**/sign-in/second-step?**')
  await page.waitForLoadState('networkidle')
  expect(await shelf(page)).toMatchObject({ count: 1, waiting: 1 })
  await looksRightIn(page, languages, 'the second step')
  await page.locator('[name=code]').fill(recoveryCode ?? '')
  await page.locator('form:has([name=code]) button').last().click()
  await expect.poll(() => shelf(page)).toMatchObject({ count: 0 })
  expect(await heldMeetings(page, file)).toBe(1)

  await open(page, '/account')
  await page.locator('details:has(#form-turnOff) > summary').click()
  // A code counts once: the next half minute's.
  await page.locator('#form-turnOff [name=code]').fill(totp.generate({ timestamp: Date.now() + 30_000 }))
  await page.locator('#form-turnOff button').last().click()
  await page.locator('a[href="/account?second"]').waitFor()
})

/** What stands in IndexedDB: how many drafts, and every byte and key of them as text. */
function shelf(page: Page) {
  return page.evaluate(
    () =>
      new Promise<{ count: number; waiting: number; text: string }>((resolve) => {
        const request = indexedDB.open('ofek')
        request.onsuccess = () => {
          const db = request.result
          if (!db.objectStoreNames.contains('draft')) return resolve({ count: 0, waiting: 0, text: '' })
          const all = db.transaction('draft').objectStore('draft').getAll()
          all.onsuccess = () => {
            db.close()
            resolve({ count: all.result.length, waiting: all.result.filter((one) => one.waiting).length, text: all.result.map((one) => JSON.stringify(one) + new TextDecoder().decode(one.sealed)).join() })
          }
        }
        request.onupgradeneeded = () => request.transaction?.abort()
        request.onerror = () => resolve({ count: 0, waiting: 0, text: '' })
      }),
  )
}

async function heldMeetings(page: Page, file: string): Promise<number> {
  await open(page, `${file}/meetings`)
  return page.locator('main a[href*="/meetings/"]:not([href$="/new"]):not([href*="calendar"])').count()
}

/** Writes down someone new: a name is enough. */
async function someoneNew(page: Page, name: string): Promise<string> {
  await page.goto('/participants/new')
  await page.locator('[name=givenName]').fill(name)
  await page.locator('#form-first button:not([value])').last().click()
  await page.waitForURL(/\/participants\/[0-9a-f-]{36}(#|$)/)
  return new URL(page.url()).pathname
}
