import { expect, test } from '@playwright/test'
import { expectNothing, lookInto, watched } from '../pages/watch.ts'

/** The pages within are watched where they are looked at: test/pages/every-page.spec.ts. */
test('the doors reach nothing outside, and the watch would see it', async ({ page }) => {
  const found = await watched(page)
  for (const path of ['/sign-in', `/invitation/${'0'.repeat(43)}`, '/no-such-page']) {
    await page.goto(path)
    await lookInto(page)
  }
  expectNothing(found)
  await page.evaluate(() => {
    const image = new Image()
    image.src = 'http://elsewhere.invalid/x.png'
    document.body.append(image)
    document.body.setAttribute('style', 'color: red')
    const script = document.createElement('script')
    script.textContent = 'window.ran = true'
    document.body.append(script)
  })
  await expect(async () => expect(found.against.length).toBeGreaterThan(1)).toPass()
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
})
