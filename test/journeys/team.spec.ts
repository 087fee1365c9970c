import { type Browser, expect, type Page, test } from '@playwright/test'
import { alive, enterByLink, looksRight as pageLooksRight, signIn } from './person.ts'

/** A lead looks at the load, moves people with words for them, and arranges cover; the colleague finds it where they look. */
const moves = [
  { lead: 'lead', fromName: 'דמיטרי לנדאו', to: 'samer', toName: 'سامر زعبي', width: 1280, all: false, note: 'דמיטרי עובר לתפקיד אחר. סאמר ממשיך איתך, והתכנית נשארת.', grey: 'כדאי להתחיל מהפגישה האחרונה' },
  { lead: 'professional', fromName: 'חנה רוזנטל', to: 'khaled', toName: 'خالد أبو ربيعة', width: 390, all: true, note: 'حنا تنهي عملها. خالد يرافقك من اليوم، والخطة باقية.', grey: 'يحسن البدء من آخر لقاء' },
] as const

test('what each would carry after a move of those ticked is told without JavaScript, before anybody moves', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await signIn(page, 'manager')
  await page.goto('/team')
  await page.locator('.people a[href^="/team/"]').first().click()
  const team = page.url()
  await page.goto(`${team}/move`)
  const loads = () => page.locator('label.option:has([name=toId])').allTextContents()
  const ofAll = await loads()
  await page.locator('[name=who][value=chosen]').check()
  await page.locator('details:has([name=participants]) > summary').click()
  await page.locator('[name=participants]').first().check()
  await page.locator('[name=note]').fill('עוד לא נשלח')
  await page.locator('button[formaction*=reckon]').click()
  await expect(page.locator('#form-move .returned')).toBeVisible()
  expect(await loads()).not.toEqual(ofAll)
  await expect(page.locator('[name=note]')).toHaveValue('עוד לא נשלח')
  expect(await page.locator('[name=participants]:checked').count()).toBe(1)
  await context.close()
})

