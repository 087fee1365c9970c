import { type Browser, expect, type Page } from '@playwright/test'
import { signIn } from './person.ts'

/**
 * Sends a form that stands on a page as a browser without JavaScript does: its fields as the page shows them, and what a person answers.
 * The answer leads to a page, whose text is given back. `answers` may be made from the options that a field offers.
 */
export async function send(page: Page, path: string, form: string, answers: (options: (field: string) => string[]) => Record<string, string>): Promise<string> {
  const html = await (await page.request.get(path)).text()
  const shown = await page.evaluate(
    ([source = '', selector = '']) => {
      const found = new DOMParser().parseFromString(source, 'text/html').querySelector<HTMLFormElement>(selector)
      if (!found) return null
      const given: [string, string][] = [...new FormData(found)].map(([name, value]) => [name, String(value)])
      const offered = [...found.querySelectorAll<HTMLInputElement | HTMLOptionElement | HTMLTextAreaElement | HTMLButtonElement>('input, option, textarea, select, button')]
        .map((one): [string, string] => [one instanceof HTMLOptionElement ? (one.closest('select')?.name ?? '') : one.name, one.value])
      return { action: found.getAttribute('action') ?? '', method: found.method, given, offered }
    },
    [html, form],
  )
  expect(shown, `${form} stands on ${path}`).not.toBeNull()
  const { action, method, given, offered } = shown ?? { action: '', method: '', given: [], offered: [] }
  expect(method).toBe('post')
  const said = answers((field) => offered.filter(([name, value]) => name === field && value !== '').map(([, value]) => value))
  for (const field of Object.keys(said)) expect(offered.map(([name]) => name), `${form} asks for ${field}`).toContain(field)
  const { origin } = new URL(page.url())
  const answer = await page.request.post(new URL(action, new URL(path, origin)).href, { form: { ...Object.fromEntries(given), ...said }, headers: { origin, accept: 'text/html' } })
  const after = await answer.text()
  const wrong = [...after.matchAll(/class="wrong[^>]*>([^<]*)|class="returned[\s\S]{0,400}/g)].map(([words]) => words)
  expect([answer.status(), ...wrong], `${form} on ${path}`).toEqual([200])
  expect(answer.url(), `${form} on ${path} leads on`).not.toContain('?/')
  return after
}

/** Somebody else of the demo, at a browser of their own without JavaScript. */
export async function another(browser: Browser, home: Page, who: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: new URL(home.url()).origin, javaScriptEnabled: false })).newPage()
  await signIn(page, who)
  return page
}

/** Whether something stands on a page as it is served. */
export const stands = async (page: Page, path: string, what: string) => (await (await page.request.get(path)).text()).includes(what)
