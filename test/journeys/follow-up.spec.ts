import { expect, test } from '@playwright/test'
import { looksRight, open, signIn, unfold } from './person.ts'

/** A promoter finds on Today whom to ask, hands over a link; on a phone it asks in Arabic and answers with one tap; what was said stands on Today, and the way goes on. */
test('whether a job goes on is asked by a link, and its end reopens the way', async ({ browser, baseURL }) => {
  const noor = await (await browser.newContext({ baseURL, viewport: { width: 1280, height: 900 } })).newPage()
  await signIn(noor, 'noor')
  await open(noor, '/today')
  const line = noor.locator('#follow-up li').last()
  const name = (await line.locator('.name').textContent())?.trim() ?? ''
  await line.locator('a[href$="/follow-up"]').last().click()
  await noor.waitForURL(/\/follow-up$/)
  const page = new URL(noor.url()).pathname
  await looksRight(noor, 'a job and its days')
  await noor.locator('form[id^="form-link-"] button').first().click()
  const link = (await noor.locator('#link bdi').textContent()) ?? ''
  expect(link).toMatch(/\/answer\/[\w-]{22}\?in=ar$/)

  // Looking is no answer, whoever looks; and the page says no name.
  const phone = await (await browser.newContext({ baseURL, viewport: { width: 390, height: 844 }, locale: 'he-IL' })).newPage()
  const path = new URL(link).pathname + new URL(link).search
  await phone.request.get(path)
  await open(phone, path)
  expect(await phone.locator('html').getAttribute('lang')).toBe('ar')
  expect(await phone.content()).not.toContain(name)
  await looksRight(phone, 'the question')
  await open(noor, page)
  await expect(noor.locator('form[id^="form-tell-"]').first()).toBeVisible()

  await phone.locator('button[value=there]').click()
  await phone.waitForURL(/&answered$/)
  await phone.locator('#form-more [name=hours][value=partly]').check()
  await phone.locator('#form-more [name=needs]').fill('الباص لا يصل صباحًا')
  await looksRight(phone, 'after the answer')
  await phone.locator('#form-more button').click()
  await phone.waitForURL(/&told$/)
  // It turns out otherwise: the same link corrects it.
  await unfold(phone, '#form-tap')
  await phone.locator('button[value=none]').click()
  await phone.waitForURL(/&answered$/)
  await expect(phone.locator('.page')).toContainText('الطريق يستمر معًا')
  expect((await phone.request.get(`/answer/${'0'.repeat(22)}?in=ar`)).status()).toBe(200)

  await open(noor, '/today')
  const news = noor.locator('#waiting li', { hasText: name })
  await expect(news).toContainText('أن العمل انتهى؛ محادثة اليوم؟')
  await news.locator('a[href$="/follow-up"]').first().click()
  await noor.waitForURL(/\/follow-up$/)
  await expect(noor.locator('main')).toContainText('الطريق يستمر من هنا')
  await looksRight(noor, 'a job that ended')
  // Without messages agreed to, or with: what the page says of it is words, and nothing is lost.
  await open(noor, page.replace('/follow-up', '/messages'))
  await unfold(noor, '#form-rests')
  await noor.locator('#form-rests [value=muslim]').check()
  await noor.locator('#form-rests button').click()
  await expect(noor.locator('main')).toContainText('الأعياد الإسلامية')
})
