import { expect, type Page, test } from '@playwright/test'
import { signIn } from '../journeys/person.ts'
import { isPage, pagesReached, someoneOnTheirWay } from '../pages/reach.ts'

/** In a browser, page by page: nothing is asked of any other host, and nothing on any page is against the page's own policy. */
async function watched(page: Page): Promise<{ outside: string[]; against: string[] }> {
  const found = { outside: [] as string[], against: [] as string[] }
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

/** What a person does on a page: opens what is folded, and lets it settle. */
async function lookInto(page: Page, path: string) {
  await page.goto(path)
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true
    window.scrollTo(0, document.body.scrollHeight)
  })
  await page.waitForLoadState('networkidle')
}

for (const who of ['eitan', 'lead', 'admin', 'auditor', 'samira', 'partner']) {
  test(`no page of ${who} reaches outside`, async ({ page }) => {
    test.setTimeout(180_000)
    const found = await watched(page)
    await signIn(page, who)
    const pages = await pagesReached(page.request, [...(await someoneOnTheirWay(page.request)), '/', '/today', '/participants', '/my', '/account', '/account?second', '/no-such-page'])
    for (const [route, path] of pages) if (isPage(route)) await lookInto(page, path)
    await lookInto(page, '/no-such-page')
    await lookInto(page, '/participants/01890000-0000-7000-8000-000000000000')
    expect(found).toEqual({ outside: [], against: [] })
    expect(pages.size).toBeGreaterThan(2)
  })
}

test('nor do the doors, and the watch would see it', async ({ page }) => {
  const found = await watched(page)
  for (const path of ['/sign-in', `/invitation/${'0'.repeat(43)}`, '/no-such-page']) await lookInto(page, path)
  expect(found).toEqual({ outside: [], against: [] })
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
