import { expect, test } from '@playwright/test'
import { looksRight, open, signIn, speak } from './person.ts'

/** A promoter searches the body of knowledge, reads, answers a check and sees why; a word of the trade is explained where it stands. */
const stories = [
  { who: 'tesfa', language: 'he', width: 1280, js: true, looked: 'ראיון', read: 'להתאמן לריאיון', term: 'ריאיון עבודה' },
  { who: 'khaled', language: 'ar', width: 390, js: false, looked: 'المقابلة', read: 'نتمرّن على المقابلة', term: 'مقابلة عمل' },
] as const

for (const { who, language, width, js, looked, read, term } of stories) {
  test(`${who} looks something up and checks what is known, in ${language}${js ? '' : ', without JavaScript'}`, async ({ browser, baseURL }) => {
    const page = await (await browser.newContext({ baseURL, javaScriptEnabled: js, viewport: { width, height: 900 } })).newPage()
    const looks = async (where: string) => {
      if (js) await looksRight(page, where)
    }
    await signIn(page, who)
    await speak(page, language)

    await open(page, '/profession/standard')
    const word = page.locator('.terms details').first()
    await word.locator('summary').click()
    await expect(word.locator('p').first()).toBeVisible()
    // From a criterion to what there is to read on it, and to the search of everything.
    await page.locator('a[href="/profession/knowledge?q=STD-C1"]').click()
    await expect(page.locator('main a[href^="/profession/knowledge/entries/"]').first()).toBeVisible()
    await page.locator('nav a[href="/profession/knowledge"]').first().click()
    await page.waitForURL('**/profession/knowledge')
    await page.locator('main input[type=search]').fill(looked)
    await page.locator('main form[role=search] button').click()
    await expect(page.locator('dt a', { hasText: term })).toBeVisible()
    await looks('found')
    await page.locator('main a', { hasText: read }).first().click()
    await expect(page.locator('article p').first()).toBeVisible()
    await looks('read')

    await open(page, '/profession/knowledge/checks')
    await page.locator('main a[href*="?at="]').first().click()
    await page.locator('[name=chosen]').first().check()
    await page.locator('#form-answer button').click()
    await expect(page.locator('main li.fits').first()).toBeVisible()
    await looks('answered')
    await page.locator('a[href$="&again#answer"]').click()
    await expect(page.locator('#form-answer')).toBeVisible()

    // A note on a field, in one language: it is there for whoever reads another.
    await open(page, '/profession/knowledge/write?heading=market')
    await page.locator('#form-add button').click()
    await expect(page.locator('#form-add [aria-invalid=true]').first()).toBeVisible()
    await page.locator(`[name=title${language === 'ar' ? 'Ar' : 'He'}]`).fill(`מאפייה מخبز ${language}`)
    await page.locator(`[name=body${language === 'ar' ? 'Ar' : 'He'}]`).fill('- אחת\n- שתיים')
    await page.locator('[name=about]').fill('מאפיות')
    await page.locator('#form-add button').click()
    await expect(page.locator('article li')).toHaveCount(2)
    await expect(page.locator('#form-change')).toBeAttached()
    await looks('written')
    await page.context().close()
  })
}
