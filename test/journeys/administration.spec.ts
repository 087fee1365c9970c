import { expect, test } from '@playwright/test'
import { addToNetwork, alive, enterByLink, looksRight, open, signIn, speak } from './person.ts'

/** An administrator opens a network, a programme with its conditions, and an account; whoever was invited sets a password by the link and begins with a participant. */
const stories = [
  { language: 'he', width: 1280, organisation: 'גשר לבדיקה', centre: 'מרכז לבדיקה', programme: 'תכנית לבדיקה', person: 'דנה לבדיקה', participant: 'ליאור לבדיקה' },
  { language: 'ar', width: 390, organisation: 'جسر للتجربة', centre: 'مركز للتجربة', programme: 'برنامج للتجربة', person: 'دانة للتجربة', participant: 'ليان للتجربة' },
] as const

// One administrator, one language at a time.
test.describe.configure({ mode: 'serial' })

for (const story of stories) {
  test(`a network is opened and lived in, in ${story.language}`, async ({ page, browser }) => {
    await page.setViewportSize({ width: story.width, height: 900 })
    await signIn(page, 'office')
    await speak(page, story.language)

    await open(page, '/administration/network')
    await addToNetwork(page, 'organisation', story.organisation)
    await addToNetwork(page, 'centre', story.centre)
    await expect(page.locator('summary', { hasText: story.centre })).toBeVisible()
    await looksRight(page)

    await open(page, '/administration/programmes/new')
    await page.locator(`[name=name${story.language === 'he' ? 'He' : 'Ar'}]`).fill(story.programme)
    await page.getByRole('checkbox', { name: story.centre }).check()
    await page.locator('#form-open button').last().click()
    await page.waitForURL(/\/administration\/programmes\/[0-9a-f-]{36}/)
    await alive(page)
    await page.locator('details:has(#form-conditions) > summary').click()
    await page.locator('[name=asked][value=age]').check()
    await page.locator('[name=ageMin]').fill('45')
    await page.locator('[name=ageMax]').fill('18')
    await page.locator('#form-conditions button').last().click()
    await expect(page.locator('[name=ageMax]')).toHaveAttribute('aria-invalid', 'true')
    await page.locator('[name=ageMax]').fill('67')
    await page.locator('#form-conditions button').last().click()
    await expect(page.locator('main li', { hasText: '67' })).toBeVisible()
    await looksRight(page)

    await open(page, '/administration/accounts/new')
    await page.locator('[name=displayName]').fill(story.person)
    const email = `new-${story.language}-${Date.now()}@demo.ofek.example`
    await page.locator('[name=email]').fill(email)
    await page.locator('[name=programmeId]').selectOption({ label: story.programme })
    await page.locator('#form-invite button').last().click()
    await page.waitForURL(/\/administration\/accounts\/[0-9a-f-]{36}/)
    const link = (await page.locator('#link .link').textContent()) ?? ''
    await looksRight(page)
    await page.reload()
    await expect(page.locator('#link')).toHaveCount(0)

    const theirs = await (await browser.newContext({ baseURL: new URL(page.url()).origin })).newPage()
    await enterByLink(theirs, link, email, 'ארבע מילים בלי קשר')
    await theirs.waitForURL('**/today')
    await open(theirs, '/participants/new')
    await theirs.locator('[name=givenName]').fill(story.participant)
    await theirs.locator('#form-first button:not([value])').last().click()
    await theirs.waitForURL(/\/participants\/[0-9a-f-]{36}(#|$)/)
    await expect(theirs.getByRole('heading', { level: 1 })).toHaveText(story.participant)
    await theirs.context().close()

    // A promoter who accompanies someone keeps the role until another does; the account can be closed at once all the same.
    await alive(page)
    await page.locator('details:has(form[id^=form-end-]) > summary').first().click()
    await page.locator('form[id^=form-end-] button').first().click()
    await expect(page.locator('form[id^=form-end-] .wrong')).toBeVisible()
    await page.locator('details:has(#form-close) > summary').click()
    await page.locator('#form-close [name=sure]').check()
    await page.locator('#form-close button').last().click()
    await expect(page.locator('#form-reopen')).toBeVisible()
    await page.locator('#form-reopen button').click()
    await expect(page.locator('#form-reopen')).toHaveCount(0)
  })
}

test('a consent is worded anew: drafted, set beside the one in force word by word, and published for a later day', async ({ page }) => {
  await signIn(page, 'office')
  await open(page, '/administration/consents')
  await looksRight(page)
  await page.locator('main a[href$="purpose=learning"]').click()
  await page.waitForURL('**/wording?purpose=learning')
  await alive(page)
  await page.locator('details:has(#form-draft) > summary').click()
  const body = page.locator('#form-draft [name=bodyHe]')
  await body.fill(`${await body.inputValue()} ונספר מה למדנו.`)
  await page.locator('[name=titleEn]').fill('')
  await page.locator('#form-draft button').last().click()
  await expect(page.locator('ins', { hasText: 'ונספר מה למדנו.' })).toBeVisible()
  const day = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10)
  const publish = async () => {
    await page.locator('[name=effectiveOn]').fill(day)
    await page.locator('[name=askAgain][value=stands]').check()
    await page.locator('#form-publish [name=sure]').check()
    await page.locator('#form-publish button').last().click()
  }
  await publish()
  await expect(page.locator('#form-publish .returned')).toBeVisible()
  await page.locator('[name=titleEn]').fill('Learning with no names')
  await page.locator('#form-draft button').last().click()
  await expect(page.locator('ins', { hasText: 'with no' }).first()).toBeVisible()
  await page.setViewportSize({ width: 390, height: 900 })
  await looksRight(page)
  await publish()
  await expect(page.locator('#form-publish')).toHaveCount(0)
  await expect(page.locator('ins', { hasText: 'ונספר מה למדנו.' })).toBeVisible()
  await looksRight(page)
})
