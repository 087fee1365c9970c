import { expect, type Page, test } from '@playwright/test'
import { looksRight, open, signIn, unfold } from './person.ts'

/** Samira writes down what caught her eye, makes a curriculum vitae for it and practises for the interview, on her phone in Arabic; Noor answers at her desk. */
test('a search of one’s own: a line, a curriculum vitae, a practice, and feedback that begins with what was strong', async ({ browser, baseURL }) => {
  const enter = async (who: string, width: number) => {
    const page = await (await browser.newContext({ baseURL, viewport: { width, height: 844 } })).newPage()
    await signIn(page, who)
    return page
  }
  const samira = await enter('samira', 390)
  await open(samira, '/my')
  await samira.locator('a[href$="/search"]').click()
  await samira.waitForURL('**/search')
  const at = new URL(samira.url()).pathname

  // One field begins it.
  await samira.locator('#form-begin [name=title]').fill('بائعة حلويات')
  await samira.locator('#form-begin button').last().click()
  const line = samira.locator('li[id^=application-]', { hasText: 'بائعة حلويات' })
  await expect(line).toBeVisible()
  const application = (await line.getAttribute('id'))?.replace('application-', '') ?? ''
  const tell = `#form-tell-${application}`
  await unfold(samira, tell)
  await samira.locator(`${tell} [name=words]`).fill('تركت السيرة الذاتية عند صاحبة المحل')
  await samira.locator(`${tell} [name=nextStep]`).fill('الاتصال بها')
  await samira.locator(`${tell} [name=nextOn]`).fill('2030-01-15')
  await samira.locator(`${tell} button`).last().click()
  await expect(line.locator('.chip')).toHaveText('أُرسلت')
  await expect(line).toContainText('الاتصال بها')
  await looksRight(samira, 'the log')
  await open(samira, '/my')
  await expect(samira.locator('main', { hasText: 'بائعة حلويات: الاتصال بها' })).toBeVisible()

  await makesACv(samira, at)

  // The practice that came with the demo has its second attempt beside the first; a new question is answered.
  await open(samira, `${at}/interviews?kind=telephone`)
  await samira.locator('#form-begin [value=unasked_children]').check()
  await looksRight(samira, 'a practice is chosen')
  await samira.locator('#form-begin button').last().click()
  await samira.waitForURL(/interviews\/[0-9a-f-]+$/)
  const practice = new URL(samira.url()).pathname
  const answer = '#form-answer-unasked_children'
  await samira.locator(`${answer} [name=answer]`).fill('يمكن الاعتماد عليّ في ساعات الوظيفة')
  await samira.locator(`${answer} summary`).click()
  await samira.locator(`${answer} [name=contact][value="2"]`).check()
  await samira.locator(`${answer} button`).last().click()
  await expect(samira.locator('#question-unasked_children .quote')).toHaveText('يمكن الاعتماد عليّ في ساعات الوظيفة')

  const noor = await enter('noor', 1280)
  await open(noor, practice)
  const feedback = 'form[id^=form-feedback-]'
  await unfold(noor, feedback)
  await noor.locator(`${feedback} button`).last().click()
  await expect(noor.locator(`${feedback} [name=strong][aria-invalid=true]`)).toBeVisible()
  await noor.locator(`${feedback} [name=strong]`).fill('أعدتِ الحديث إلى العمل')
  await noor.locator(`${feedback} [name=contact][value="3"]`).check()
  await noor.locator(`${feedback} button`).last().click()
  await expect(noor.locator('.feedback', { hasText: 'أعدتِ الحديث إلى العمل' })).toBeVisible()
  await looksRight(noor, 'feedback')

  await open(samira, practice)
  await unfold(samira, answer)
  await samira.locator(`${answer} [name=answer]`).fill('يمكن الاعتماد عليّ في ساعات الوظيفة كلها. ما هي الورديات؟')
  await samira.locator(`${answer} summary`).click()
  await samira.locator(`${answer} [name=contact][value="4"]`).check()
  await samira.locator(`${answer} button`).last().click()
  await expect(samira.locator('#question-unasked_children ins').first()).toBeVisible()
  await expect(samira.locator('#question-unasked_children')).toContainText('واضح أحيانًا')
  await looksRight(samira, 'the second attempt beside the first')
})

/** For one vacancy, in Hebrew: what has no words there is asked for, and what nobody may ask is pointed at. */
async function makesACv(page: Page, at: string) {
  await open(page, `${at}/cv`)
  await unfold(page, '#form-begin')
  await page.locator('#form-begin [name=name]').fill('للحلويات')
  await page.locator('#form-begin [name=language][value=he]').check()
  await page.locator('#form-begin button').last().click()
  await page.waitForURL(/cv\/[0-9a-f-]+$/)
  const say = 'form[id^=form-say-]'
  await unfold(page, say)
  await page.locator(`${say} [name=what]`).first().fill('קורס יישומי מחשב')
  await page.locator(`${say} button`).first().click()
  await expect(page.locator('article.paper')).toContainText('קורס יישומי מחשב')
  await page.locator('#form-change [name=summary]').fill('בת 34, נשואה, אוהבת לתת שירות')
  await page.locator('#form-change button').last().click()
  await expect(page.locator('aside, .notice, [class*=notice]', { hasText: 'العمر' }).first()).toBeVisible()
  await page.locator('#form-change [name=summary]').fill('אוהבת לתת שירות')
  await page.locator('#form-change button').last().click()
  await expect(page.locator('main')).not.toContainText('العمر:')
  await looksRight(page, 'a curriculum vitae')
  for (const [file, type] of [['cv.pdf', 'application/pdf'], ['cv.docx', 'application/vnd.openxmlformats'], ['resume.json', 'application/json']] as const) {
    const response = await page.request.get(`${new URL(page.url()).pathname}/${file}`)
    expect([response.status(), response.headers()['content-type']?.startsWith(type)]).toEqual([200, true])
  }
}
