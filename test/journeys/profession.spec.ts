import { type Browser, expect, type Page, test } from '@playwright/test'
import { enterByLink, looksRight, open, signIn, unfold } from './person.ts'

/** A new promoter, from the account to the talk that the clock asks for, and who leads them: each finds what the other wrote where they look. The promoter is of this story alone; nobody's language is changed. */
const stories = [
  {
    language: 'he', width: 1280, centre: 'חיפה', lead: 'lead', teacher: 'sigal', mentor: 'סיגל אורן', daysInRole: 3, due: 'כניסה לתפקיד', talk: 'entry', name: 'גיל נחשון',
    trait: 'שאל שאלה אחת וחיכה לתשובה', learning: 'מעגל חניכה', title: 'לרשום שעה שלא הייתה', story: 'ביקשו שארשום שעה שלא התקיימה.', ways: ['לרשום', 'לא לרשום, ולומר למה'], call: 'התקשרו אליי מ־054-1234567.', saw: 'שתיקה ארוכה לפני שענו לי', doubted: 'האם שתקתי יותר מדי',
    seen: 'חיכה עד שהמשפט נגמר', grey: 'בחר לא לתקן', answer: 'לא תיקנתי כי זו הייתה המילה שלה', why: 'איך אומרים לא לרישום כזה?', decided: 'עונים יחד, בכתב', step: 'לנסח תשובה בשלוש שורות', talked: 'מתחיל מהקשבה', next: 'תהליך מלא ראשון',
  },
  {
    language: 'ar', width: 390, centre: 'الناصرة', lead: 'professional', teacher: 'wafaa', mentor: 'وفاء قاسم', daysInRole: 250, due: 'الشهر الثامن', talk: 'month_8', name: 'جود سرحان',
    trait: 'سألت سؤالًا واحدًا وانتظرت', learning: 'إشراف مهني في مجموعة', title: 'أن أسجّل ساعة لم تحدث', story: 'طُلب مني أن أسجّل ساعة لم تُعقد.', ways: ['أن أسجّل', 'ألا أسجّل وأن أقول لماذا'], call: 'اتصلوا بي من 054-1234567.', saw: 'صمت طويل قبل أن يجيبوا', doubted: 'هل صمتُّ أكثر مما يجب',
    seen: 'انتظرت حتى انتهت الجملة', grey: 'اختارت ألا تصحّح', answer: 'لم أصحّح لأنها كانت كلمتها', why: 'كيف نقول لا لتسجيل كهذا؟', decided: 'نجيب معًا، كتابة', step: 'صياغة جواب من ثلاثة أسطر', talked: 'تغيّر الخطة وتكتب لماذا', next: 'حالة رمادية للقاء الفريق',
  },
] as const

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)

