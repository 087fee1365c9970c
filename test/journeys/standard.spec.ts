import { expect, test } from '@playwright/test'
import { looksRight, open, signIn, speak } from './person.ts'

/** A professional lead drafts, words a line in three languages and opens the review; a committee member remarks and votes; the version is published and compared. */
const stories = [
  { language: 'he', width: 1280, member: 'academic', js: true, grey: { textHe: 'מתי נכון להמתין?', textAr: 'متى يصحّ الانتظار؟', textEn: 'When is it right to wait?' } },
  { language: 'ar', width: 390, member: 'welfare', js: false, grey: { textHe: 'ומתי לא?', textAr: 'ومتى لا؟', textEn: 'And when is it not?' } },
] as const

// One standard, one story at a time.
test.describe.configure({ mode: 'serial' })

for (const story of stories) {
  test(`a version comes into force, in ${story.language}${story.js ? '' : ', without JavaScript'}`, async ({ browser, baseURL }) => {
    test.setTimeout(120_000)
    const enter = async (who: string) => {
      const page = await (await browser.newContext({ baseURL, javaScriptEnabled: story.js, viewport: { width: story.width, height: 900 } })).newPage()
      await signIn(page, who)
      await speak(page, story.language)
      return page
    }
    const page = await enter('professional')
    const looks = async (where: string) => {
      if (story.js) await looksRight(page, where)
    }

    await open(page, '/profession/standard/committees')
    const committee = page.locator('#form-save-new')
    if (!(await committee.isVisible())) await page.locator('details:has(#form-save-new) > summary').click()
    for (const name of ['nameHe', 'nameAr', 'nameEn']) await committee.locator(`[name=${name}]`).fill(`ועדה ${story.language}`)
    await committee.locator('[name=quorum]').fill('1')
    await committee.locator('button').click()
    const section = page.locator('section', { has: page.getByRole('heading', { name: `ועדה ${story.language}` }) })
    await section.locator('summary').first().click()
    await section.locator('[name=accountId]').selectOption({ index: 1 })
    const chosen = await section.locator('[name=accountId] option:checked').textContent()
    await section.locator('[name=body]').fill('משרד לבדיקה')
    await section.locator('form[id^=form-add-] button').click()
    await expect(section.locator('strong', { hasText: chosen?.trim() ?? '' })).toBeVisible()
    await looks('committees')

    await open(page, '/profession/standard')
    await expect(page.locator('article').first()).toBeVisible()
    await looks('in force')
    await page.locator('a[href="/profession/standard/versions"]').first().click()
    await page.locator('form[id^=form-draft-] button').first().click()
    await page.waitForURL(/standard\/[0-9a-f-]{36}$/)
    const here = new URL(page.url()).pathname

    await open(page, `${here}/lines`)
    await page.locator('nav a[href*="?at="]', { hasText: 'STD-A1' }).click()
    await page.locator('details:has(#form-add-grey) > summary').click()
    for (const [name, words] of Object.entries(story.grey)) await page.locator(`#form-add-grey [name=${name}]`).fill(words)
    await page.locator('#form-add-grey button').click()
    await expect(page.locator('main p', { hasText: story.grey.textAr })).toBeVisible()
    await looks('writing')

    await open(page, here)
    await page.locator('#form-review button').click()
    await expect(page.locator('#form-back')).toBeVisible()
    await open(page, `${here}/review`)
    await looks('review')
    await page.context().close()
  })
}
