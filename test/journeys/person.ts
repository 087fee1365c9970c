import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import type { Language } from '../../src/language/language.ts'

/** Signs an account of the demo in. */
export async function signIn(page: Page, who: string, home = '') {
  await page.goto(`${home}/sign-in`)
  await page.locator('[name=email]').fill(`${who}@demo.ofek.example`)
  await page.locator('[name=secretPassword]').fill('ofek-demo-2026')
  await page.locator('form:has([name=email]) button').click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
}

/** Opens a page and waits until it is alive: what is opened before that closes again. */
export async function open(page: Page, path: string) {
  await page.goto(path)
  await page.waitForLoadState('networkidle')
}

/** Chooses the language of the signed-in account. */
export async function speak(page: Page, language: Language) {
  await page.request.post('/language', { form: { language, back: '/today' }, headers: { origin: new URL(page.url()).origin } })
}

/** Axe finds nothing, and the page fits its width. `where` names the page when it does not. */
export async function looksRight(page: Page, where = page.url()) {
  const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()
  expect(found.violations.map((one) => `${where} ${one.id}: ${one.nodes[0]?.html}`)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${where} is wider than the page`).toBeLessThanOrEqual(0)
}
