import { expect, type Page, test } from '@playwright/test'
import { looksRight, open, signIn, unfold } from './person.ts'

/** Someone withdraws the consent to keep their file: the file closes to everyday work, a lead hears of it, and it can be taken back. */
const stories = [
  { who: 'samer', width: 390, name: 'ورد للإغلاق', javaScriptEnabled: false },
  { who: 'dmitri', width: 1280, name: 'ורד לסגירה', javaScriptEnabled: true },
] as const

for (const { who, width, name, javaScriptEnabled } of stories) {
  test.describe(`by ${who} at ${width} px ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled, viewport: { width, height: 900 } })
    test('a file closes when the consent to keep it is withdrawn, and opens when it is given again', async ({ page, browser }) => {
      const look = async () => javaScriptEnabled && looksRight(page)
      await signIn(page, who)
      await page.goto('/participants/new')
      await page.locator('[name=givenName]').fill(name)
      await page.locator('#form-first button:not([value])').last().click()
      await page.waitForURL(/\/participants\/[0-9a-f-]{36}(#|$)/)
      const file = new URL(page.url()).pathname
      await answer(page, file, 'given')
      await expect(page.locator('main .notice')).toHaveCount(0)
      // What follows is told before the answer.
      await unfold(page, '#form-consent-file')
      expect((await page.locator('#form-consent-file p').first().textContent())?.length).toBeGreaterThan(150)
      await look()
      await answer(page, file, 'withdrawn')
      await expect(page.locator('main .notice a')).toBeVisible()
      await look()
      for (const room of ['plan', 'mapping', 'sensitive', 'intake']) expect((await page.request.get(`${file}/${room}`)).status(), room).toBe(404)
      await open(page, file)
      await expect(page.locator(`main a[href="${file}/plan"]`)).toHaveCount(0)
      await look()

      const lead = await (await browser.newContext({ javaScriptEnabled, viewport: { width, height: 900 } })).newPage()
      await signIn(lead, 'lead')
      await open(lead, '/today')
      const line = lead.locator('#form-aside-withdrawn li', { hasText: name })
      await expect(line).toBeVisible()
      await line.locator('a[href$="/enrolment"]').click()
      await expect(lead).toHaveURL(new RegExp(`${file}/enrolment`))
      await expect(lead.locator('form[id^=form-finish]').first()).toBeAttached()
      await lead.context().close()

      await answer(page, file, 'given')
      await expect(page.locator('main .notice a')).toHaveCount(0)
      expect((await page.request.get(`${file}/plan`)).status()).toBe(200)
    })
  })
}

async function answer(page: Page, file: string, words: 'given' | 'withdrawn') {
  await open(page, `${file}/consents`)
  await unfold(page, '#form-consent-file')
  const form = page.locator('#form-consent-file')
  await form.locator(`[name=answer][value=${words}]`).check()
  await Promise.all([page.waitForResponse((response) => response.request().method() === 'POST'), form.locator('button').last().click()])
  await open(page, `${file}/consents`)
}