for (const story of stories) {
  test(`${story.daysInRole} days in the role: a new promoter and who leads them, in ${story.language}`, async ({ browser, baseURL }) => {
    const context = async () => (await browser.newContext({ baseURL, viewport: { width: story.width, height: 900 } })).newPage()
    const enter = async (who: string) => {
      const page = await context()
      await signIn(page, who)
      return page
    }

    const promoter = await context()
    await invited(browser, promoter, story, baseURL ?? '')
    await open(promoter, '/profession/promoters')
    await promoter.locator('main li:has(.chip) a').click()
    await promoter.waitForURL(/\/promoters\/[0-9a-f-]{36}$/)
    const file = new URL(promoter.url()).pathname
    await expect(promoter.locator('#clock')).toHaveCount(0)
    await looksRight(promoter, 'a file that is not open yet')

    await test.step('who leads opens the file: the start in the role, what was seen at recruitment, a mentor', async () => {
      const lead = await enter(story.lead)
      await open(lead, '/profession/promoters')
      await lead.locator('main a', { hasText: story.name }).click()
      await lead.waitForURL(`**${file}`)
      await expect(lead.locator('#form-begin [name=startedOn]')).toHaveValue(day(-story.daysInRole))
      await send(lead, 'begin')
      await expect(lead.locator('#clock li', { hasText: story.due })).toBeVisible()
      await unfold(lead, '#form-mentor')
      await lead.locator('#form-mentor [name=mentorId]').selectOption({ label: story.mentor })
      await send(lead, 'mentor')
      await expect(lead.locator('#mentors li', { hasText: story.mentor })).toBeVisible()
      await open(lead, `${file}/beginnings`)
      await unfold(lead, '#form-recruitment')
      await lead.locator('#form-recruitment [name=trait]').selectOption('asking')
      await lead.locator('#form-recruitment [name=seen][value=clear]').check()
      await send(lead, 'recruitment', { words: story.trait })
      await expect(lead.locator('dd', { hasText: story.trait })).toBeVisible()
      await looksRight(lead, 'beginnings')
      await lead.context().close()
    })

    await test.step('the clock and its notice are seen, and what was seen at recruitment', async () => {
      await open(promoter, '/today')
      await promoter.locator(`main a[href="${file}"]`, { hasText: story.due }).click()
      await expect(promoter.locator('#clock li', { hasText: story.due })).toBeVisible()
      await promoter.locator(`a[href="${file}/beginnings"]`).click()
      await expect(promoter.locator('dd', { hasText: story.trait })).toBeVisible()
    })

    await test.step('a learning is joined, and who leads it marks who was there', async () => {
      await open(promoter, '/profession/learning')
      await promoter.locator('main a', { hasText: story.learning }).click()
      await send(promoter, 'enrol')
      await expect(promoter.locator('#form-leave')).toBeVisible()
      const teacher = await enter(story.teacher)
      await open(teacher, new URL(promoter.url()).pathname)
      const held = teacher.locator('#attendance details:has(form[id^=form-mark-])').last()
      if (!(await held.locator('form').first().isVisible())) await held.locator('summary').first().click()
      await held.getByRole('checkbox', { name: story.name }).check()
      await Promise.all([teacher.waitForResponse((response) => response.request().method() === 'POST'), held.locator('form[id^=form-mark-] button').click()])
      await open(promoter, `${file}/learning`)
      await expect(promoter.locator('#hours tbody tr').first()).toBeVisible()
      await looksRight(promoter, 'hours of learning')
      await teacher.context().close()
    })

    await test.step('a dilemma of their own becomes evidence, masked, with its grey, and stands in the portfolio', async () => {
      await open(promoter, '/profession/ethics/raise')
      await promoter.locator('[name=kind]').selectOption('pressure')
      for (const value of ['honesty', 'loyalty']) await promoter.locator(`[name=values][value=${value}]`).check()
      await send(promoter, 'raise', { title: story.title, story: story.story, words1: story.ways[0], words2: story.ways[1] })
      await promoter.waitForURL(/ethics\/[0-9a-f-]{36}/)
      await promoter.locator('#form-evidence button').click()
      await expect(promoter.locator('#form-confirm')).toBeVisible()
      await unfold(promoter, '[name=criteria][value=STD-C2]')
      await promoter.locator('#form-write [value=STD-C2]').check()
      await send(promoter, 'write', { story: `${story.story} ${story.call}`, saw: story.saw, doubted: story.doubted })
      await expect(promoter.locator('mark.asked', { hasText: '054-1234567' })).toBeVisible()
      await send(promoter, 'maskAll')
      await expect(promoter.locator('mark.asked')).toHaveCount(0)
      await promoter.locator('#form-confirm [name=understood]').check()
      await send(promoter, 'confirm')
      await promoter.waitForURL(/evidence\/[0-9a-f-]{36}$/)
      await expect(promoter.locator('main')).not.toContainText('1234567', { useInnerText: true })
      await open(promoter, `${file}/portfolio`)
      await expect(promoter.locator('li.line.seen', { hasText: story.doubted })).toBeVisible()
      await looksRight(promoter, 'portfolio')
      await promoter.locator('a[href$="/portfolio/STD-C2"]').click()
      await expect(promoter.locator('main a', { hasText: story.title })).toBeVisible()
    })

    await test.step('a question is brought to the team', async () => {
      await open(promoter, '/team/meetings')
      await promoter.locator('main a[href^="/team/meetings/"]').click()
      await expect(promoter.locator('#agenda')).toBeVisible()
      await unfold(promoter, '#form-bring')
      await send(promoter, 'bring', { why: story.why })
      await expect(promoter.locator('#agenda li', { hasText: story.why })).toBeVisible()
    })

    await test.step('who leads observes, decides with the team who does what, and holds the talk', async () => {
      const lead = await enter(story.lead)
      await open(lead, new URL(promoter.url()).pathname)
      const item = lead.locator('#agenda li', { hasText: story.why })
      await item.locator('summary').first().click()
      await item.locator('[name=doerId]').selectOption({ label: story.name })
      for (const [name, words] of Object.entries({ words: story.decided, action: story.step, dueOn: day(6) })) await item.locator(`[name=${name}]`).fill(words)
      await item.locator('button.main').click()
      await expect(lead.locator('#agreed li', { hasText: story.step })).toContainText(story.name)
      await looksRight(lead, 'what the team agreed')

      await open(lead, `${file}/observations`)
      await lead.locator('a[href*="criterion=STD-A2"]').click()
      await lead.locator('#form-observe [name=how][value=live]').check()
      await send(lead, 'observe', { words1: story.seen, words2: story.seen, grey: story.grey })
      await expect(lead.locator('article', { hasText: story.grey })).toContainText(story.seen)
      await expect(lead.locator('a[href*="criterion=STD-A2"]')).toBeHidden()
      await looksRight(lead, 'observed')

      await open(lead, file)
      await unfold(lead, '#form-talk')
      await lead.locator('#form-talk [name=notice]').selectOption(story.talk)
      await send(lead, 'talk', { seen: story.talked, next: story.next })
      await expect(lead.locator('#clock li', { hasText: story.talked })).toContainText(story.due)
      await lead.context().close()
    })

    await test.step('Today tells of it: what was taken on is done, the observation is answered, and the talk stands in the file', async () => {
      await open(promoter, '/today')
      await expect(promoter.locator(`main a[href="${file}"]`)).toHaveCount(0)
      await looksRight(promoter, 'Today')
      const step = promoter.locator('#team-meeting li', { hasText: story.step })
      await step.locator('button').click()
      await expect(step).toHaveCount(0)
      await promoter.locator('main a[href*="/observations#"]').click()
      const observed = promoter.locator('article', { hasText: story.seen })
      await expect(observed).toContainText(story.grey)
      await observed.locator('summary').click()
      await observed.locator('[name=words]').fill(story.answer)
      await observed.locator('button.main').click()
      await expect(observed.locator('.quote', { hasText: story.answer })).toBeVisible()
      await open(promoter, file)
      await expect(promoter.locator('#clock li', { hasText: story.talked })).toContainText(story.next)
      await looksRight(promoter, 'the file after the talk')
    })
    await promoter.context().close()
  })
}

