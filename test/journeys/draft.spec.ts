import AxeBuilder from '@axe-core/playwright'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'

/** Nothing typed is lost: without a connection, after the sign-in has ended, when the server fails; and nothing stays for others. */
const stories = [
  { who: 'noor', width: 390, name: 'سلمى للمسودة', waits: 'سيُرسَل تلقائيًا', sent: 'أُرسل ما كان ينتظر', restored: 'عاد إلى هنا', broken: 'الخلل من جهتنا' },
  { who: 'michal', width: 390, name: 'רותם לטיוטה', waits: 'יישלח מעצמו', sent: 'מה שחיכה נשלח', restored: 'חזר לכאן', broken: 'תקלה אצלנו' },
] as const

for (const t of stories) {
  test(`a record without a connection or a sign-in, by ${t.who}`, async ({ page, context }) => {
    await page.setViewportSize({ width: t.width, height: 800 })
    await signIn(page, t.who)
    const file = await someoneNew(page, t.name)
    const talk = page.locator('#form-talk')

    await test.step('what is typed is sealed on the device and comes back with its grey', async () => {
      await open(page, `${file}/meetings/new`)
      await talk.locator('[name=happened]').fill('HAPPENED-1')
      await talk.locator('[name=thinks]').fill('THINKS-1')
      await expect.poll(() => shelf(page)).toMatchObject({ count: 1 })
      const { count: _, text } = await shelf(page)
      expect(text).not.toMatch(/HAPPENED|THINKS|participants|meetings/)
      await open(page, `${file}/meetings/new`)
      await expect(talk.locator('[name=happened]')).toHaveValue('HAPPENED-1')
      await expect(talk.locator('[name=thinks]')).toHaveValue('THINKS-1')
      await expect(talk.getByText(t.restored)).toBeVisible()
      await looksRight(page)
      await page.screenshot({ path: `test-results/draft-${t.who}-restored.png`, fullPage: true })
    })

    await test.step('the shared view shows no grey of a draft, and leaves it whole', async () => {
      await context.addCookies([{ name: 'ofek_shared', value: '1', url: page.url() }])
      await open(page, `${file}/meetings/new`)
      await expect(talk.locator('[name=happened]')).toHaveValue('HAPPENED-1')
      await expect(talk.locator('[name=thinks]')).toHaveCount(0)
      expect(await page.content()).not.toContain('THINKS-1')
      await talk.locator('[name=happened]').fill('HAPPENED-2')
      await page.waitForTimeout(900)
      await context.clearCookies({ name: 'ofek_shared' })
      await open(page, `${file}/meetings/new`)
      await expect(talk.locator('[name=happened]')).toHaveValue('HAPPENED-2')
      await expect(talk.locator('[name=thinks]')).toHaveValue('THINKS-1')
    })

    await test.step('sent without a connection, it waits, says so, and is written once when the connection is back', async () => {
      await context.setOffline(true)
      await talk.locator('button[type=submit]').click()
      await expect(talk.getByText(t.waits)).toBeVisible()
      await expect(talk.locator('[name=happened]')).toHaveValue('HAPPENED-2')
      await page.screenshot({ path: `test-results/draft-${t.who}-waiting.png`, fullPage: true })
      await context.setOffline(false)
      await expect(page.locator('.outbox').getByText(t.sent)).toBeVisible()
      await page.waitForURL(/\/meetings(\/[0-9a-f-]{36})?$/)
      await expect.poll(() => shelf(page)).toMatchObject({ count: 0 })
      expect(await heldMeetings(page, file)).toBe(1)
    })

    await test.step('sent after the sign-in has ended, it is sent by itself after the next one', async () => {
      await open(page, `${file}/meetings/new`)
      await talk.locator('[name=happened]').fill('HAPPENED-3')
      await expect.poll(() => shelf(page)).toMatchObject({ count: 1 })
      await context.clearCookies({ name: 'ofek_session' })
      await talk.locator('button[type=submit]').click()
      await page.waitForURL('**/sign-in?**')
      await signIn(page, t.who, false)
      await expect(page.locator('.outbox').getByText(t.sent)).toBeVisible()
      expect(await heldMeetings(page, file)).toBe(2)
    })

    await test.step('a failure of the server leaves everything in its place and says so', async () => {
      await open(page, `${file}/meetings/new`)
      await talk.locator('[name=happened]').fill('HAPPENED-4')
      const fault = { type: 'error', error: { status: 500, message: 'Internal Error', id: 'x' } }
      await page.route('**/meetings/new*', (route) => (route.request().method() === 'POST' ? route.fulfill({ status: 500, json: fault }) : route.continue()))
      await talk.locator('button[type=submit]').click()
      await expect(talk.getByText(t.broken)).toBeVisible()
      await expect(talk.locator('[name=happened]')).toHaveValue('HAPPENED-4')
      await page.unroute('**/meetings/new*')
    })

    await test.step('another account on the device reads nothing; sign-out wipes it', async () => {
      await expect.poll(() => shelf(page)).toMatchObject({ count: 1 })
      await context.clearCookies({ name: 'ofek_session' })
      await signIn(page, t.who === 'noor' ? 'michal' : 'noor')
      await page.goto(`${file}/meetings/new`)
      expect(await page.content()).not.toContain('HAPPENED')
      expect((await shelf(page)).count).toBe(1)
      await signOut(page, context)
      expect((await shelf(page)).count).toBe(0)
    })
  })
}

