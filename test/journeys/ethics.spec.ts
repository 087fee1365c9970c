import { expect, type Page, test } from '@playwright/test'
import type { Language } from '../../src/language/language.ts'
import { looksRight, open, signIn, speak, unfold } from './person.ts'

/** A promoter raises a dilemma, corrects it, asks the ethics group, decides and tells what came of it; in other words it comes to stand in the casebook. */
const stories = [
  {
    raiser: 'shira', group: 'sigal', language: 'he', width: 1280, js: true,
    title: 'התבקשתי לדווח על ליווי שלא היה', better: 'התבקשתי לדווח על פגישה שלא התקיימה', story: 'ביקשו ממני לרשום פגישה שבוטלה, כדי שהתקציב לא ייסגר.', ways: ['לרשום', 'לא לרשום, ולומר למה'], decided: 'לא רשמתי', why: 'הרישום הוא של מי שמלווים', came: 'התקציב נפתח מחדש',
    case: { title: 'פגישה שלא התקיימה', happened: 'התבקש רישום של מפגש שבוטל', decided: 'לא נרשם', reason: 'אמת ברישום', outcome: 'נמצא תקציב אחר', opposite: 'אם השיחה נעשתה בטלפון' },
  },
  {
    raiser: 'amal', group: 'wafaa', language: 'ar', width: 390, js: false,
    title: 'طُلب مني أن أسجّل مرافقة لم تحدث', better: 'طُلب مني أن أسجّل لقاء لم يُعقد', story: 'طلبوا أن أكتب لقاء أُلغي كي لا تُغلق الميزانية.', ways: ['أن أسجّل', 'ألا أسجّل وأن أقول لماذا'], decided: 'لم أسجّل', why: 'السجل لمن نرافق', came: 'فُتحت الميزانية من جديد',
    case: { title: 'لقاء لم يُعقد', happened: 'طُلب تسجيل موعد أُلغي', decided: 'لم يُسجَّل', reason: 'الصدق في التوثيق', outcome: 'وُجدت ميزانية أخرى', opposite: 'لو جرى الحديث بالهاتف' },
  },
] as const

for (const story of stories) {
  test(`${story.raiser} raises a dilemma that comes into the casebook, in ${story.language}${story.js ? '' : ', without JavaScript'}`, async ({ browser, baseURL }) => {
    const enter = async (who: string, language?: Language) => {
      const page = await (await browser.newContext({ baseURL, javaScriptEnabled: story.js, viewport: { width: story.width, height: 900 } })).newPage()
      await signIn(page, who)
      if (language) await speak(page, language)
      return page
    }
    const looks = async (page: Page, where: string) => {
      if (story.js) await looksRight(page, where)
    }
    const fill = async (page: Page, form: string, fields: Record<string, string>) => {
      await unfold(page, `#form-${form}`)
      for (const [name, words] of Object.entries(fields)) await page.locator(`#form-${form} [name=${name}]`).fill(words)
      await page.locator(`#form-${form} button.main`).click()
    }

    const raiser = await enter(story.raiser, story.language)
    await open(raiser, '/profession/ethics/raise')
    await raiser.locator('[name=kind]').selectOption('pressure')
    for (const value of ['honesty', 'loyalty', 'livelihood']) await raiser.locator(`[name=values][value=${value}]`).check()
    await raiser.locator('[name=title]').fill(story.title)
    // What others met before stands there while it is written, and nothing that was typed is lost.
    await raiser.locator('button[formaction*=look]').click()
    await expect(raiser.locator('#similar a').first()).toBeVisible()
    await expect(raiser.locator('[name=title]')).toHaveValue(story.title)
    await expect(raiser.locator('[name=anonymous]')).not.toBeChecked()
    await looks(raiser, 'similar ones')
    await fill(raiser, 'raise', { story: story.story, words1: story.ways[0], words2: story.ways[1] })
    await expect(raiser).toHaveURL(/ethics\/[0-9a-f-]{36}/)
    const dilemma = new URL(raiser.url()).pathname

    await fill(raiser, 'correct', { title: story.better })
    await expect(raiser.locator('h1')).toHaveText(story.better)
    await raiser.locator('main details', { hasText: story.title }).locator('summary').last().click()
    await expect(raiser.locator('ol.timeline', { hasText: story.title })).toBeVisible()
    await unfold(raiser, '#form-ask')
    await raiser.locator('[name=asked][value=group]').check()
    await fill(raiser, 'ask', {})
    await expect(raiser.locator('#form-ask')).toHaveCount(0)
    await fill(raiser, 'decide', { decision: story.decided, reason: story.why })
    await expect(raiser.locator('#form-decide')).toHaveCount(0)
    await fill(raiser, 'tell', { outcome: story.came })
    await expect(raiser.locator('#form-tell')).toHaveCount(0)

    const group = await enter(story.group, story.language)
    await open(group, dilemma)
    await group.locator('a[href$="/propose"]').click()
    await expect(group.locator('#form-propose [name=happened]')).toHaveValue('')
    // The dilemma's own words are not taken.
    await fill(group, 'propose', { ...story.case, happened: `${story.story} ${story.story}` })
    await expect(group.locator('#form-propose [name=happened][aria-invalid=true]')).toBeVisible()
    await looks(group, 'proposing')
    await fill(group, 'propose', { happened: story.case.happened })
    await expect(group).toHaveURL(/casebook\/[0-9a-f-]{36}/)
    const inCasebook = new URL(group.url()).pathname

    await open(raiser, '/profession/ethics')
    await raiser.locator(`main a[href="${inCasebook}"]`).click()
    await raiser.locator('[name=agrees][value=yes]').check()
    await looks(raiser, 'to confirm')
    await raiser.locator(`#form-answer-${story.language} button`).click()
    await expect(raiser.locator(`#form-answer-${story.language}`)).toHaveCount(0)

    const lead = await enter('hadas')
    await open(lead, inCasebook)
    await lead.locator('#form-publish button').click()
    await expect(lead.locator('#form-publish')).toHaveCount(0)

    await open(raiser, '/profession/ethics/casebook?kind=pressure')
    await raiser.locator('main a', { hasText: story.case.title }).click()
    await expect(raiser.locator('article', { hasText: story.case.opposite })).toBeVisible()
    await expect(raiser.locator('main')).not.toContainText(story.story)
    await looks(raiser, 'in the casebook')
    for (const page of [raiser, group, lead]) await page.context().close()
  })
}
