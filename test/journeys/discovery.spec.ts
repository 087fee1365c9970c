import { expect, type Locator, type Page, test } from '@playwright/test'
import { alive, looksRight, open, signIn, unfold } from './person.ts'

/** Getting to know someone: what is said is kept while it is typed, read back and corrected, becomes strengths, and is seen on the five axes. */
const stories = [
  {
    who: 'noor', width: 390, name: 'سلمى للتعارف', first: 'لم يسألني أحد ماذا أريد', more: ' قبل اليوم', said: 'ربّيت خمسة إخوة', corrected: 'ربّيت ستة إخوة',
    story: 'نظّمت عرس أختي', did: 'نسّقت الجميع', strength: 'تنسيق بين جهات', barrier: 'لا باص في المساء', eases: 'جارتي توصلني', option: 'مساعدة في روضة',
    health: 'ظهري لا يحتمل الوقوف', inWorkTerms: 'عمل جلوسًا', low: 'لأن أمي معي', words: 'اليوم أرى أكثر',
    t: { saved: 'حُفظ', essential: 'جوهري', change: 'تعديل', leads: 'إلى أين يقود', easing: 'يخفّ', strengths: 'نقاط قوة', barriers: 'ما يعيق الطريق', first: 'أرى نقطة قوة حين يدلّني عليها أحد', now: 'أعتمد عليها', hers: 'تقييم.+', reword: 'تعديل الصياغة', toMapping: 'إلى الخريطة' },
  },
  {
    who: 'michal', width: 1280, name: 'רותם להיכרות', first: 'אף פעם לא שאלו מה אני רוצה', more: ' עד היום', said: 'גידלתי חמישה אחים', corrected: 'גידלתי שישה אחים',
    story: 'ארגנתי את החתונה של אחותי', did: 'תיאמתי את כולם', strength: 'תיאום בין גורמים', barrier: 'אין אוטובוס בערב', eases: 'שכנה מסיעה אותי', option: 'סייעת בגן',
    health: 'הגב לא אוהב לעמוד', inWorkTerms: 'עבודה בישיבה', low: 'כי אימא איתי', words: 'היום רואים יותר',
    t: { saved: 'נשמר', essential: 'עיקר', change: 'עריכה', leads: 'לאן זה מוביל', easing: 'נחלש', strengths: 'חוזקות', barriers: 'מה עומד בדרך', first: 'רואים חוזקה כשמישהו מראה', now: 'יש לי על מה להישען', hers: 'שלה|שלו|של .+', reword: 'תיקון הניסוח', toMapping: 'למיפוי' },
  },
] as const

