import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type axe from 'axe-core'
import type { Language } from '../../src/language/language.ts'

/** Signs an account of the demo in. */
export async function signIn(page: Page, who: string) {
  await page.goto('/sign-in')
  await typeSignIn(page, `${who}@demo.ofek.example`, 'ofek-demo-2026')
}

/** Takes an invitation by its link: a password is set, and then used to sign in. */
export async function enterByLink(page: Page, link: string, email: string, password: string) {
  await open(page, new URL(link).pathname)
  await looksRight(page, 'an invitation')
  await page.locator('[name=secretNew]').fill(password)
  await page.locator('#form-invitation button').last().click()
  await page.waitForURL('**/sign-in?invited')
  await typeSignIn(page, email, password)
}

export async function typeSignIn(page: Page, email: string, password: string) {
  await page.locator('[name=email]').fill(email)
  await page.locator('[name=secretPassword]').fill(password)
  await page.locator('form:has([name=email]) button').click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
  await alive(page)
}

/** Writes an organisation or a centre into the network, as an administrator who stands on its page. */
export async function addToNetwork(page: Page, what: 'organisation' | 'centre', name: string) {
  const form = page.locator(`#form-${what}-new`)
  if (!(await form.isVisible())) await page.locator(`details:has(#form-${what}-new) > summary`).click()
  await form.locator('[name=name]').fill(name)
  await form.locator('button').last().click()
  await expect(page.locator('summary', { hasText: name }).first()).toBeVisible()
}

/** Opens a page and waits until it is alive: what is opened before that closes again. */
export async function open(page: Page, path: string) {
  await page.goto(path)
  await alive(page)
}

/** Waits until the page's script has taken over: its router takes the scrolling first of all. Without JavaScript a page is as alive as it will be. */
export async function alive(page: Page) {
  await page.waitForLoadState('load')
  if (await page.evaluate(hasNoScript)) return
  await page.waitForFunction(() => history.scrollRestoration === 'manual')
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
}

/** What stands in a noscript is an element only where no script runs. */
function hasNoScript(): boolean {
  const without = document.createElement('noscript')
  without.innerHTML = '<p></p>'
  return without.children.length > 0
}

/** Opens every folded part around a place, from the outside in. */
export async function unfold(page: Page, inside: string) {
  await alive(page)
  const folded = page.locator(`details:not([open]):has(${inside})`)
  for (let deep = 0; deep < 4 && (await folded.count()) > 0; deep++) await folded.first().locator('> summary').click()
}

/** Chooses the language of the signed-in account, and goes on when it is so: once in some hundred runs a browser had not handed the cookie of a sign-in to requests beside its page yet. */
export async function speak(page: Page, language: Language) {
  await expect(async () => {
    const answer = await page.request.post('/language', { form: { language, back: '/account' }, headers: { origin: new URL(page.url()).origin } })
    const [, spoken] = /<html lang="(\w+)"/.exec(await answer.text()) ?? []
    expect(spoken, `${answer.url()} answers ${answer.status()}`).toBe(language)
    expect(new URL(answer.url()).pathname).not.toBe('/sign-in')
  }).toPass({ timeout: 10_000 })
}

/** Axe finds nothing, and the page fits its width. `where` names the page when it does not. `again`: its colours were looked at in another language. */
export async function looksRight(page: Page, where = page.url(), { again = false } = {}) {
  expect((await violations(page, again)).map((found) => `${where} ${found}`)).toEqual([])
  await fits(page, where)
}

export async function fits(page: Page, where: string) {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${where} is wider than the page`).toBeLessThanOrEqual(0)
}

/** The small one is read by the browser in half the time. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Axe in the page itself, once loaded for as long as the document lives. AxeBuilder opens a second tab for each look, for the frames that no page of ours has. */
async function violations(page: Page, again: boolean): Promise<string[]> {
  expect(page.frames(), 'axe looks into one frame').toHaveLength(1)
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  // To reckon with colours takes it two fifths of its time, and no colour hangs on the language.
  const options = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations' as const], rules: { 'color-contrast': { enabled: !again } } }
  return page.evaluate(async (options) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, options)
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  }, options)
}
