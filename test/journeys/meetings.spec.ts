import { expect, type Locator, type Page, test } from '@playwright/test'
import { alive, looksRight, open, signIn, unfold } from './person.ts'

/** Someone with a bus to catch: from Today to a saved record, counted in taps and turns of the screen; then what turns out otherwise is put right. */
const stories = [
  { who: 'noor', name: 'ليلى للحافلة', happened: 'تحدثنا عن المقابلة', theirs: 'ترسل السيرة', mine: 'أتصل بالمدير', thinks: 'التردد من البيت', reworded: 'ترسل السيرة والرسالة', other: 'ترسل غدًا', mistake: 'سُجّل لغيرها', turned: 'وصلت متأخرة', takenBack: 'لم يُعقد اللقاء' },
] as const

for (const story of stories) {
  test(`a record in seven taps and two turns of the screen, and what turns out otherwise, by ${story.who}`, async ({ page, context }) => {
    await page.setViewportSize({ width: 390, height: 740 })
    await signIn(page, story.who)
    const file = await someoneNew(page, story.name)
    await scheduleNow(page, file)

    await test.step('from Today to the saved record', async () => {
      await open(page, '/today')
      const hand = handOn(page)
      await hand.tap(page.locator('main section').first().getByRole('link', { name: story.name }))
      await page.waitForURL('**/meetings/*#record')
      await alive(page)
      const record = page.locator('#form-record')
      await hand.write(record.locator('[name=happened]'), story.happened)
      await hand.write(record.locator('[name=theirs1]'), story.theirs)
      await hand.write(record.locator('[name=mine1]'), story.mine)
      await hand.tap(record.locator('[name=nextIn][value="7"]'))
      await hand.write(record.locator('[name=thinks]'), story.thinks)
      await hand.tap(record.locator('button').last())
      await page.waitForURL(`**${file}/meetings`)
      expect(hand.taps).toBeLessThanOrEqual(7)
      expect(hand.turns).toBeLessThanOrEqual(2)
      await expect(page.getByText(story.happened)).toBeVisible()
      await expect(page.getByText(story.thinks)).toHaveCount(0)
      await expect(page.locator('main').getByText(story.mine).first()).toBeVisible()
      await looksRight(page)
    })

    const meeting = (await page.locator('main ol a[href*="/meetings/"]').last().getAttribute('href')) ?? ''
    await test.step('what was agreed is said otherwise; over a newer wording both are shown', async () => {
      const reword = async (tab: Page, words: string) => {
        await unfold(tab, 'form[id^=form-reword]')
        const form = tab.locator('form[id^=form-reword]').first()
        await form.locator('[name=words]').fill(words)
        await form.locator('button').last().click()
        return form
      }
      const other = await context.newPage()
      await open(page, meeting)
      await open(other, meeting)
      await reword(page, story.reworded)
      await expect(page.locator('main bdi', { hasText: story.reworded }).first()).toBeVisible()
      const late = await reword(other, story.other)
      await expect(late.getByText(story.reworded)).toBeVisible()
      await expect(late.locator('[name=words]')).toHaveValue(story.other)
      await looksRight(other)
      await other.close()
    })

    await test.step('recorded by mistake: what followed turns back, what was said is kept with the reason', async () => {
      await unfold(page, '#form-notHeld')
      await page.locator('#form-notHeld button').last().click()
      await expect(page.locator('#form-notHeld [name=words][aria-invalid=true]')).toBeVisible()
      await page.locator('#form-notHeld [name=state][value=missed_untold]').check()
      await page.locator('#form-notHeld [name=words]').fill(story.mistake)
      await page.locator('#form-notHeld button').last().click()
      await expect(page.locator('.chip', { hasText: story.takenBack })).toHaveCount(2)
      await expect(page.locator('ol.timeline', { hasText: story.happened })).toContainText(story.mistake)
      await unfold(page, 'ol.timeline')
      await looksRight(page)
    })

    await test.step('held after all: the record comes back, and what turned out is asked', async () => {
      await expect(page.locator('#form-record [name=happened]')).toHaveValue(story.happened)
      await page.locator('#form-record [name=why]').fill(story.turned)
      await page.locator('#form-record button').last().click()
      await page.waitForURL(`**${file}/meetings`)
      await open(page, meeting)
      await expect(page.locator('.chip', { hasText: story.takenBack })).toHaveCount(0)
      await expect(page.locator('main bdi', { hasText: story.reworded }).first()).toBeVisible()
    })
  })
}

