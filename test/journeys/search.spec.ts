import { expect, type Page, test } from '@playwright/test'
import { alive, looksRight, open, signIn, speak } from './person.ts'

/** Someone is written down with two phones and then looked for as people look: in another script, with a slip, by how a phone begins or ends. */
for (const story of [
  { who: 'eitan', language: 'he', width: 1280, given: 'מוחמד', family: "ח'ורי", also: ['محمد خوري', 'Mohammed Khoury', 'מוחמד חורי', 'מוחמאד חורי', 'אל חורי'], absent: 'זזזזז', how: 'ארבע ספרות אחרונות', phone: '0557301188', home: '02-6730119' },
  { who: 'rania', language: 'ar', width: 390, given: 'سوزان', family: 'الهواري', also: ['סוזאן הוארי', 'Suzan Hawari', 'سوزان هواري', 'سوزن الهوارى'], absent: 'ظظظظظ', how: 'آخر أربعة أرقام', phone: '0557302288', home: '04-6730229' },
] as const) {
  test.describe(`${story.language} at ${story.width}`, () => {
    test.use({ viewport: { width: story.width, height: 900 } })

    test('a name is found whatever the script, and both phones as they begin and end', async ({ page }) => {
      await signIn(page, story.who)
      await speak(page, story.language)

      await test.step('a name is enough; what waits opens where something in it is wrong', async () => {
        await open(page, '/participants/new')
        await looksRight(page)
        await page.locator('[name=givenName]').fill(story.given)
        await page.locator('[name=familyName]').fill(story.family)
        await page.locator('[name=phone]').fill(story.phone)
        await expect(page.locator('[name=otherPhones]')).toBeHidden()
        await page.locator('details:has([name=otherPhones]) > summary').click()
        await page.locator('[name=otherPhones]').fill('12')
        await page.locator('#form-first button:not([value])').last().click()
        await expect(page.locator('#first-otherPhones-wrong')).toBeVisible()
        await looksRight(page)
        await page.locator('[name=otherPhones]').fill(story.home)
        await page.locator('#form-first button:not([value])').last().click()
        await page.waitForURL(/\/participants\/[0-9a-f-]{36}(#|$)/)
      })

      const name = `${story.given} ${story.family}`
      const phones = [story.phone.slice(0, 8), story.phone.slice(-4), story.home, story.home.slice(-4)]
      for (const text of [...story.also, ...phones]) {
        await sought(page, text)
        await expect(page.getByRole('main').getByRole('link', { name }), text).toHaveCount(1)
      }
      await looksRight(page, 'what was found')

      await sought(page, story.absent)
      await expect(page.getByRole('main')).toContainText(story.how)
      await looksRight(page, 'nobody was found')
    })
  })
}

async function sought(page: Page, text: string) {
  await open(page, '/participants')
  await page.locator('[name=q]').fill(text)
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.locator('[name=q]').press('Enter')
  await answered
  await alive(page)
}
