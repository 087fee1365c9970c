import { expect, type Locator, type Page, test } from '@playwright/test'
import { alive, open, signIn } from './person.ts'

/**
 * The whole path by keyboard alone: Tab, arrows, Enter, Space and letters. Wherever the focus stops it can be seen, and nothing lies over it.
 * The only addresses that are typed are the sign-in's, and the one that the lead opens. A step whose form has the same kinds of field as one told here is
 * not told again.
 */
const story = { who: 'dmitri', width: 1280, name: 'מקלדת לבדיקה', quote: 'גידלתי שישה אחים', story: 'סידרתי את המחסן', strength: 'סדר ואמינות', vision: 'לעבוד עם אנשים', goal: 'משהו במרפאה', step: 'שיחה עם המרפאה', task: 'להתקשר פעם אחת', happened: 'דיברנו על השבוע', sought: 'Makledet' } as const

test('the path by keyboard alone', async ({ page, browser }) => {
  test.setTimeout(240_000)
  await page.setViewportSize({ width: story.width, height: 900 })
  const steps = keyboardOn(page)

  await test.step('in through the door', async () => {
    await page.goto('/sign-in')
    await alive(page)
    await steps.write('[name=email]', `${story.who}@demo.ofek.example`)
    await steps.write('[name=secretPassword]', 'ofek-demo-2026')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/today')
  })

  await test.step('someone new, by a name alone', async () => {
    await steps.follow('a[href="/participants/new"]')
    await steps.write('[name=givenName]', story.name)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/participants\/[0-9a-f-]{36}(#|$)/)
  })

  await test.step('a consent, and joining the programme', async () => {
    await steps.follow('main section a[href$="/consents"]')
    await steps.open('#form-consent-file')
    await steps.choose('#form-consent-file [name=answer]', 'given')
    await steps.press('#form-consent-file button:not([name])')
    await expect(page.locator('.chip.grown').first()).toBeVisible()
    await steps.follow('nav a[href$="/enrolment"]')
    const enrol = page.locator('form[id^=form-enrol-]')
    await steps.open('form[id^=form-enrol-]')
    const reason = enrol.locator('[name=reason]')
    if (await reason.isVisible()) await steps.write('form[id^=form-enrol-] [name=reason]', story.vision)
    await steps.press('form[id^=form-enrol-] button:not([name])')
    await expect(enrol).toHaveCount(0)
  })

  await test.step('what was said, a story that becomes a strength, and five lines', async () => {
    await steps.follow('nav a[href$="/intake"]')
    await steps.open('#form-say-work')
    await steps.write('#form-say-work [name=words]', story.quote)
    await steps.press('#form-say-work button:not([name])')
    await expect(page.locator('.quote', { hasText: story.quote })).toHaveCount(1)
    await steps.follow('nav a[href$="/mapping"]')
    await steps.follow('main a[href$="/mapping/strengths"]')
    await steps.write('#form-tell [name=story]', story.story)
    await steps.press('#form-tell button:not([name])')
    await expect(page.locator('.episode', { hasText: story.story })).toBeVisible()
    await steps.write('form[id^=form-name] [name=title]', story.strength)
    await steps.press('form[id^=form-name] button:not([name])')
    await expect(page.locator('.chip.grown', { hasText: story.strength })).toBeVisible()
    await steps.follow('nav a[href$="/axes"]')
    await steps.open('[name=motivation]')
    await steps.choose('[name=motivation]', '2')
    await steps.press('#form-read button:not([name])')
    await expect(page.locator('svg[role=img]').first()).toBeVisible()
  })

  await test.step('a vision, a goal, a step, and both agree', async () => {
    await steps.follow('nav a[href$="/vision"]')
    await steps.open('#form-say')
    await steps.write('#form-say textarea', story.vision)
    await steps.press('#form-say button:not([name])')
    await expect(page.locator('.quote').first()).toHaveText(story.vision)
    await steps.open('#form-addGoal')
    await steps.write('#form-addGoal textarea', story.goal)
    await steps.press('#form-addGoal button:not([name])')
    await expect(page.getByRole('heading', { name: story.goal }).first()).toBeVisible()
    await steps.follow('nav a[href$="/plan"]')
    await steps.write('#form-addStep [name=words]', story.step)
    await steps.write('#form-addStep [name=dueOn]', '01102027')
    await steps.press('#form-addStep button:not([name])')
    await expect(page.locator('li[id^=step-]', { hasText: story.step }).first()).toBeVisible()
    await steps.open('#form-agree')
    await steps.press('#form-agree button:not([name])')
    await expect(page.locator('#form-agree')).toHaveCount(0)
  })

  await test.step('a task tried, and a talk recorded', async () => {
    await steps.follow('nav a[href$="/tasks"]')
    await steps.write('#form-set [name=words]', story.task)
    await steps.choose('#form-set [name=confidence]', '7')
    await steps.press('#form-set button:not([name])')
    await expect(page.getByRole('heading', { name: story.task }).first()).toBeVisible()
    await steps.follow('nav a[href$="/meetings"]')
    await steps.follow('main a[href$="/meetings/new"]')
    await steps.write('[name=happened]', story.happened)
    await steps.press('#form-talk button:not([name])')
    await page.waitForURL('**/meetings*')
    await expect(page.getByText(story.happened).first()).toBeVisible()
  })

  await test.step('read back, and a need in the mapping', async () => {
    await steps.follow('nav a[href$="/intake"]')
    await steps.follow('main a[href$="/read-back"]')
    await steps.open('form[id^=form-correct-]')
    await steps.write('form[id^=form-correct-] textarea', story.happened)
    await steps.press('form[id^=form-correct-] button:not([name])')
    await expect(page.getByText(story.happened).first()).toBeVisible()
    await steps.follow('nav a[href$="/mapping"]')
    await steps.open('#form-add')
    await steps.choose('#form-add [name=kind]', 'need')
    await steps.write('#form-add [name=title]', story.goal)
    await steps.press('#form-add button:not([name])')
    await expect(page.getByRole('heading', { name: story.goal }).first()).toBeVisible()
  })

  await test.step('the task told, the goal reworded and agreed with a reason, and the versions compared', async () => {
    await steps.follow('nav a[href$="/tasks"]')
    await steps.open('form[id^=form-tell-]')
    await steps.choose('form[id^=form-tell-] [name=outcome]', 'tried')
    await steps.write('form[id^=form-tell-] [name=happened]', story.happened)
    await steps.press('form[id^=form-tell-] button:not([name])')
    await expect(page.getByText(story.happened).first()).toBeVisible()
    await steps.follow('nav a[href$="/vision"]')
    await steps.open('form[id^=form-changeGoal-]')
    await steps.write('form[id^=form-changeGoal-] textarea[name=words]', story.task)
    await steps.press('form[id^=form-changeGoal-] button:not([name])')
    await expect(page.getByRole('heading', { name: story.task }).first()).toBeVisible()
    await steps.follow('nav a[href$="/plan"]')
    await steps.open('#form-agree')
    await steps.write('#form-agree [name=reason]', story.story)
    await steps.press('#form-agree button:not([name])')
    await expect(page.locator('#form-agree')).toHaveCount(0)
    await steps.follow('main a[href$="/plan/compare"]')
    await expect(page.getByText(story.task).first()).toBeVisible()
  })

  await test.step('a meeting planned, and missed', async () => {
    await steps.follow('nav a[href$="/meetings"]')
    await steps.open('#form-schedule')
    await steps.write('#form-schedule [name=startsAt]', '01102027')
    // A year may have six digits: the arrow goes on to the hour.
    await page.keyboard.press('ArrowRight')
    await page.keyboard.type('1000AM')
    await steps.press('#form-schedule button:not([name])')
    // What is planned stands first, and then the talk.
    const meetings = 'main a[href*="/meetings/"]:not([href$="/new"]):not([href*="calendar"])'
    await expect(page.locator(meetings)).toHaveCount(2)
    await steps.follow(meetings)
    await steps.open('#form-notHeld')
    await steps.choose('#form-notHeld [name=state]', 'missed_untold')
    await steps.write('#form-notHeld [name=words]', story.happened)
    await steps.press('#form-notHeld button:not([name])')
    await expect(page.getByText(story.happened).first()).toBeVisible()
  })

  await test.step('a pause with its reason and the day of return', async () => {
    // What frames the way is folded beside it.
    await steps.open('nav.parts a[href$="/enrolment"]')
    await steps.follow('nav.parts a[href$="/enrolment"]')
    await steps.open('form[id^=form-pause-]')
    await steps.pick('form[id^=form-pause-] [name=reason]', 'personal')
    await steps.write('form[id^=form-pause-] [name=returnsOn]', '01102027')
    await steps.press('form[id^=form-pause-] button:not([name])')
    await expect(page.locator('form[id^=form-return-]')).toBeVisible()
  })

  await test.step('open to a partner, as far as the consent goes', async () => {
    await steps.follow('nav.parts a[href$="/consents"]')
    await steps.open('#form-consent-partners')
    await steps.choose('#form-consent-partners [name=answer]', 'given')
    await steps.press('#form-consent-partners button:not([name])')
    await steps.follow('nav.parts a[href$="/partners"]')
    await steps.write('#form-open [name=displayName]', story.name)
    await steps.write('#form-open [name=email]', 'keyboard@partner.example')
    await steps.tick('#form-open [name=parts][value=plan]')
    await steps.press('#form-open button:not([name])')
    await expect(page.locator('form[id^=form-close-]')).toHaveCount(1)
  })

  const own = await page.locator('[name=_account]').first().inputValue()
  const enrolment = new URL(page.url()).pathname.replace(/[^/]+$/, 'enrolment')
  await test.step('found again by name', async () => {
    await steps.follow('nav a[href="/participants"]')
    await steps.write('[name=q]', story.sought)
    await page.keyboard.press('Enter')
    await expect(page.locator('.people a', { hasText: story.name }).first()).toBeVisible()
  })

  await test.step('assigned to a colleague, by the lead', async () => {
    const theirs = await (await browser.newContext({ baseURL: new URL(page.url()).origin })).newPage()
    await signIn(theirs, 'lead')
    await open(theirs, enrolment)
    const lead = keyboardOn(theirs)
    await lead.open('#form-assign')
    const colleague = (await theirs.locator(`#form-assign [name=promoterId]:not([value="${own}"])`).nth(1).getAttribute('value')) ?? ''
    await lead.choose('#form-assign [name=promoterId]', colleague)
    await lead.write('#form-assign [name=note]', story.happened)
    await lead.press('#form-assign button:not([name])')
    await expect.poll(async () => (await page.request.get(enrolment)).status(), { message: "the file is the colleague's now" }).toBe(404)
    await theirs.context().close()
  })
})

/** About how many stops of Tab lie between what has the focus and an element, around the page's end where it stands before. */
function stopsUntil(element: Element): number {
  const seen = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter((one) => one.checkVisibility() && !one.matches(':disabled'))
  const groups = new Set<string>()
  const stops = seen.filter((one) => {
    if (!(one instanceof HTMLInputElement) || one.type !== 'radio' || one === element || one === document.activeElement) return true
    const group = `${one.form?.id} ${one.name}`
    return !groups.has(group) && groups.add(group)
  })
  const [from, to] = [stops.indexOf(document.activeElement as HTMLElement), stops.indexOf(element as HTMLElement)]
  return to > from ? to - from : 0
}

function keyboardOn(page: Page) {
  /** Tabs on until the target has the focus, at most once around the page. */
  async function reach(selector: string): Promise<Locator> {
    const target = page.locator(selector).first()
    await expect(target, selector).toBeVisible()
    // Most of the way without looking: it is looked at again before the target, and at it.
    for (let tabs = await target.evaluate(stopsUntil); tabs > 4; tabs--) await page.keyboard.press('Tab')
    for (let tabs = 0; tabs < 250; tabs++) {
      if (await target.evaluate((element) => element === document.activeElement)) {
        await expectSeen(selector)
        return target
      }
      await page.keyboard.press('Tab')
    }
    throw new Error(`${selector} is not reached by Tab`)
  }

  async function expectSeen(selector: string) {
    // What scrolls into view does so in its own time.
    const seen = () => page.evaluate(() => {
      const focused = document.activeElement as HTMLElement
      const style = getComputedStyle(focused)
      const box = focused.getBoundingClientRect()
      const over = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 20))
      return { outlined: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0, free: over !== null && (focused.contains(over) || over.contains(focused)) }
    })
    await expect.poll(seen, { message: `the focus on ${selector}` }).toEqual({ outlined: true, free: true })
  }

  return {
    async follow(selector: string) {
      const href = await (await reach(selector)).getAttribute('href')
      await page.keyboard.press('Enter')
      await page.waitForURL((url) => url.pathname === href)
      await alive(page)
    },
    async write(selector: string, words: string) {
      await reach(selector)
      await page.keyboard.type(words)
    },
    async press(selector: string) {
      await reach(selector)
      await page.keyboard.press('Enter')
      await alive(page)
    },
    /** Opens the folded part in which something stands, where it is folded. */
    async open(inside: string) {
      await alive(page)
      const folded = page.locator(`details:not([open]):has(${inside}) > summary`)
      for (let deep = 0; deep < 4 && (await folded.count()) > 0; deep++) {
        const summary = await folded.first().elementHandle()
        await summary?.evaluate((element) => element.setAttribute('data-sought', ''))
        await reach('[data-sought]')
        await page.keyboard.press('Enter')
        await summary?.evaluate((element) => element.removeAttribute('data-sought'))
      }
      await expect(page.locator(inside).first()).toBeVisible()
    },
    /** One of a list: the arrows go through it while it stands closed. */
    async pick(selector: string, value: string) {
      const list = await reach(selector)
      for (let arrows = 0; arrows < 30 && (await list.inputValue()) !== value; arrows++) await page.keyboard.press('ArrowDown')
      await expect(list).toHaveValue(value)
    },
    async tick(selector: string) {
      await expect(await reach(selector)).not.toBeChecked()
      await page.keyboard.press('Space')
      await expect(page.locator(selector)).toBeChecked()
    },
    /** One of several: Tab reaches the group, the arrows go on, Space takes the one that has the focus. */
    async choose(selector: string, value: string) {
      for (let tabs = 0; tabs < 250 && !(await page.evaluate((group) => document.activeElement?.matches(group) ?? false, selector)); tabs++) await page.keyboard.press('Tab')
      await expectSeen(selector)
      await page.keyboard.press('Space')
      for (let arrows = 0; arrows < 12 && !(await page.locator(`${selector}[value="${value}"]`).isChecked()); arrows++) await page.keyboard.press('ArrowDown')
      await expect(page.locator(`${selector}[value="${value}"]`)).toBeChecked()
    },
  }
}
