import { expect, type Page, test } from '@playwright/test'
import { looksRight, open, signIn, speak } from './person.ts'

/** A professional lead drafts, words a line in three languages and opens the review; a committee member remarks and votes; the version is published and compared. */
const stories = [
  { language: 'he', width: 1280, member: 'academic', name: 'נעם גל', js: true, grey: { textHe: 'מתי נכון להמתין?', textAr: 'متى يصحّ الانتظار؟', textEn: 'When is it right to wait?' } },
  { language: 'ar', width: 390, member: 'welfare', name: 'هبة نصّار', js: false, grey: { textHe: 'ומתי לא?', textAr: 'ومتى لا؟', textEn: 'And when is it not?' } },
] as const

// One standard, one story at a time.
test.describe.configure({ mode: 'serial' })

for (const story of stories) {
  test(`a version comes into force, in ${story.language}${story.js ? '' : ', without JavaScript'}`, async ({ browser, baseURL }) => {
    test.setTimeout(240_000)
    const enter = async (who: string) => {
      const page = await (await browser.newContext({ baseURL, javaScriptEnabled: story.js, viewport: { width: story.width, height: 900 } })).newPage()
      await signIn(page, who)
      await speak(page, story.language)
      return page
    }
    const page = await enter('author')
    const looks = async (page: Page, where: string) => {
      if (story.js) await looksRight(page, where)
    }
    const grey = story.language === 'ar' ? story.grey.textAr : story.grey.textHe
    const committeeName = `ועדה ${story.language}`

    await open(page, '/profession/standard/committees')
    const committee = page.locator('#form-save-new')
    if (!(await committee.isVisible())) await page.locator('details:has(#form-save-new) > summary').click()
    for (const name of ['nameHe', 'nameAr', 'nameEn']) await committee.locator(`[name=${name}]`).fill(committeeName)
    await committee.locator('[name=quorum]').fill('1')
    await committee.locator('button').click()
    const section = page.locator('section', { has: page.getByRole('heading', { name: committeeName }) })
    await section.locator('summary').first().click()
    const sitting = section.locator('[name=accountId] option', { hasText: story.name })
    await section.locator('[name=accountId]').selectOption((await sitting.getAttribute('value')) ?? '')
    await section.locator('[name=body]').fill('משרד לבדיקה')
    await section.locator('form[id^=form-add-] button').click()
    await expect(section.locator('strong', { hasText: story.name })).toBeVisible()
    await looks(page, 'committees')

    await open(page, '/profession/standard')
    await expect(page.locator('article').first()).toBeVisible()
    await looks(page, 'in force')
    await page.locator('a[href="/profession/standard/versions"]').first().click()
    await page.locator('form[id^=form-draft-] button').first().click()
    await expect(page).toHaveURL(/standard\/[0-9a-f-]{36}(#|$)/)
    const here = new URL(page.url()).pathname

    await open(page, `${here}/lines`)
    await page.locator('nav a[href*="?at="]', { hasText: 'STD-A1' }).click()
    await expect(page).toHaveURL(/\?at=/)
    const written = page.url()
    await page.locator('details:has(#form-add-grey) > summary').click()
    for (const [name, words] of Object.entries(story.grey)) await page.locator(`#form-add-grey [name=${name}]`).fill(words)
    await page.locator('#form-add-grey button').click()
    await expect(page.locator('main p', { hasText: grey })).toBeVisible()
    await looks(page, 'writing')

    await open(page, here)
    await page.locator('#form-review button').click()
    await expect(page.locator('#form-back')).toBeVisible()
    const member = await enter(story.member)
    await open(member, `${here}/review?at=${new URL(written).searchParams.get('at')}`)
    const line = member.locator('.line', { hasText: grey })
    await line.locator('summary').click()
    await line.locator('[name=words]').fill('בכמה מילים יותר')
    await line.locator('form[id^=form-comment-] button').click()
    await expect(line.locator('.quote')).toContainText('בכמה מילים יותר')
    await looks(member, 'review')

    await open(page, `${here}/vote`)
    await page.locator('[name=committeeId]').selectOption((await page.locator('[name=committeeId] option', { hasText: committeeName }).getAttribute('value')) ?? '')
    await page.locator('[name=closesOn]').fill('2099-01-01')
    await page.locator('#form-open button').click()
    await expect(page.locator('#form-open [role=alert], [role=alert]').first()).toBeVisible()
    await open(page, `${here}/review`)
    await page.locator('form[id^=form-settle-] [name=answer]').first().fill('כך נשאר')
    await page.locator('form[id^=form-settle-] button').first().click()
    await expect(page.locator('form[id^=form-settle-]')).toHaveCount(0)

    await open(page, `${here}/vote`)
    await page.locator('[name=committeeId]').selectOption((await page.locator('[name=committeeId] option', { hasText: committeeName }).getAttribute('value')) ?? '')
    await page.locator('[name=closesOn]').fill('2099-01-01')
    await page.locator('#form-open button').click()
    await expect(page.locator('#form-close')).toBeVisible()
    await open(member, `${here}/vote`)
    await member.locator('[name=choice][value=for]').check()
    await member.locator('[name=reason]').fill('ברור ומדויק')
    await member.locator('#form-ballot button').click()
    await expect(member.locator('td', { hasText: 'ברור ומדויק' })).toBeVisible()
    await looks(member, 'vote')
    await open(page, `${here}/vote`)
    await expect(page.locator('td', { hasText: 'ברור ומדויק' })).toHaveCount(0)
    await page.locator('#form-close [name=minutes]').fill('הנוסח הוצג, נשאלו שאלות, והוחלט לאשר.')
    await page.locator('#form-close button').click()
    await expect(page.locator('td', { hasText: 'ברור ומדויק' })).toBeVisible()

    await open(page, here)
    await page.locator('#form-publish button').click()
    await expect(page.locator('#form-draft')).toBeVisible()
    await looks(page, 'published')
    await open(member, '/profession/standard')
    await expect(member.locator('main', { hasText: grey })).toBeVisible()
    await page.locator('a[href^="/profession/standard/compare"]').click()
    await expect(page.locator('ins, p[lang]', { hasText: grey }).first()).toBeVisible()
    await looks(page, 'compared')

    const file = await (await page.request.get(`${here}/standard.json`)).body()
    await open(page, '/profession/standard/import')
    await page.locator('[name=file]').setInputFiles({ name: 'standard.json', mimeType: 'application/json', buffer: Buffer.from('{"kind":') })
    await page.locator('#form-takeIn button').click()
    await expect(page.locator('tbody tr').first()).toBeVisible()
    await page.locator('[name=file]').setInputFiles({ name: 'standard.json', mimeType: 'application/json', buffer: file })
    await page.locator('#form-takeIn button').click()
    await expect(page).toHaveURL(/standard\/[0-9a-f-]{36}(#|$)/)
    expect(new URL(page.url()).pathname).not.toBe(here)
    await page.locator('details:has(#form-set-aside) > summary').click()
    await page.locator('#form-set-aside button').click()
    await expect(page.locator('#form-back')).toBeVisible()
    for (const one of [page, member]) await one.context().close()
  })
}