/** A colleague who is new: an account by an administrator, entered by its link. */
async function invited(browser: Browser, theirs: Page, { name, language, centre, daysInRole }: (typeof stories)[number], baseURL: string) {
  const page = await (await browser.newContext({ baseURL })).newPage()
  await signIn(page, 'admin')
  await open(page, '/administration/accounts/new')
  const email = `new-promoter-${language}-${Date.now()}@demo.ofek.example`
  await page.locator('#invite-language').selectOption(language)
  await page.locator('[name=programmeId]').selectOption({ label: 'נשארים ומתקדמים' })
  await page.locator('[name=centreId]').selectOption((await page.locator('[name=centreId] option', { hasText: centre }).getAttribute('value')) ?? '')
  await send(page, 'invite', { displayName: name, email, startsOn: day(-daysInRole) })
  await page.waitForURL(/\/administration\/accounts\/[0-9a-f-]{36}/)
  await enterByLink(theirs, (await page.locator('#link .link').textContent()) ?? '', email, 'ארבע מילים בלי קשר')
  await page.context().close()
}

async function send(page: Page, form: string, fields: Record<string, string> = {}) {
  for (const [name, words] of Object.entries(fields)) await page.locator(`#form-${form} [name=${name}]`).fill(words)
  await page.locator(`#form-${form} button.main`).click()
}
