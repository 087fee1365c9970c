import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { settingsOfBrowserTests } from '../served.ts'
import { addToNetwork, alive, enterByLink, looksRight, open } from './person.ts'

/**
 * A tenant made by the command line beside the running server, from nothing to a first participant: its administrator, a team lead and a
 * promoter each set a password by their link, and everything else is done in the browser.
 */
const stories = [
  { language: 'he', width: 1280, tenant: 'רשת חדשה', administrator: 'גלעד הראשון', organisation: 'גשר', centre: 'מרכז לוד', programme: 'דרך חדשה', lead: 'רותם לב', promoter: 'מאיה לב', participant: 'ליאור ראשון' },
  { language: 'ar', width: 390, tenant: 'شبكة جديدة', administrator: 'سامي الأول', organisation: 'جسر', centre: 'مركز الناصرة', programme: 'طريق جديد', lead: 'هدى خوري', promoter: 'ليلى خوري', participant: 'ليان الأولى' },
] as const
const password = 'ארבע מילים בלי קשר'

for (const story of stories) {
  test(`a new tenant begins, in ${story.language}`, async ({ page, browser, baseURL }) => {
    const stamp = Date.now()
    const address = (who: string) => `${who}-${story.language}-${stamp}@new.ofek.example`
    await page.setViewportSize({ width: story.width, height: 900 })
    await enterByLink(page, await newTenant(`${story.tenant} ${stamp}`, address('admin'), story.administrator, story.language, baseURL ?? ''), address('admin'), password)

    await open(page, '/administration')
    await expect(page.locator('.empty')).toBeVisible()
    await looksRight(page)
    await page.locator('main a[href="/administration/network"]').first().click()
    await page.waitForURL('**/administration/network')
    await alive(page)
    await looksRight(page)
    await addToNetwork(page, 'organisation', story.organisation)
    await addToNetwork(page, 'centre', story.centre)

    await open(page, '/administration/programmes/new')
    await page.locator(`[name=name${story.language === 'he' ? 'He' : 'Ar'}]`).fill(story.programme)
    await page.locator('[name=organisationId]').selectOption({ label: story.organisation })
    await page.getByRole('checkbox', { name: story.centre }).check()
    await page.locator('#form-open button').last().click()
    await page.waitForURL(/\/administration\/programmes\/[0-9a-f-]{36}/)
    await looksRight(page)

    const leadLink = await invite(page, story.lead, address('lead'), 'team_lead', story.programme)
    const promoterLink = await invite(page, story.promoter, address('promoter'), 'promoter', story.programme)

    // The promoter begins; the lead sees it, and an administrator comes to no file.
    const promoter = await someone(browser, page, story.width)
    await enterByLink(promoter, promoterLink, address('promoter'), password)
    await promoter.waitForURL('**/today')
    await looksRight(promoter)
    await open(promoter, '/participants/new')
    await promoter.locator('[name=givenName]').fill(story.participant)
    await promoter.locator('#form-first button:not([value])').last().click()
    await promoter.waitForURL(/\/participants\/[0-9a-f-]{36}(#|$)/)
    await expect(promoter.getByRole('heading', { level: 1 })).toHaveText(story.participant)
    await looksRight(promoter)
    const file = new URL(promoter.url()).pathname

    const lead = await someone(browser, page, story.width)
    await enterByLink(lead, leadLink, address('lead'), password)
    await open(lead, file)
    await expect(lead.getByRole('heading', { level: 1 })).toHaveText(story.participant)
    expect((await page.goto(file))?.status()).toBe(404)
    for (const theirs of [promoter, lead]) await theirs.context().close()
  })
}

async function newTenant(name: string, email: string, who: string, language: string, origin: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['bin/ofek.ts', 'user', 'create', '--new-tenant', name, '--email', email, '--name', who, '--language', language], {
    env: { ...process.env, OFEK_DATA: process.env.OFEK_TEST_DATA, ...settingsOfBrowserTests('browser'), OFEK_ORIGIN: origin },
  })
  return /https?:\S+/.exec(stdout)?.[0] ?? ''
}

/** Sets a password by a link and signs in. */
/** Invites, first without a place: nobody is given every programme by leaving a list as it was. */
async function invite(page: Page, name: string, email: string, role: string, programme: string): Promise<string> {
  await open(page, '/administration/accounts/new')
  await page.locator('[name=displayName]').fill(name)
  await page.locator('[name=email]').fill(email)
  await page.locator('[name=role]').selectOption(role)
  await page.locator('#form-invite button').last().click()
  await expect(page.locator('[name=programmeId]')).toHaveAttribute('aria-invalid', 'true')
  await looksRight(page)
  await page.locator('[name=programmeId]').selectOption({ label: programme })
  await page.locator('#form-invite button').last().click()
  await page.waitForURL(/\/administration\/accounts\/[0-9a-f-]{36}/)
  const link = (await page.locator('#link .link').textContent()) ?? ''
  await looksRight(page)
  await page.reload()
  await expect(page.locator('#link')).toHaveCount(0)
  return link
}

async function someone(browser: Browser, like: Page, width: number): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: new URL(like.url()).origin })).newPage()
  await page.setViewportSize({ width, height: 900 })
  return page
}