for (const story of stories) {
  test(`from the first words to five lines, by ${story.who}`, async ({ page }) => {
    const { t } = story
    await page.setViewportSize({ width: story.width, height: 900 })
    const file = await someoneNew(page, story.who, story.name)

    await test.step('what is typed is kept without a press, in its place, and is there on coming back', async () => {
      await open(page, `${file}/intake`)
      const words = await writingPlace(page, 'dreams')
      await words.pressSequentially(story.first)
      await expect(page.locator('#form-say-dreams [role=status]')).toHaveText(t.saved)
      await words.pressSequentially(story.more)
      await expect(page.locator('#form-say-dreams [role=status]')).toHaveText(t.saved)
      await open(page, `${file}/intake`)
      await expect(page.locator('.quote', { hasText: story.first })).toHaveText([`${story.first}${story.more}`])
    })

    await test.step('a press while it is being kept writes once', async () => {
      await (await writingPlace(page, 'work')).fill(story.said)
      await page.locator('#form-say-work button').last().click()
      await expect(page.locator('.quote', { hasText: story.said })).toHaveCount(1)
      await expect(page.locator('#form-say-work [name=words]')).toHaveValue('')
      await open(page, `${file}/intake`)
      await expect(page.locator('.quote', { hasText: story.said })).toHaveCount(1)
      const note = said(page, story.said)
      await note.getByRole('button', { name: t.essential, exact: true }).click()
      await expect(note.locator('.chip', { hasText: t.essential })).toBeVisible()
      await looksRight(page)
    })

    await test.step('it is read back, and the correction stands beside the original', async () => {
      await page.locator('a[href$="/read-back"]').first().click()
      await page.waitForURL('**/read-back')
      await alive(page)
      const spoken = page.locator('div.stack', { has: page.locator('.quote', { hasText: story.said }) }).last()
      await spoken.locator('summary').click()
      await spoken.locator('[name=correction]').fill(story.corrected)
      await Promise.all([page.waitForResponse((response) => response.request().method() === 'POST' && response.url().includes('/read-back')), spoken.getByRole('button').click()])
      await expect(spoken.locator('[name=correction]')).toHaveValue(story.corrected)
      await looksRight(page)
      await page.locator('#form-readBack button').last().click()
      await page.waitForURL('**/intake')
      await expect(said(page, story.said)).toContainText(story.corrected)
    })

    await test.step('one press takes it into the mapping; a story gives a strength; strengths stand first', async () => {
      await alive(page)
      const note = said(page, story.said)
      await note.locator('summary', { hasText: t.toMapping }).click()
      await note.locator('button[name=kind][value=strength]').click()
      await page.waitForURL('**/mapping#item-*')
      await expect(page.getByRole('heading', { name: story.corrected })).toBeVisible()

      await open(page, `${file}/mapping/strengths`)
      await page.locator('#form-tell [name=story]').fill(story.story)
      await page.locator('#form-tell [name=did]').fill(story.did)
      await page.locator('#form-tell button').last().click()
      const episode = page.locator('.episode', { hasText: story.story })
      await episode.locator('form[id^=form-name] [name=title]').fill(story.strength)
      await episode.locator('form[id^=form-name] button').last().click()
      await expect(episode.locator('.chip.grown')).toHaveText(story.strength)
      await looksRight(page)

      await open(page, `${file}/mapping`)
      await unfold(page, '#form-add')
      await page.locator('#form-add [name=kind][value=barrier]').check()
      await page.locator('#form-add [name=title]').fill(story.barrier)
      await page.locator('#form-add button').last().click()
      await expect(page.getByRole('heading', { level: 3 })).toHaveText([story.corrected, story.strength, story.barrier])
      await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(t.strengths)
    })

    await test.step('what was said of body and mind is read in the shared view too, and goes into the mapping in other words', async () => {
      await open(page, `${file}/intake`)
      await (await writingPlace(page, 'health')).fill(story.health)
      await page.locator('#form-say-health button').last().click()
      await expect(said(page, story.health)).toBeVisible()
      await page.locator('form[action="/shared"] button').first().click()
      await expect(page.locator('form.shared')).toBeVisible()
      await expect(page.locator('.quote', { hasText: story.health })).toBeVisible()
      await looksRight(page)
      await page.locator('form.shared button').click()
      await expect(page.locator('form.shared')).toHaveCount(0)
      const note = said(page, story.health)
      await note.locator('summary', { hasText: t.toMapping }).click()
      await note.locator('[name=title]').fill(story.inWorkTerms)
      await looksRight(page)
      await note.locator('button[name=kind][value=consideration]').click()
      await page.waitForURL('**/mapping#item-*')
      await expect(page.getByRole('heading', { name: story.inWorkTerms })).toBeVisible()
      await expect(page.getByText(story.health)).toHaveCount(0)
    })

    await test.step('what stands in the way eases, its history stays, and the strength leads somewhere', async () => {
      const barrier = page.locator('li[id^=item-]', { has: page.getByRole('heading', { name: story.barrier }) })
      await barrier.locator('summary', { hasText: t.change }).click()
      await barrier.locator('[name=state][value=easing]').check()
      await barrier.locator('form[id^=form-state] [name=words]').fill(story.eases)
      await barrier.locator('form[id^=form-state] button').last().click()
      await expect(barrier.locator('.chip', { hasText: t.easing })).toBeVisible()
      await expect(barrier.locator('ol.timeline li')).toHaveCount(2)

      const strength = page.locator('li[id^=item-]', { has: page.getByRole('heading', { name: story.strength }) })
      await strength.locator('summary', { hasText: t.leads }).click()
      await strength.locator('form[id^=form-link] [name=words]').fill(story.option)
      await strength.locator('form[id^=form-link] button').last().click()
      await expect(strength.locator('bdi', { hasText: story.option }).first()).toBeVisible()
      await looksRight(page)
    })

    await test.step('two readings together and one of the participant: first and now, each line alone, no total', async () => {
      await open(page, `${file}/axes`)
      await read(page, { on: '2026-01-20', importance: '7', importanceWords: story.low }, { efficacy: 2, motivation: 3, vision: 1 })
      await read(page, { on: '2026-06-20', importance: '8', words: story.words }, { efficacy: 4, motivation: 3, vision: 2 })
      await read(page, { on: '2026-06-20' }, { efficacy: 3 }, 'participant')
      const row = page.locator('table').first().locator('tr', { hasText: t.first })
      await expect(row.locator('td')).toHaveText([new RegExp(t.first), new RegExp(t.now)])
      await expect(page.getByText(story.words)).toBeVisible()
      await expect(page.locator('svg[role=img] polyline')).toHaveCount(5)
      await expect(page.locator('ol.timeline').first()).toContainText(new RegExp(t.hers))
      await looksRight(page)
    })

    await test.step('a mistaken rating is left out of first and now, is told with its reason, and comes back', async () => {
      const row = page.locator('table').first().locator('tr', { hasText: t.first })
      const reading = page.locator('ol.timeline li', { hasText: story.words })
      await mark(reading.locator('form[id^=form-void]'), story.low)
      await expect(reading.locator('s')).toContainText(t.now)
      await expect(reading.getByText(story.low)).toBeVisible()
      await expect(row.locator('td').last()).toContainText(t.first)
      await expect(row.locator('td').last()).not.toContainText(t.now)
      await looksRight(page)
      await mark(reading.locator('form[id^=form-stand]'), story.words)
      await expect(row.locator('td').last()).toContainText(t.now)
    })

    await test.step('the file says the strengths first', async () => {
      await open(page, file)
      await expect(page.getByText(story.strength).first()).toBeVisible()
    })
  })
}

