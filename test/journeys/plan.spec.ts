import { expect, type Page, test } from '@playwright/test'
import { looksRight, open, signIn, unfold } from './person.ts'

/** Noor and a new participant: from a vision to an agreed plan, a task tried, and a change with its reason. Once in Arabic, once in Hebrew. */

const stories = [
  {
    who: 'noor', language: 'ar', width: 390, dir: 'rtl',
    vision: 'أن أعمل مع الأطفال', goal: 'شيء في روضة', survival: 'عمل في السوبرماركت هذه الأثناء', step: 'إرسال السيرة الذاتية إلى الروضة', task: 'الاتصال بروضة واحدة',
    say: { vision: 'صياغة الرؤية', words: 'بكلمات|بكلماتها|بكلماته', goal: 'الهدف', step: 'المحطة', save: 'حفظ', both: 'كلانا موافق', same: 'هذه هي الخطة المتفق عليها: النسخة 1', why: 'لماذا', aside: 'وضعه جانبًا', more: 'المزيد عن الهدف', reason: 'ما الذي أدى إلى التغيير', survival: 'رزق في هذه الأثناء', try: 'ماذا نجرّب', tell: 'ماذا حدث', done: 'تمّت', next: 'التحدي القادم', download: 'تنزيل PDF' },
  },
  {
    who: 'michal', language: 'he', width: 1280, dir: 'rtl',
    vision: 'לעבוד עם ילדים', goal: 'משהו בגן', survival: 'עבודה בסופר בינתיים', step: 'לשלוח קורות חיים לגן', task: 'להתקשר לגן אחד',
    say: { vision: 'ניסוח החזון', words: 'במילים', goal: 'המטרה', step: 'אבן הדרך', save: 'שמירה', both: 'שנינו מסכימים', same: 'זו התכנית המוסכמת: גרסה 1', why: 'למה', aside: 'הנחה בצד', more: 'עוד על המטרה', reason: 'מה הביא את השינוי', survival: 'פרנסה לעת עתה', try: 'מה ננסה', tell: 'מה קרה', done: 'נעשה', next: 'האתגר הבא', download: 'הורדת PDF' },
  },
] as const

