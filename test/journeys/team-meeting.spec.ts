import { expect, type Page, test } from '@playwright/test'
import { looksRight, open, signIn, unfold } from './person.ts'

/** A promoter brings somebody from their file to the team; a colleague, to whom that file is closed, writes what was decided; the promoter finds it on Today, and the next meeting begins with it. */
test('somebody is brought to the team, and what was decided stands on Today', async ({ browser, baseURL }) => {
  const enter = async (who: string): Promise<Page> => {
    const page = await (await browser.newContext({ baseURL, viewport: { width: 390, height: 900 } })).newPage()
    await signIn(page, who)
    return page
  }
  const eitan = await enter('eitan')
  await open(eitan, '/participants?stage=enrolled')
  await eitan.locator('main a[href^="/participants/0"]').last().click()
  await eitan.locator('a[href^="/team/meetings?whom="]').click()
  await eitan.waitForURL(/\/team\/meetings\/[0-9a-f-]{36}\?whom=/)
  const at = new URL(eitan.url()).pathname
  const form = eitan.locator('#form-bring')
  await expect(form).toBeVisible()
  const name = (await form.locator('[name=participantId] option:checked').textContent())?.trim() ?? ''
  expect(name.length).toBeGreaterThan(2)
  await form.locator('[name=why]').fill(`${name} שותקת בפגישות. מה אני לא שואל?`)
  await form.locator('button').click()
  await expect(form.locator('[aria-invalid=true]')).toBeVisible()
  await form.locator('[name=why]').fill('שתיקה ארוכה בפגישות. מה אני לא שואל?')
  const label = await form.locator('[name=label]').inputValue()
  await form.locator('button').click()
  const item = eitan.locator('#agenda li', { hasText: 'מה אני לא שואל' })
  await expect(item.locator('a', { hasText: name })).toBeVisible()
  await expect(item.locator('strong', { hasText: label })).toBeVisible()

  // The screen in the room is without names, and stays so.
  await eitan.locator('a[href$="?wall"]').click()
  await eitan.waitForURL(/\?wall$/)
  await expect(eitan.locator('#agenda li', { hasText: 'מה אני לא שואל' })).toBeVisible()
  expect(await eitan.content()).not.toContain(name)
  await looksRight(eitan, 'the screen in the room')

  const almaz = await enter('almaz')
  await open(almaz, at)
  const theirs = almaz.locator('#agenda li', { hasText: 'מה אני לא שואל' })
  await expect(theirs.locator('strong', { hasText: label })).toBeVisible()
  await expect(almaz.locator('#agenda')).not.toContainText(name)
  await looksRight(almaz, 'the agenda')
  await theirs.locator('summary').first().click()
  await theirs.locator('[name=words]').fill('לשתוק יחד, ולשאול מה היה טוב השבוע')
  await theirs.locator('[name=doerId]').selectOption({ label: 'איתן סלע' })
  await theirs.locator('[name=action]').fill('פגישה אחת בלי מחברת')
  await theirs.locator('form button').last().click()
  await expect(theirs.locator('[aria-invalid=true]')).toBeVisible()
  await theirs.locator('[name=dueOn]').fill(await almaz.evaluate(() => new Date(Date.now() + 6 * 86_400_000).toISOString().slice(0, 10)))
  await theirs.locator('form button').last().click()
  await expect(theirs).toHaveCount(0)
  await expect(almaz.locator('#agreed li', { hasText: 'פגישה אחת בלי מחברת' })).toBeVisible()
  await unfold(almaz, '#form-close')
  await almaz.locator('#form-close button').click()
  await expect(almaz.locator('#last', { hasText: 'לשתוק יחד' })).toBeVisible()
  await looksRight(almaz, 'after the meeting')

  await open(eitan, '/today')
  const step = eitan.locator('#team-meeting li', { hasText: 'פגישה אחת בלי מחברת' })
  await expect(step.locator('a', { hasText: name })).toBeVisible()
  await looksRight(eitan, 'Today with what was agreed')
  await step.locator('button').click()
  await expect(step).toHaveCount(0)
})
