import { expect, type Page, test } from '@playwright/test'
import { looksRight, open, signIn, speak, unfold } from './person.ts'

/**
 * Yael keeps training: she marks who was there, and knows of the people of others no more than their name and their course. Khaled accompanies: he confirms what was declared
 * for a voucher, and refers to a course with a letter that begins with strengths. A place is the answer. Samira says how it was.
 */
test('a coordinator of training, a promoter and a participant, from a referral to a place', async ({ browser, baseURL }) => {
  test.setTimeout(120_000)
  const enter = async (who: string, language: 'he' | 'ar', width: number) => {
    const page = await (await browser.newContext({ baseURL, viewport: { width, height: 900 } })).newPage()
    await signIn(page, who)
    await speak(page, language)
    return page
  }
  const toCohort = async (page: Page, course: string) => {
    await open(page, '/work/training')
    await page.locator('main a.line', { hasText: course }).first().click()
    await page.waitForURL(/\/work\/training\/[0-9a-f-]{36}$/)
  }

  const yael = await enter('yael', 'he', 390)
  await toCohort(yael, 'עיבוד שבבי')
  await test.step('all were there, but for one, and why', async () => {
    const mark = yael.locator('form[id^="form-mark-"]:visible').first()
    const session = (await mark.locator('[name=sessionId]').getAttribute('value')) ?? ''
    const away = mark.locator('[name=away]').first()
    const person = (await away.getAttribute('value')) ?? ''
    await away.check()
    await mark.locator('button').last().click()
    const why = `#form-why-${session}-${person}`
    await expect(yael.locator(why)).toBeAttached()
    await unfold(yael, why)
    await yael.locator(`${why} [name=words]`).fill('ילד בבית')
    await yael.locator(`${why} button`).click()
    await expect(yael.locator(`${why} [name=words]`)).toHaveValue('ילד בבית')
    await looksRight(yael, 'a cohort')
  })

  const khaled = await enter('khaled', 'ar', 1280)
  let file = ''
  let participant = ''
  await test.step('what a voucher waits for stands on Today, and is confirmed', async () => {
    await open(khaled, '/today')
    await khaled.locator('a[href*="/referrals#courses"]').last().click()
    await khaled.waitForURL(/\/referrals/)
    file = new URL(khaled.url()).pathname
    participant = file.split('/')[2] ?? ''
    const confirm = khaled.locator('form[id^="form-confirm-"]').first()
    await unfold(khaled, 'form[id^="form-confirm-"]')
    await confirm.locator('button').click()
    await expect(confirm).toHaveCount(0)
    await expect(khaled.locator('#courses', { hasText: 'خالد' }).first()).toBeVisible()
    await looksRight(khaled, 'referrals and courses')
  })
  await test.step('a referral tells exactly what is written, strengths first', async () => {
    await open(khaled, `${file}/new`)
    await khaled.locator('main [name=q]').fill('תמיכה טכנית')
    await khaled.locator('main form[role=search] button').click()
    await khaled.locator('main a.line', { hasText: 'תמיכה טכנית' }).click()
    await khaled.locator('#form-refer button').last().click()
    await expect(khaled.locator('#form-refer [name=reason][aria-invalid=true]')).toBeVisible()
    await khaled.locator('[name=reason]').fill('تريد عملًا من البيت')
    await khaled.locator('[name=told]').fill('خبرة في خدمة الزبائن')
    await khaled.locator('[name=way][value=carried]').check()
    const strength = khaled.locator('[name=strengths]').first()
    if (await strength.count()) await strength.check()
    await khaled.locator('#form-refer button').last().click()
    await khaled.waitForURL(/\/letter$/)
    const letter = khaled.locator('main article')
    await expect(letter).toContainText('خبرة في خدمة الزبائن')
    await expect(letter).not.toContainText('تريد عملًا من البيت')
    await looksRight(khaled, 'a letter of referral')
    expect((await khaled.request.get(`${new URL(khaled.url()).pathname}.pdf`)).headers()['content-type']).toBe('application/pdf')
  })

  await test.step('the coordinator gives the place, knows no more of the person, and writes what was decided of the voucher', async () => {
    await toCohort(yael, 'תמיכה טכנית')
    await yael.locator(`#form-enrol-${participant} button`).click()
    await expect(yael.locator(`#form-enrol-${participant}`)).toHaveCount(0)
    await expect(yael.locator(`#people input[name=participantId][value="${participant}"]`).first()).toBeAttached()
    expect((await yael.request.get(`/participants/${participant}`)).status()).toBe(404)
    await toCohort(yael, 'עיבוד שבבי')
    const decide = `form[id^="form-decide-"]:has(input[name=participantId][value="${participant}"])`
    await unfold(yael, decide)
    await yael.locator(`${decide} [name=decided]`).selectOption('granted')
    await yael.locator(`${decide} button`).last().click()
    await expect(yael.locator(decide)).toHaveCount(0)
  })
  await test.step('which is the answer to the referral', async () => {
    await open(khaled, file)
    await expect(khaled.locator('#referrals li', { hasText: 'תמיכה טכנית' }).first()).toContainText('قُبل')
  })

  const samira = await enter('samira', 'ar', 390)
  await test.step('the participant says whether it was so, and how it was', async () => {
    await open(samira, '/my')
    await samira.locator('main a[href$="/referrals"]').first().click()
    await samira.waitForURL(/\/referrals$/)
    const own = samira.locator('#courses form[id^="form-own-"]').first()
    await unfold(samira, `#${await own.getAttribute('id')}`)
    await own.locator('[name=so][value=yes]').check()
    await own.locator('[name=words]').fill('تعلّمت كثيرًا')
    await own.locator('button').click()
    await expect(samira.locator('#courses', { hasText: 'تعلّمت كثيرًا' })).toBeVisible()
    await looksRight(samira, 'one’s own referrals')
  })
})
