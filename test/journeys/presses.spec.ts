import { expect, type Page, test } from '@playwright/test'
import { alive, looksRight, open, signIn, unfold } from './person.ts'

/** Whoever presses the next thing while the last one is still on its way: neither press is lost, and the page follows the last one. */
test('presses made while an answer is on its way', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 })
  await signIn(page, 'orly')
  await page.goto('/participants/new')
  await page.locator('[name=givenName]').fill('רותם ללחיצות')
  await page.locator('#form-first button:not([value])').last().click()
  await page.waitForURL(/\/participants\/[0-9a-f-]{36}(#|$)/)
  const file = new URL(page.url()).pathname
  await open(page, `${file}/intake`)
  await unfold(page, '#form-say-work')
  for (const words of ['WORK-1', 'WORK-2']) {
    await page.locator('#form-say-work [name=words]').fill(words)
    await page.locator('#form-say-work button').last().click()
    await expect(page.locator('.quote', { hasText: words })).toHaveCount(1)
    await expect(page.locator('#form-say-work [name=words]')).toHaveValue('')
  }
  const readBack = (await page.locator('a[href$="/read-back"]').first().getAttribute('href')) ?? ''
  const said = (words: string) => page.locator('div.stack', { has: page.locator('.quote', { hasText: words }) }).last()
  const correct = async (of: string, words: string) => {
    if (!(await said(of).locator('[name=correction]').isVisible())) await said(of).locator('summary').click()
    await said(of).locator('[name=correction]').fill(words)
    // A click of Playwright's own would wait until the button is free again.
    await said(of).getByRole('button').dispatchEvent('click')
  }
  const done = page.locator('#form-readBack button').last()
  const again = async () => {
    await open(page, readBack)
    return holdBack(page)
  }

  await test.step('the next press waits while the first is being sent, goes after it, and decides where one is', async () => {
    const held = await again()
    await correct('WORK-1', 'CORRECTED-1')
    await held.come('?/correct')
    await done.click()
    await expect(done).toHaveAttribute('aria-disabled', 'true')
    held.letGo()
    await page.waitForURL('**/intake')
    expect(held.order()).toEqual(['?/correct', '?/readBack'])
    await expect(page.getByText('CORRECTED-1')).toBeVisible()
    await expect(page.locator('.chip').first()).toBeVisible()
  })

  await test.step('so it does while the page that the first led to is being fetched, and other words in the same form follow the first', async () => {
    const held = await again()
    await correct('WORK-1', 'CORRECTED-2')
    await held.come('?/correct')
    await correct('WORK-1', 'CORRECTED-3')
    await correct('WORK-2', 'CORRECTED-4')
    held.letGo()
    await expect.poll(() => held.order().length).toBe(3)
    const data = held.hold('__data.json')
    await done.click()
    await data()
    await page.waitForURL('**/intake')
    for (const words of ['CORRECTED-3', 'CORRECTED-4']) await expect(page.getByText(words)).toBeVisible()
    await expect(page.getByText('CORRECTED-2')).toHaveCount(0)
  })

  await test.step('a page does not change under a finger', async () => {
    const held = await again()
    await correct('WORK-1', '')
    await held.come('?/correct')
    await done.hover()
    await page.mouse.down()
    held.letGo()
    await page.waitForTimeout(500)
    await page.mouse.up()
    await page.waitForURL('**/intake')
    expect(held.order()).toEqual(['?/correct', '?/readBack'])
  })

  await test.step('a link that is followed meanwhile is followed', async () => {
    const held = await again()
    await correct('WORK-1', 'CORRECTED-5')
    await held.come('?/correct')
    await page.locator('header a[href="/today"]').first().click()
    held.letGo()
    await page.waitForURL('**/today')
    await alive(page)
    expect(new URL(page.url()).pathname).toBe('/today')
  })

  await test.step('where the first was not saved, the next is not sent and says so', async () => {
    const held = await again()
    await correct('WORK-1', 'x'.repeat(20_000))
    await held.come('?/correct')
    await done.click()
    held.letGo()
    await expect(said('WORK-1').locator('[name=correction]')).toBeFocused()
    await expect(page.locator('#form-readBack .notice.care').first()).toBeVisible()
    expect(held.order()).toEqual(['?/correct'])
    await looksRight(page)
    await done.click()
    await page.waitForURL('**/intake')
  })
})

/** Holds back what this page sends until it is let go, and tells the order in which it was sent. */
async function holdBack(page: Page) {
  const sent: string[] = []
  let letGo = () => {}
  let open = new Promise<void>((resolve) => {
    letGo = resolve
  })
  let held = ''
  await page.unrouteAll()
  await page.route('**/read-back**', async (route) => {
    const { search, pathname } = new URL(route.request().url())
    if (route.request().method() === 'POST') sent.push(search)
    if (route.request().method() === 'POST' || (held && pathname.endsWith(held))) await open
    await route.continue()
  })
  return {
    come: (search: string) => expect.poll(() => sent).toContain(search),
    order: () => sent,
    letGo: () => letGo(),
    hold(what: string) {
      held = what
      open = new Promise<void>((resolve) => {
        letGo = resolve
      })
      return async () => letGo()
    },
  }
}
