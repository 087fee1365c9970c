import { expect, type Page, test } from '@playwright/test'
import { looksRight, open, signIn, speak, unfold } from './person.ts'

/** A mentor reviews a step and meets a promoter, who tells what was tried and decides whether who leads reads the words. */
const stories = [
  { mentor: 'wafaa', promoter: 'amal', lead: 'lead', language: 'ar', width: 390, js: true, process: 'الشرفة', told: 'كتبنا رؤية من جملة واحدة', name: 'أمل', goal: 'أن أقول في بداية اللقاء', feedback: 'رأيتك تنتظرين', next: 'سؤال واحد مفتوح كل لقاء', tried: 'جرّبت مرتين' },
  { mentor: 'sigal', promoter: 'shira', lead: 'lead', language: 'he', width: 1280, js: false, process: 'הדלת הכחולה', told: 'דיברתי הרבה', name: 'שירה', goal: 'לכתוב אחרי כל פגישה', feedback: 'ראיתי ששאלת וחיכית', next: 'לחכות עד שמונה', tried: 'ניסיתי פעמיים' },
] as const

for (const story of stories) {
  test(`${story.mentor} and ${story.promoter} work on a practice process, in ${story.language}${story.js ? '' : ', without JavaScript'}`, async ({ browser, baseURL }) => {
    const { language, width, js } = story
    const enter = async (who: string) => {
      const page = await (await browser.newContext({ baseURL, javaScriptEnabled: js, viewport: { width, height: 900 } })).newPage()
      await signIn(page, who)
      // The lead is looked at as they are: others read with the same account.
      if (who !== story.lead) await speak(page, language)
      return page
    }
    const looks = async (page: Page, where: string) => {
      if (js) await looksRight(page, where)
    }

    const mentor = await enter(story.mentor)
    await open(mentor, '/today')
    await mentor.locator('a[href*="/mentoring/"]', { hasText: story.name }).first().click()
    await expect(mentor.locator('main', { hasText: story.told })).toBeVisible()
    const process = new URL(mentor.url()).pathname
    const review = mentor.locator('form[id^="form-review-"]').first()
    await review.locator('button').click()
    await expect(mentor.locator('form[id^="form-review-"] [aria-invalid=true]').first()).toBeVisible()
    await review.locator('[name=seen]').fill(story.feedback)
    await review.locator('[name=outcome][value=reviewed]').check()
    await review.locator('button').click()
    await expect(mentor.locator('ol.timeline p', { hasText: story.feedback })).toBeVisible()
    await looks(mentor, 'reviewed')

    const meetings = process.replace(/\/[^/]+$/, '')
    await open(mentor, meetings)
    await unfold(mentor, '#form-meet')
    await mentor.locator('#form-meet [name=words]').fill(story.feedback)
    await mentor.locator('#form-meet [name=goal1]').fill(story.next)
    await mentor.locator('#form-meet button').click()
    await expect(mentor.locator('#meetings li', { hasText: story.feedback }).first()).toBeVisible()

    // The next meeting opens with what was meant to be tried: both what stayed open and what is new.
    const promoter = await enter(story.promoter)
    await open(promoter, meetings)
    const goal = promoter.locator('#meetings li', { hasText: story.goal }).first()
    await expect(promoter.locator('#meetings li', { hasText: story.next }).first()).toBeVisible()
    await goal.locator('summary').click()
    await goal.locator('[name=words]').fill(story.tried)
    await goal.locator('[name=state][value=tried]').check()
    await goal.locator('form button').click()
    await expect(promoter.locator('#meetings p', { hasText: story.tried }).first()).toBeVisible()

    // Who leads sees days and steps, and the words once they are opened.
    const lead = await enter(story.lead)
    await open(lead, process)
    await expect(lead.locator('ol.timeline > li')).toHaveCount(6)
    await expect(lead.locator('main', { hasText: story.told })).toHaveCount(0)
    await expect(lead.locator('main', { hasText: story.process })).toHaveCount(0)
    await open(promoter, process)
    await promoter.locator('#form-open button').click()
    await expect(promoter.locator('#form-open [name=close]')).toHaveValue('true')
    await open(lead, process)
    await expect(lead.locator('main', { hasText: story.told })).toBeVisible()
    await looks(lead, 'opened')
    for (const page of [mentor, promoter, lead]) await page.context().close()
  })
}