for (const story of stories) {
  test(`a plan that is lived, in ${story.language}`, async ({ page }) => {
    const t = story.say
    // On a database where the story was told before, its goal and task are others.
    const time = Date.now() % 100_000
    const [goalWords, taskWords] = [`${story.goal} ${time}`, `${story.task} ${time}`]
    await page.setViewportSize({ width: story.width, height: 900 })
    const file = await aFileOf(page, story.who)
    await expect(page.locator('html')).toHaveAttribute('dir', story.dir)

    await test.step('the vision, a vague goal and a job for now', async () => {
      await open(page, `${file}/vision`)
      const say = page.locator('#form-say')
      await unfold(page, '#form-say')
      await say.locator('textarea').fill(story.vision)
      await say.getByRole('button', { name: t.save }).click()
      await expect(page.locator('.quote').first()).toHaveText(story.vision)
      const add = page.locator('#form-addGoal')
      await unfold(page, '#form-addGoal')
      await add.getByRole('textbox', { name: t.goal, exact: false }).first().fill(goalWords)
      await add.getByRole('button', { name: t.save }).click()
      await expect(page.getByRole('heading', { name: goalWords, exact: true }).first()).toBeVisible()
      await add.getByRole('textbox', { name: t.goal, exact: false }).first().fill(story.survival)
      await add.getByLabel(t.survival).check()
      await add.getByRole('button', { name: t.save }).click()
      await expect(page.getByRole('heading', { name: story.survival }).first()).toBeVisible()
      await looksRight(page)
    })

    let number = 0
    await test.step('a step, and both agree', async () => {
      await open(page, `${file}/plan`)
      const add = page.locator('#form-addStep')
      await unfold(page, '#form-addStep')
      await add.getByLabel(t.step).first().fill(story.step)
      await add.locator('input[type=date]').fill('2027-01-10')
      await add.getByRole('button', { name: t.save }).click()
      await expect(page.locator('li[id^=step-]', { hasText: story.step }).first()).toBeVisible()
      await looksRight(page)
      await agree(page, story.step)
      await open(page, `${file}/plan/story`)
      number = await page.locator('section').count()
    })

    await test.step('a goal is set aside; the change asks why', async () => {
      await open(page, `${file}/vision`)
      const goal = page.locator('li', { has: page.getByRole('heading', { name: goalWords, exact: true }) }).first()
      await goal.getByText(t.more).click()
      await goal.locator('details details', { hasText: t.aside }).last().locator('summary').click()
      const aside = goal.locator('form[action^="?/aside"]')
      await aside.getByLabel(t.why).fill(story.survival)
      await aside.getByRole('button').click()
      await expect(goal.getByText(story.survival)).toBeVisible()
      await open(page, `${file}/plan`)
      await unfold(page, '#form-disagree')
      await page.locator('#form-disagree [name=words]').fill(goalWords)
      await page.locator('#form-disagree').getByRole('button').click()
      await expect(page.locator('.quote', { hasText: goalWords })).toBeVisible()
      await unfold(page, '#form-agree')
      await page.getByRole('button', { name: t.both }).click()
      const reason = page.locator('#form-agree').getByLabel(t.reason)
      await expect(reason).toHaveAttribute('aria-invalid', 'true')
      await agree(page, story.survival)
      await open(page, `${file}/plan/story`)
      await expect(page.locator('section')).toHaveCount(number + 1)
      await expect(page.locator('section').last().locator('.quote', { hasText: goalWords })).toBeVisible()
      await looksRight(page)
      await open(page, `${file}/plan/compare`)
      await expect(page.getByRole('row', { name: goalWords })).toBeVisible()
      await looksRight(page)
    })

    await test.step('it comes back; where it stands now is said on the way', async () => {
      await open(page, `${file}/vision`)
      const goal = page.locator('li', { has: page.getByRole('heading', { name: goalWords, exact: true }) }).first()
      await goal.locator('form[action^="?/back"] button').click()
      await goal.getByText(t.more).click()
      const attain = goal.locator('form[action^="?/attain"]')
      await attain.locator('[name=level][value="1"]').check()
      await attain.locator('[name=words]').fill(story.step)
      await attain.getByRole('button').click()
      await expect(goal.locator('bdi', { hasText: story.step }).first()).toBeVisible()
      await looksRight(page)
    })

    await test.step('the copy for the fridge', async () => {
      await open(page, `${file}/plan/copy`)
      await expect(page.getByRole('article')).toContainText(story.vision)
      await looksRight(page)
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: t.download }).click()])
      expect(download.suggestedFilename()).toBe('plan.pdf')
    })

    await test.step('a task is tried, and the next challenge is a little above', async () => {
      await open(page, `${file}/tasks`)
      const set = page.locator('#form-set')
      await unfold(page, '#form-set')
      await set.getByLabel(t.try).fill(taskWords)
      await set.locator('[name=challenge][value="4"]').check()
      await set.locator('[name=confidence][value="7"]').check()
      await set.getByRole('button', { name: t.save }).click()
      const task = page.locator('li', { has: page.getByRole('heading', { name: taskWords }) }).first()
      await task.locator('summary', { hasText: t.tell }).click()
      await task.getByLabel(t.done).check()
      await task.locator('form[action^="?/tell"]').getByRole('button', { name: t.save }).click()
      await expect(page.getByText(t.next)).toBeVisible()
      await unfold(page, '#form-set')
      await expect(page.locator('#form-set [name=challenge]:checked')).toHaveValue('5')
      await looksRight(page)
    })

    async function agree(on: Page, why: string) {
      const form = on.locator('#form-agree')
      await unfold(on, '#form-agree')
      const reason = form.getByLabel(t.reason)
      if (await reason.isVisible()) await reason.fill(why)
      await form.getByRole('button', { name: t.both }).click()
      await expect(form).toHaveCount(0)
    }
  })
}

/** Signs in and opens the file of someone this promoter accompanies. */
async function aFileOf(page: Page, promoter: string): Promise<string> {
  await signIn(page, promoter)
  const links = page.locator('a[href^="/participants/"]')
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  const id = hrefs.map((href) => /^\/participants\/([0-9a-f-]{36})/.exec(href)?.[1]).find((found) => found !== undefined)
  if (!id) throw new Error('Nobody waits on this promoter’s Today')
  return `/participants/${id}`
}
