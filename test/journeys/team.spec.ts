import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'

/** A lead looks at the load, moves people with words for them, and arranges cover; the colleague finds it where they look. */
const moves = [
  { lead: 'lead', fromName: 'דמיטרי לנדאו', to: 'samer', toName: 'سامر زعبي', width: 1280, all: false, note: 'דמיטרי עובר לתפקיד אחר. סאמר ממשיך איתך, והתכנית נשארת.', grey: 'כדאי להתחיל מהפגישה האחרונה' },
  { lead: 'professional', fromName: 'חנה רוזנטל', to: 'khaled', toName: 'خالد أبو ربيعة', width: 390, all: true, note: 'حنا تنهي عملها. خالد يرافقك من اليوم، والخطة باقية.', grey: 'يحسن البدء من آخر لقاء' },
] as const

for (const { lead, fromName, to, toName, width, all, note, grey } of moves) {
  test(`a caseload is covered and moved, by ${lead} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await signIn(page, lead)
    await page.goto('/team')
    await looksRight(page)
    await page.locator('.people a', { hasText: fromName }).click()
    await page.waitForURL(/\/team\/[0-9a-f-]{36}$/)
    const team = page.url()
    await looksRight(page)

    await page.goto(`${team}/cover`)
    await looksRight(page)
    await page.locator('[name=endsOn]').fill(await inDays(page, 3))
    await page.locator('label.option', { hasText: toName }).locator('input').check()
    await page.locator('#form-cover [type=submit], #form-cover button').last().click()
    await page.waitForURL('**/team')
    await expect(page.getByText(toName).first()).toBeVisible()
    await looksRight(page)

    await page.goto(`${team}/move`)
    const after = await page.locator('label.option', { hasText: toName }).textContent()
    let moved = 'all'
    if (!all) {
      await page.locator('[name=who][value=chosen]').check()
      await page.locator('details:has([name=participants]) > summary').click()
      const last = page.locator('label.option:has([name=participants])').last()
      await last.locator('input').check()
      moved = (await last.locator('span').first().innerText()).split('\n')[0]?.trim() ?? ''
      await expect(page.locator('label.option', { hasText: toName })).not.toHaveText(after ?? '')
    }
    await page.locator('#form-move button').last().click()
    await expect(page.locator('#form-move .wrong').first()).toBeVisible()
    await looksRight(page)
    await page.locator('label.option', { hasText: toName }).locator('input').check()
    await page.locator('[name=note]').fill(note)
    await page.locator('[name=grey]').fill(grey)
    await page.locator('#form-move button').last().click()
    await page.waitForURL(team)
    if (all) await expect(page.locator('.people a')).toHaveCount(0)
    else await expect(page.locator('.people a', { hasText: moved })).toHaveCount(0)

    await page.context().clearCookies()
    await signIn(page, to)
    const line = page.locator('.lines li', { hasText: note }).first()
    await expect(line).toBeVisible()
    await looksRight(page)
    await line.locator('a').first().click()
    await page.waitForURL(/\/participants\//)
    await expect(page.locator('.quote', { hasText: grey })).toBeVisible()
    await looksRight(page)
    await page.locator('#form-told button').click()
    await expect(page.locator('#form-told')).toHaveCount(0)
    // What happened says it, in the words that were told; what was for the colleague alone stays out of it.
    await expect(page.locator('.timeline li', { hasText: note })).toContainText(toName)
    await expect(page.getByText(grey)).toHaveCount(0)
    await page.goto('/participants')
    if (!all) await expect(page.locator('.people .chip').first()).toBeVisible()
    await looksRight(page)
    await page.goto(`/participants/${(await page.locator('.people a').first().getAttribute('href'))?.split('/')[2]}/enrolment`)
    await looksRight(page)
  })
}

async function signIn(page: Page, who: string) {
  await page.goto('/sign-in')
  await page.locator('[name=email]').fill(`${who}@demo.ofek.example`)
  await page.locator('[name=secretPassword]').fill('ofek-demo-2026')
  await page.locator('form:has([name=email]) button').click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
  await page.waitForLoadState('networkidle')
}

const inDays = (page: Page, days: number) => page.evaluate((n) => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10), days)

async function looksRight(page: Page) {
  await page.waitForLoadState('networkidle')
  const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()
  expect(found.violations.map((one) => `${page.url()} ${one.id}: ${one.nodes[0]?.html}`)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), page.url()).toBeLessThanOrEqual(0)
}