test('a talk whose answer was lost, sent again in other words from a page opened anew, is one talk', async ({ page }) => {
  await signIn(page, 'michal')
  const file = await someoneNew(page, 'תשובה שאבדה')
  const talk = page.locator('#form-talk')
  await open(page, `${file}/meetings/new`)
  await talk.locator('[name=happened]').fill('FIRST')
  await talk.locator('[name=mine1]').fill('PROMISE-1')
  let written = 0
  await page.route('**/meetings/new*', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    written = (await route.fetch({ maxRedirects: 0 })).status()
    await route.abort()
  })
  await talk.locator('button').last().click()
  await expect(talk.getByText('יישלח מעצמו')).toBeVisible()
  expect(written).toBe(200)
  await talk.locator('[name=happened]').fill('SECOND')
  await talk.locator('[name=mine1]').fill('PROMISE-2')
  await expect(talk.getByText('עדיין לא נשלח')).toBeVisible()
  await page.unrouteAll()
  await open(page, `${file}/meetings/new`)
  await expect(talk.locator('[name=happened]')).toHaveValue('SECOND')
  await talk.locator('button').last().click()
  await page.waitForURL(`**${file}/meetings`)
  await expect(page.getByText('SECOND')).toBeVisible()
  await expect(page.locator('main ol a[href*="/meetings/"]')).toHaveCount(1)
  await expect(page.getByText(/^FIRST|PROMISE-1$/)).toHaveCount(0)
  await page.locator('main ol a[href*="/meetings/"]').click()
  await alive(page)
  await expect(page.locator('ol.timeline', { hasText: 'FIRST' })).toHaveCount(1)
  await expect(page.locator('ol.timeline', { hasText: 'PROMISE-1' })).toHaveCount(1)
})

/** A hand on a phone: what cannot be seen whole is reached by turning the screen on, most of a screen at a time. */
function handOn(page: Page) {
  const hand = { taps: 0, turns: 0, tap, write }
  async function reach(target: Locator) {
    await target.waitFor()
    for (;;) {
      const missing = await target.evaluate((element) => {
        const box = (element.closest('label') ?? element).getBoundingClientRect()
        const shown = innerHeight - (document.querySelector('nav:has([href="/today"])')?.getBoundingClientRect().height ?? 0)
        return box.top < 0 ? box.top : Math.max(0, box.bottom - shown)
      })
      if (missing === 0) return
      expect(++hand.turns, 'turns of the screen').toBeLessThan(12)
      await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), Math.sign(missing) * 560)
    }
  }
  async function tap(target: Locator) {
    await reach(target)
    hand.taps++
    await target.click()
  }
  async function write(target: Locator, words: string) {
    await tap(target)
    await page.keyboard.insertText(words)
  }
  return hand
}

/** Plans a meeting for this very minute. */
async function scheduleNow(page: Page, file: string) {
  await open(page, `${file}/meetings/new`)
  const now = await page.locator('[name=startsAt]').inputValue()
  await open(page, `${file}/meetings`)
  await unfold(page, '#form-schedule')
  await page.locator('#form-schedule [name=startsAt]').fill(now)
  await page.locator('#form-schedule button').last().click()
  await expect(page.locator('main ol a[href*="/meetings/"]')).toHaveCount(1)
}

/** Writes down someone new: a name is enough. */
async function someoneNew(page: Page, name: string): Promise<string> {
  await page.goto('/participants/new')
  await page.locator('[name=givenName]').fill(name)
  await page.locator('#form-first button:not([value])').last().click()
  await page.waitForURL(/\/participants\/[0-9a-f-]{36}(#|$)/)
  return new URL(page.url()).pathname
}