for (const { lead, fromName, to, toName, width, all, note, grey } of moves) {
  test(`a caseload is covered and moved, by ${lead} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await signIn(page, lead)
    await page.goto('/team')
    await looksRight(page)
    await page.locator('.people a', { hasText: fromName }).click()
    await page.waitForURL(/\/team\/[0-9a-f-]{36}$/)
    const team = page.url()
    await looksRight(page)

    await page.goto(`${team}/cover`)
    await looksRight(page)
    await page.locator('[name=endsOn]').fill(await inDays(page, 3))
    await page.locator('label.option', { hasText: toName }).locator('input').check()
    await page.locator('#form-cover [type=submit], #form-cover button').last().click()
    await page.waitForURL('**/team')
    await expect(page.getByText(toName).first()).toBeVisible()
    await looksRight(page)

    await page.goto(`${team}/move`)
    const after = await page.locator('label.option', { hasText: toName }).textContent()
    let moved = 'all'
    if (!all) {
      await page.locator('[name=who][value=chosen]').check()
      await page.locator('details:has([name=participants]) > summary').click()
      const last = page.locator('label.option:has([name=participants])').last()
      await last.locator('input').check()
      // The name stands before its hint.
      moved = await last.locator('span').first().evaluate((words) => words.firstChild?.textContent?.trim() ?? '')
      await expect(page.locator('label.option', { hasText: toName })).not.toHaveText(after ?? '')
    }
    await page.locator('#form-move button').last().click()
    await expect(page.locator('#form-move .wrong').first()).toBeVisible()
    await looksRight(page)
    await page.locator('label.option', { hasText: toName }).locator('input').check()
    await page.locator('[name=note]').fill(note)
    await page.locator('[name=grey]').fill(grey)
    await page.locator('#form-move button').last().click()
    await page.waitForURL(team)
    if (all) await expect(page.locator('.people a')).toHaveCount(0)
    else await expect(page.locator('.people a', { hasText: moved })).toHaveCount(0)

    await page.context().clearCookies()
    await signIn(page, to)
    const line = page.locator('.lines li', { hasText: note }).first()
    await expect(line).toBeVisible()
    await looksRight(page)
    await line.locator('a').first().click()
    await page.waitForURL(/\/participants\//)
    await expect(page.locator('.quote', { hasText: grey })).toBeVisible()
    await looksRight(page)
    await page.locator('#form-told button').click()
    await expect(page.locator('#form-told')).toHaveCount(0)
    // What happened says it, in the words that were told; what was for the colleague alone stays out of it.
    await expect(page.locator('.timeline li', { hasText: note })).toContainText(toName)
    await expect(page.getByText(grey)).toHaveCount(0)
    await page.goto('/participants')
    if (!all) await expect(page.locator('.people .chip').first()).toBeVisible()
    await looksRight(page)
    await page.goto(`/participants/${(await page.locator('.people a').first().getAttribute('href'))?.split('/')[2]}/enrolment`)
    await looksRight(page)
  })
}

const inDays = (page: Page, days: number) => page.evaluate((n) => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10), days)

async function looksRight(page: Page) {
  await alive(page)
  await pageLooksRight(page)
}

const { who, width, language, name, told, agreed, partner, work } = { who: 'noor', width: 390, language: 'ar', name: 'هناء', told: 'ربو، بلا جهد', agreed: 'جيد أن تعرف الخطة', partner: 'ريم سعد', work: 'عاملة اجتماعية' } as const

test(`a part of a file opens by consent and closes with it, by ${who} at ${width} px`, async ({ page, browser }) => {
  const unlike = `${Date.now()}${width}`
  const secret = 'שבעה ענבים על הגג'
  await page.setViewportSize({ width, height: 900 })
  await signIn(page, who)
  await page.goto('/participants/new')
  await page.locator('[name=givenName]').fill(name)
  await page.locator('#form-first button:not([value])').last().click()
  await page.waitForURL(/\/participants\/[0-9a-f-]{36}(#|$)/)
  const file = new URL(page.url()).pathname

  await test.step('nothing opens before the consent', async () => {
    await page.goto(`${file}/partners`)
    await expect(page.locator('#form-open')).toHaveCount(0)
    await looksRight(page)
    await page.goto(`${file}/consents`)
    await alive(page)
    await page.locator('details:has(#form-consent-partners) > summary').click()
    await page.locator('#form-consent-partners [name=answer][value=given]').check()
    await page.locator('#form-consent-partners button').last().click()
    await expect(page.locator('.chip.grown')).toHaveCount(1)
  })

  const partnerLink = await test.step('just what was agreed opens, to whom was agreed', async () => {
    await page.goto(`${file}/partners`)
    await page.locator('[name=displayName]').fill(partner)
    await page.locator('[name=email]').fill(`p${unlike}@mail.example`)
    await page.locator('#form-open button').last().click()
    await expect(page.locator('#form-open .wrong')).toHaveCount(1)
    await looksRight(page)
    await page.locator('[name=profession]').fill(work)
    await page.locator('[name=parts][value=plan]').check()
    await page.locator('[name=untilOn]').fill(await inDays(page, 30))
    await page.locator('[name=words]').fill(agreed)
    await page.locator('#form-open button').last().click()
    await expect(page.locator('.quote', { hasText: agreed })).toBeVisible()
    await looksRight(page)
    return (await page.locator('bdi.link').textContent()) ?? ''
  })

  const ownLink = await test.step('the participant is invited to an account of their own', async () => {
    await page.goto(`${file}/contact`)
    await page.locator('#form-invite [name=email]').fill(`s${unlike}@mail.example`)
    await page.locator('#form-invite button').last().click()
    await expect(page.locator('bdi.link')).toBeVisible()
    await looksRight(page)
    const link = ((await page.locator('bdi.link').textContent()) ?? '')
    await page.goto(`${file}/contact`)
    await expect(page.locator('bdi.link')).toHaveCount(0)
    return link
  })

  await test.step('what is most sensitive is sealed, and stays out of the shared view', async () => {
    await page.goto(`${file}/sensitive`)
    await page.locator('[name=populations]').first().check()
    await page.locator('[name=populations]').nth(1).check()
    await page.locator('[name=exclusions]').first().check()
    await page.locator('[name=exclusions]').nth(2).check()
    await page.locator('[name=health]').fill(told)
    await page.locator('[name=nationalId]').fill('123')
    await page.locator('#form-sensitive button').last().click()
    await expect(page.locator('[name=nationalId]')).toHaveAttribute('aria-invalid', 'true')
    await page.locator('[name=nationalId]').fill('')
    await page.locator('#form-sensitive button').last().click()
    await expect(page.locator('[name=nationalId]')).not.toHaveAttribute('aria-invalid', 'true')
    await page.reload()
    await expect(page.locator('[name=health]')).toHaveValue(told)
    await expect(page.locator('[name=populations]:checked')).toHaveCount(2)
    await expect(page.locator('[name=exclusions]:checked')).toHaveCount(2)
    await looksRight(page)
    await page.locator('form[action="/shared"] button').first().click()
    await expect(page.locator('form.shared')).toBeVisible()
    expect((await page.goto(`${file}/sensitive`))?.status()).toBe(404)
    await page.goto(file)
    await expect(page.locator(`a[href="${file}/sensitive"]`)).toHaveCount(0)
    await page.locator('form.shared button').click()
  })

  const partnerPage = await accept(browser, { link: partnerLink, email: `p${unlike}@mail.example`, secret, width })
  await test.step('the partner reads the parts, and nothing else', async () => {
    await expect(partnerPage).toHaveURL(/\/participants$/)
    await expect(partnerPage.locator('html')).toHaveAttribute('lang', language)
    await looksRight(partnerPage)
    await partnerPage.locator('main a', { hasText: name }).first().click()
    await partnerPage.waitForURL(`**${file}`)
    await looksRight(partnerPage)
    expect((await partnerPage.goto(`${file}/plan`))?.status()).toBe(200)
    await expect(partnerPage.locator('main form:not([action="/language"])')).toHaveCount(0)
    await looksRight(partnerPage)
    for (const closed of ['tasks', 'meetings', 'mapping', 'intake', 'consents', 'partners', 'opened', 'sensitive', 'enrolment']) expect((await partnerPage.goto(`${file}/${closed}`))?.status(), closed).toBe(404)
  })

  await test.step('the participant sees who sees what, and withdraws; it closes at once', async () => {
    const own = await accept(browser, { link: ownLink, email: `s${unlike}@mail.example`, secret, width })
    await expect(own).toHaveURL(/\/my$/)
    await expect(own.getByText(partner).first()).toBeVisible()
    await looksRight(own)
    for (const room of ['sensitive', 'contact', 'partners', 'opened', 'consents']) {
      expect((await own.goto(`${file}/${room}`))?.status(), room).toBe(200)
      await looksRight(own)
    }
    await own.locator('details:has(#form-answer-partners) > summary').click()
    await own.locator('#form-answer-partners [value=withdrawn]').check()
    await own.locator('#form-answer-partners button').last().click()
    await expect(own.locator('#form-answer-partners [value=given]')).toBeAttached()
    expect((await partnerPage.goto(`${file}/plan`))?.status()).toBe(404)
    await partnerPage.goto('/participants')
    await expect(partnerPage.locator('main a')).toHaveCount(0)
    await looksRight(partnerPage)
    await own.goto(file)
    await expect(own.locator('.timeline li', { hasText: partner })).toHaveCount(2)
    await own.context().close()
  })

  await page.goto(`${file}/partners`)
  await expect(page.locator('#form-open')).toHaveCount(0)
  await expect(page.getByText(partner)).toBeVisible()
  await looksRight(page)
  await partnerPage.context().close()
})

/** Takes an invitation in a browser of one's own, and signs in. */
async function accept(browser: Browser, { link, email, secret, width }: { link: string; email: string; secret: string; width: number }): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: new URL(link).origin, viewport: { width, height: 900 } })).newPage()
  await enterByLink(page, link, email, secret)
  return page
}