const said = (page: Page, words: string) => page.locator('li.stack', { has: page.locator('.quote', { hasText: words }) })

async function writingPlace(page: Page, area: string) {
  await unfold(page, `#form-say-${area}`)
  return page.locator(`#form-say-${area} [name=words]`)
}

async function read(page: Page, fields: Record<string, string>, levels: Record<string, number>, byWhom = 'together') {
  const form = page.locator('#form-read')
  const before = await page.locator('ol.timeline li').count()
  for (const name of [...Object.keys(fields), ...Object.keys(levels)]) await unfold(page, `[name=${name}]`)
  for (const [name, text] of Object.entries(fields)) {
    const field = form.locator(`[name=${name}]`)
    if (!/^\d+$/.test(text)) await field.fill(text)
    else {
      const step = form.locator(`[name=${name}][value="${text}"]`)
      await step.check()
      const target = await step.boundingBox()
      expect(Math.min(target?.width ?? 0, target?.height ?? 0)).toBeGreaterThanOrEqual(44)
    }
  }
  await form.locator(`[name=byWhom][value=${byWhom}]`).check()
  for (const [axis, level] of Object.entries(levels)) await form.locator(`[name=${axis}][value="${level}"]`).check()
  await form.getByRole('button').last().click()
  await expect(page.locator('ol.timeline li')).toHaveCount(before + 1)
}

/** Says of the belief in ability that it was mistaken, or stands after all. */
async function mark(form: Locator, why: string) {
  await form.locator('xpath=ancestor::details[1]/summary').click()
  await form.locator('[name=measures][value=efficacy]').check()
  await form.locator('[name=why]').fill(why)
  await form.getByRole('button').click()
}

/** Signs in and writes down someone new: a name is enough. */
async function someoneNew(page: Page, promoter: string, name: string): Promise<string> {
  await signIn(page, promoter)
  await page.goto('/participants/new')
  await page.locator('[name=givenName]').fill(name)
  await page.locator('#form-first button:not([value])').last().click()
  await page.waitForURL(/\/participants\/[0-9a-f-]{36}(#|$)/)
  return new URL(page.url()).pathname
}
