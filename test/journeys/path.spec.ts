import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'

/** A promoter takes someone from first contact through intake, a story that becomes a strength, a reading of the axes and a recorded talk. */
const stories = [
  { who: 'michal', width: 1280, name: 'טובה לבדיקה', quote: 'אף פעם לא שאלו אותי', story: 'ניהלתי חתונה', strength: 'ניהול תקציב', happened: 'דיברנו על השבוע', grey: 'החשש הוא מהבית', sought: 'Tova' },
  { who: 'noor', width: 390, name: 'هالة للتجربة', quote: 'لم يسألني أحد', story: 'نظمت عرسًا', strength: 'إدارة ميزانية', happened: 'تحدثنا عن الأسبوع', grey: 'التردد من البيت', sought: 'Hala' },
] as const

for (const story of stories) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(`the path of one participant, by ${story.who}${javaScriptEnabled ? '' : ' without JavaScript'}`, () => {
      test.use({ javaScriptEnabled })
      test('from first contact to a recorded talk', async ({ page }) => {
        await page.setViewportSize({ width: story.width, height: 900 })
        await signIn(page, story.who)

        await page.goto('/participants/new')
        await looksRight(page, javaScriptEnabled)
        await page.locator('[name=givenName]').fill(story.name)
        await page.locator('#form-first button:not([value])').last().click()
        await page.waitForURL(/\/participants\/[0-9a-f-]{36}(#|$)/)
        const file = new URL(page.url()).pathname
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.name)

        await page.goto(`${file}/consents`)
        await openDetails(page, '#form-consent-file')
        await page.locator('#form-consent-file [name=answer][value=given]').check()
        await page.locator('#form-consent-file button').last().click()
        await expect(page.locator('.chip.grown').first()).toBeVisible()
        await looksRight(page, javaScriptEnabled)

        await page.goto(`${file}/intake`)
        await openDetails(page, '#form-say-work')
        await page.locator('#form-say-work [name=words]').fill(story.quote)
        await page.locator('#form-say-work button').last().click()
        await expect(page.locator('.quote', { hasText: story.quote })).toBeVisible()
        await expect(page.locator('.quote', { hasText: story.quote })).toHaveCount(1)
        await looksRight(page, javaScriptEnabled)

        await page.goto(`${file}/mapping/strengths`)
        await page.locator('#form-tell [name=story]').fill(story.story)
        await page.locator('#form-tell button').last().click()
        const episode = page.locator('.episode', { hasText: story.story })
        await episode.locator('form[id^=form-name] [name=title]').fill(story.strength)
        await episode.locator('form[id^=form-name] button').last().click()
        await expect(episode.locator('.chip.grown')).toHaveText(story.strength)

        await page.goto(`${file}/axes`)
        await page.locator('[name=motivation][value="2"]').check()
        await page.locator('#form-read button').last().click()
        await expect(page.locator('svg[role=img]').first()).toBeVisible()
        await looksRight(page, javaScriptEnabled)

        await page.goto(`${file}/meetings/new`)
        await page.locator('[name=happened]').fill(story.happened)
        await page.locator('[name=thinks]').fill(story.grey)
        await looksRight(page, javaScriptEnabled)
        await page.locator('#form-talk button').last().click()
        await page.waitForURL(`**${file}/meetings*`)
        await expect(page.getByText(story.happened).first()).toBeVisible()
        await expect(page.getByText(story.grey)).toHaveCount(0)

        await page.goto(file)
        await expect(page.getByText(story.strength).first()).toBeVisible()
        await looksRight(page, javaScriptEnabled)

        await page.goto('/participants')
        await page.locator('[name=q]').fill(story.sought)
        await page.locator('[role=search] button').click()
        await expect(page.locator('.people a', { hasText: story.name }).first()).toBeVisible()
      })
    })
  }
}

/** Signing in is throttled by address, and both journeys come from one: each signs in once. The pages are alive before they are typed into. */
async function signIn(page: Page, who: string) {
  await page.goto('/sign-in')
  await page.locator('[name=email]').fill(`${who}@demo.ofek.example`)
  await page.locator('[name=secretPassword]').fill('ofek-demo-2026')
  await page.locator('form:has([name=email]) button').click()
  await page.waitForURL(/\/today/)
}

async function openDetails(page: Page, inside: string) {
  await page.waitForLoadState('networkidle')
  if (!(await page.locator(inside).isVisible())) await page.locator(`details:has(${inside}) > summary`).click()
}

async function looksRight(page: Page, alive: boolean, where = page.url()) {
  if (alive) {
    const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()
    expect(found.violations.map((one) => `${where} ${one.id}: ${one.nodes[0]?.html}`)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), where).toBeLessThanOrEqual(0)
  }
}