/** What stands in IndexedDB: how many drafts, and every byte and key of them as text. */
function shelf(page: Page) {
  return page.evaluate(
    () =>
      new Promise<{ count: number; text: string }>((resolve) => {
        const request = indexedDB.open('ofek')
        request.onsuccess = () => {
          const db = request.result
          if (!db.objectStoreNames.contains('draft')) return resolve({ count: 0, text: '' })
          const all = db.transaction('draft').objectStore('draft').getAll()
          all.onsuccess = () => {
            db.close()
            resolve({ count: all.result.length, text: all.result.map((one) => JSON.stringify(one) + new TextDecoder().decode(one.sealed)).join() })
          }
        }
        request.onupgradeneeded = () => request.transaction?.abort()
        request.onerror = () => resolve({ count: 0, text: '' })
      }),
  )
}

async function heldMeetings(page: Page, file: string): Promise<number> {
  await open(page, `${file}/meetings`)
  return page.locator('main a[href*="/meetings/"]:not([href$="/new"]):not([href*="calendar"])').count()
}

async function open(page: Page, path: string) {
  await page.goto(path)
  await page.waitForLoadState('networkidle')
}

async function signIn(page: Page, who: string, go = true) {
  if (go) await page.goto('/sign-in')
  await page.locator('[name=email]').fill(`${who}@demo.ofek.example`)
  await page.locator('[name=secretPassword]').fill('ofek-demo-2026')
  await page.locator('form:has([name=email]) button').click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
}

async function signOut(page: Page, context: BrowserContext) {
  await open(page, '/account')
  await page.locator('form[action="/sign-out"] button').click()
  await page.waitForURL('**/sign-in?out')
  await page.waitForLoadState('networkidle')
  expect((await context.cookies()).find(({ name }) => name === 'ofek_session')).toBeUndefined()
}

/** Writes down someone new: a name is enough. */
async function someoneNew(page: Page, name: string): Promise<string> {
  await page.goto('/participants/new')
  await page.locator('[name=givenName]').fill(name)
  await page.locator('#form-first button:not([value])').last().click()
  await page.waitForURL(/\/participants\/[0-9a-f-]{36}(#|$)/)
  return new URL(page.url()).pathname
}

async function looksRight(page: Page) {
  const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()
  expect(found.violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
}
