import { expect, type Page, test } from '@playwright/test'
import type { Language } from '../../src/language/language.ts'
import { alive, fits, looksRight, speak } from '../journeys/person.ts'

export interface Watch {
  /** What was asked of any other host. */
  outside: string[]
  /** What was against the page's own policy, and what its script threw. */
  against: string[]
}

/** Watches all that a page does from here on: nothing is asked of any other host, and nothing is against the page's own policy. */
export async function watched(page: Page): Promise<Watch> {
  const found: Watch = { outside: [], against: [] }
  const home = new URL(test.info().project.use.baseURL ?? '').origin
  const isOurs = (url: string) => url.startsWith(`${home}/`) || url.startsWith('data:') || url.startsWith('blob:') || url.startsWith('about:')
  page.context().on('request', (request) => {
    if (!isOurs(request.url())) found.outside.push(`${page.url()} asks ${request.url()}`)
  })
  page.on('websocket', (socket) => found.outside.push(`${page.url()} opens ${socket.url()}`))
  page.on('console', (message) => {
    if (/content security policy|refused to (load|execute|apply|connect|frame)|violates/i.test(message.text())) found.against.push(`${page.url()} ${message.text()}`)
  })
  page.on('pageerror', (error) => found.against.push(`${page.url()} ${error.message}`))
  // The event tells of what the console might not.
  await page.exposeFunction('tellViolation', (what: string) => found.against.push(what))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      (window as unknown as { tellViolation: (what: string) => void }).tellViolation(`${location.pathname} ${event.violatedDirective} ${event.blockedURI} ${event.sample}`))
  })
  return found
}

/** What a person does on a page that stands open: unfolds what is folded, goes to its end, and lets it settle. */
export async function lookInto(page: Page) {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true
    window.scrollTo(0, document.body.scrollHeight)
  })
  await alive(page)
}

export const widths = [1280, 390] as const

/**
 * A page as it stands on a laptop, and on a phone with every folded part open. `again`: axe has looked at it in another language, and looks on the
 * phone alone, where all of its words are, and not at its colours; a page costs most by axe.
 */
export async function looksRightAtBothWidths(page: Page, where: string, { again = false } = {}) {
  await page.setViewportSize({ width: widths[0], height: 900 })
  await (again ? fits : looksRight)(page, `${where} at ${widths[0]}`)
  await page.setViewportSize({ width: widths[1], height: 900 })
  await lookInto(page)
  await looksRight(page, `${where} at ${widths[1]}, unfolded`, { again })
}

/** The page that stands open, in one language after the other. */
export async function looksRightIn(page: Page, spoken: readonly Language[], where: string) {
  for (const language of spoken) {
    await speak(page, language)
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await looksRightAtBothWidths(page, `${where} in ${language}`, { again: language !== spoken[0] })
  }
}

/** Follows a link to a path from the page that stands open, and waits until the other one is there. */
export async function follow(page: Page, path: string) {
  const from = page.url()
  await page.evaluate((href) => {
    const link = Object.assign(document.createElement('a'), { href })
    document.querySelector('main')?.append(link)
    link.click()
    link.remove()
  }, path)
  await page.waitForURL((url) => url.href !== from, { waitUntil: 'load' })
  await alive(page)
}

export const expectNothing = (found: Watch) => expect(found).toEqual({ outside: [], against: [] })
