import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { otherStaff, promoters } from '../../src/demo/network-texts.ts'
import { languages } from '../../src/language/language.ts'
import { isPage, pagesReached } from '../pages/reach.ts'
import { looksRightIn } from '../pages/watch.ts'
import { open, signIn, unfold } from './person.ts'

/** The person at the table sees the screen too: every page that can be come to shows them and their file, and nobody else. */
const stories = [
  { who: 'michal', language: 'he', width: 1280, javaScriptEnabled: true },
  { who: 'rania', language: 'ar', width: 390, javaScriptEnabled: false },
] as const
const grey = 'GREY-of-the-circle'
const sealed = 'SEALED-for-few'

for (const { who, language, width, javaScriptEnabled } of stories) {
  test.describe(`the shared view, by ${who} in ${language} ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled, viewport: { width, height: 900 } })

    test('shows nobody but the one at the table', async ({ page }) => {
      await signIn(page, who)
      const colleague = language === 'he' ? 'נגה שיתופית' : 'ليلى المشتركة'
      const { files, names, own } = await everyone(page)
      const [file = '', other = ''] = files
      const meeting = await test.step('something is kept for the circle alone, and a colleague is part of the story', async () => {
        await open(page, `${file}/meetings/new`)
        await unfold(page, '#form-talk [name=thinks]')
        await page.locator('#form-talk [name=happened]').fill('נפגשנו')
        await page.locator('#form-talk [name=thinks]').fill(grey)
        await page.locator('#form-talk button').last().click()
        await page.waitForURL(/\/meetings(\/[0-9a-f-]{36})?([#?].*)?$/)
        const held = await whereGreyStands(page.request, file)
        await open(page, `${file}/sensitive`)
        await page.locator('[name=health]').fill(sealed)
        await page.locator('#form-sensitive button').last().click()
        await expect(page.locator('[name=health]')).toHaveValue(sealed)
        await openToColleague(page, file, colleague, `c${who}${Date.now()}@mail.example`)
        // Outside the shared view all of it is there to be hidden.
        const seen = (await textsOf(page.request, [held, file, '/participants'])).map(({ text }) => text).join('\n')
        expect([grey, sealed, colleague, ...names.slice(0, 2)].filter((one) => !seen.includes(one)), 'what is to be hidden').toEqual([])
        return held
      })

      await test.step('every page that a link leads to keeps to the one at the table', async () => {
        await open(page, file)
        await page.locator('form[action="/shared"]:has([value=on]) button').click()
        await expect(page.locator('form.shared')).toBeVisible()
        const shown = await textsOf(page.request, [meeting, file, '/', '/today', '/participants', '/participants/import', '/team', '/account', '/calendar', '/audit', '/administration', other, `${other}/plan`])
        expect(shown.length, 'the rooms of a file').toBeGreaterThan(15)
        const hidden = [grey, sealed, colleague, ...names]
        expect(shown.flatMap(({ path, text }) => hidden.filter((one) => text.includes(one)).map((one) => `${path}: ${one}`))).toEqual([])
        const colleaguesOnly = /\/sensitive"|name="thinks"|name="grey"|action="[^"]*\?\/(assign|declare|move|search|setAside)/
        expect(shown.flatMap(({ path, html }) => (colleaguesOnly.test(html) ? [`${path}: ${colleaguesOnly.exec(html)?.[0]}`] : []))).toEqual([])
        expect((await page.request.get(`${file}/sensitive`)).status()).toBe(404)
      })

      await test.step('a list says in words why it waits, and leads back to the file or out', async () => {
        await page.locator('.top .product').click()
        await page.waitForURL('**/shared/folded*')
        // Last in the story's own language.
        if (javaScriptEnabled) await looksRightIn(page, [...languages.filter((one) => one !== language), language], '/shared/folded')
        await page.setViewportSize({ width, height: 900 })
        await page.locator(`main a[href="${file}"]`).click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(own)
        await page.goto(other)
        await expect(page).toHaveURL(/\/shared\/folded/)
        await page.locator('main form[action="/shared"] button').click()
        await page.waitForURL(`**${other}`)
        await expect(page.locator('form.shared')).toHaveCount(0)
        await page.goto('/participants')
        await expect(page.locator('.people a').first()).toBeVisible()
      })
    })
  })
}

/** Two files of the signed-in promoter, the name of the first, and the names of everybody else in the network whom a page could show. */
async function everyone(page: Page): Promise<{ files: string[]; own: string; names: string[] }> {
  const html = await (await page.request.get('/participants?stage=enrolled')).text()
  const people = [...html.matchAll(/href="(\/participants\/[0-9a-f-]{36})"[^>]*><bdi[^>]*>([^<]+)</g)].map(([, path, name]) => ({ path: path ?? '', name: (name ?? '').trim() }))
  const [mine, ...others] = people
  const me = /"?name"?:"([^"]+)","?roles/.exec(html)?.[1]
  const staff = [...promoters, ...otherStaff].map(({ name }) => name).filter((name) => name !== me)
  const own = mine?.name ?? ''
  return { files: people.map(({ path }) => path), own, names: [...others.map(({ name }) => name).filter((name) => name !== own && !own.includes(name)), ...staff] }
}

/** The meeting that was just recorded. */
async function whereGreyStands(request: APIRequestContext, file: string): Promise<string> {
  const html = await (await request.get(`${file}/meetings`)).text()
  for (const [, path] of html.matchAll(/href="(\/participants\/[0-9a-f-]{36}\/meetings\/[0-9a-f-]{36})"/g)) if ((await (await request.get(path ?? '')).text()).includes(grey)) return path ?? ''
  return ''
}

async function openToColleague(page: Page, file: string, name: string, email: string) {
  await open(page, `${file}/consents`)
  await unfold(page, '#form-consent-partners')
  const ask = page.locator('#form-consent-partners')
  await ask.locator('[name=answer][value=given]').check()
  await Promise.all([page.waitForResponse((response) => response.request().method() === 'POST'), ask.locator('button').last().click()])
  await open(page, `${file}/partners`)
  const form = page.locator('#form-open')
  await form.locator('[name=displayName]').fill(name)
  await form.locator('[name=email]').fill(email)
  await form.locator('[name=parts][value=plan]').check()
  await form.locator('button').last().click()
  await expect(page.locator('bdi.link')).toBeVisible()
}

/** What stands on each page that links lead to from these, as it is read: without scripts and styles. */
async function textsOf(request: APIRequestContext, from: readonly string[]): Promise<{ path: string; html: string; text: string }[]> {
  const reached = await pagesReached(request, from)
  const paths = new Set([...from, ...[...reached].filter(([route]) => isPage(route)).map(([, path]) => path)])
  const shown: { path: string; html: string; text: string }[] = []
  for (const path of paths) {
    // A socket that rested may be closed by the server at that moment.
    const html = (await (await request.get(path, { maxRetries: 2 })).text()).replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    shown.push({ path, html, text: html.replaceAll(/<[^>]+>/g, ' ') + [...html.matchAll(/(?:value|aria-label|title)="([^"]*)"/g)].map(([, words]) => words).join(' ') })
  }
  return shown
}
