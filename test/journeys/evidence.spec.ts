import { expect, test } from '@playwright/test'
import { looksRight, open, signIn } from './person.ts'

/** A promoter keeps a meeting as evidence with one press, masks it, says what has no box and confirms; the mentor finds it on Today and answers. */
test('from a meeting to evidence that the mentor answers, in Arabic on a phone', async ({ browser, baseURL }) => {
  const enter = async (who: string) => {
    const page = await (await browser.newContext({ baseURL, viewport: { width: 390, height: 900 } })).newPage()
    await signIn(page, who)
    return page
  }
  const promoter = await enter('rania')
  await open(promoter, '/participants?stage=enrolled')
  const file = await promoter.locator('main a[href^="/participants/"]:not([href*="?"])').filter({ hasNot: promoter.locator('svg') }).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '').filter((href) => /^\/participants\/[0-9a-f-]{36}$/.test(href)))
  let found = false
  for (const one of file.slice(0, 6)) {
    await open(promoter, `${one}/meetings`)
    const meetings = await promoter.locator('main a[href*="/meetings/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '').filter((href) => /meetings\/[0-9a-f-]{36}$/.test(href)))
    for (const meeting of meetings.slice(0, 4)) {
      await open(promoter, meeting)
      found = await promoter.locator('#form-evidence button').first().isVisible()
      if (found) break
    }
    if (found) break
  }
  expect(found, 'a meeting of her own').toBe(true)
  await promoter.locator('#form-evidence button').first().click()
  await promoter.waitForURL('**/evidence/drafts/*')
  await looksRight(promoter, 'a draft')

  // What the rules do not find, the promoter masks by hand; what they find, at one press.
  await promoter.locator('#form-write [name=story]').fill('وصلت هيلانة من كفر كنا، وقالت السيدة هيلانة إنها في عمر الورد. اتصلت على 054-1234567.')
  await promoter.locator('#form-write [name=saw]').fill('لم تنظر إلى الساعة مرة واحدة')
  await promoter.locator('#form-write button').last().click()
  await expect(promoter.locator('mark.asked', { hasText: '054-1234567' })).toBeVisible()
  await promoter.locator('#form-confirm [name=title]').fill('الساعة التي لم تُنظر')
  await promoter.locator('#form-confirm [name=understood]').check()
  await promoter.locator('#form-confirm button').click()
  await expect(promoter.locator('#form-confirm [role=alert]')).toBeVisible()
  await promoter.locator('#form-maskAll button').click()
  await expect(promoter.locator('mark.asked')).toHaveCount(0)
  await expect(promoter.locator('main')).not.toContainText(/1234567|هيلانة/, { useInnerText: true })
  await promoter.locator('#form-confirm [name=understood]').check()
  await promoter.locator('#form-confirm button').click()
  await promoter.waitForURL(/evidence\/[0-9a-f-]{36}$/)
  await expect(promoter.locator('h1')).toHaveText('الساعة التي لم تُنظر')
  await looksRight(promoter, 'evidence')

  const mentor = await enter('wafaa')
  await open(mentor, '/today')
  await mentor.locator('a[href*="/evidence/"]', { hasText: 'الساعة التي لم تُنظر' }).click()
  await mentor.locator('#form-answer [name=seen]').fill('رأيتِ ما لم يُقل')
  await mentor.locator('#form-answer button').last().click()
  await expect(mentor.locator('#answers', { hasText: 'رأيتِ ما لم يُقل' })).toBeVisible()

  await promoter.reload()
  await expect(promoter.locator('#answers', { hasText: 'رأيتِ ما لم يُقل' })).toBeVisible()
})
