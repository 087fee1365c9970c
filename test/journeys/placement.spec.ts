import { expect, test } from '@playwright/test'
import { dayOf } from '../../src/platform/clock.ts'
import { looksRight, open, signIn, speak, unfold } from './person.ts'

const ago = (days: number) => dayOf(new Date(Date.now() - days * 86_400_000), 'Asia/Jerusalem')
const slip = { name: 'תלוש של סמירה.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF') }

test('a job is told, shown by a payslip and seen by both; what grew is told, and its pay is not everybody’s', async ({ browser, baseURL }) => {
  const enter = async (who: string, width: number, language: 'he' | 'ar') => {
    const page = await (await browser.newContext({ baseURL, viewport: { width, height: 900 } })).newPage()
    await signIn(page, who)
    await speak(page, language)
    return page
  }
  const samira = await enter('samira', 390, 'ar')
  await open(samira, '/my')
  const file = new URL((await samira.locator('.page a.button').first().getAttribute('href')) ?? '', baseURL).pathname

  const lead = await enter('lead', 1280, 'he')
  await open(lead, `${file}/work`)
  await unfold(lead, '#form-tell')
  const tell = lead.locator('#form-tell')
  await tell.locator('[name=employer]').fill('מאפיית הלחם הטוב')
  await tell.locator('[name=jobTitle]').fill('אופה במשמרת ערב')
  await tell.locator('[name=firstDay]').fill('2020-01-05')
  await tell.locator('[name=attribution][value=placed]').check()
  await tell.locator('[name=hoursWeek]').fill('12')
  await tell.locator('[name=hoursWanted]').fill('20')
  await tell.locator('[name=payAmount]').fill('30')
  await tell.locator('[name=payBasis][value=hour]').check()
  await tell.locator('[name=horizon]').fill('ללמוד אפייה ולפתוח דוכן')
  await tell.locator('button').last().click()
  // The job was there before she joined: it says so beside the field, and nothing typed is lost.
  await expect(tell.locator('fieldset[aria-invalid=true]')).toContainText('כבר בעבודה בעת ההצטרפות')
  await tell.locator('[name=firstDay]').fill(ago(40))
  await tell.locator('button').last().click()
  await lead.waitForURL('**/work/*')
  const job = new URL(lead.url()).pathname
  await expect(lead.locator('main')).toContainText('עוד לא מבוססת')
  await expect(lead.locator('main')).toContainText('כדאי לבדוק את הזכויות')

  await unfold(lead, '#form-evidence')
  const evidence = lead.locator('#form-evidence')
  await evidence.locator('[name=grade][value=A]').check()
  await evidence.locator('[name=onDay]').fill(ago(10))
  await evidence.locator('[name=document]').setInputFiles({ ...slip, buffer: Buffer.from('<script>alert(1)</script>') })
  await evidence.locator('button').last().click()
  await expect(evidence.locator('.wrong')).toBeVisible()
  await evidence.locator('[name=document]').setInputFiles(slip)
  await evidence.locator('button').last().click()
  const document = lead.locator('a[href*="/documents/"]')
  await expect(document).toBeVisible()
  await expect(lead.locator('main')).not.toContainText('עוד לא מבוססת')
  const href = (await document.getAttribute('href')) ?? ''
  expect(await (await lead.request.get(href)).body()).toEqual(slip.buffer)
  await looksRight(lead, 'a job that is shown by a payslip')

  // Samira says how it is for her, on her phone and in her words.
  await open(samira, '/my')
  await samira.locator(`a[href="${job}"]`).click()
  await samira.waitForURL(`**${job}`)
  await unfold(samira, '#form-quality')
  const quality = samira.locator('#form-quality')
  await quality.locator('[name=horizon][value="4"]').check()
  await quality.locator('[name=horizonWords]').fill('أريد أن أتعلّم الخَبز')
  await quality.locator('[name=hours][value="2"]').check()
  await quality.locator('button').last().click()
  await expect(samira.locator('#quality')).toContainText('أريد أن أتعلّم الخَبز')
  await expect(samira.locator('main')).toContainText('30 ₪')
  await looksRight(samira, 'a job on her phone')

  await open(lead, job)
  await expect(lead.locator('#quality')).toContainText('أريد أن أتعلّم الخَبز')
  await unfold(lead, '#form-quality')
  await lead.locator('#form-quality [name=hours][value="4"]').check()
  await lead.locator('#form-quality button').last().click()
  await expect(lead.locator('#quality')).toContainText('רואים אחרת')
  await unfold(lead, '#form-grow-pay')
  await lead.locator('#form-grow-pay [name=newPay]').fill('36')
  await lead.locator('#form-grow-pay [name=payBasis][value=hour]').check()
  await lead.locator('#form-grow-pay button').last().click()
  await expect(lead.locator('#advancement')).toContainText('עלייה של')

  // Who manages the programme knows of the job, and not of what it pays.
  const manager = await enter('manager', 1280, 'he')
  await open(manager, job)
  await expect(manager.locator('main')).toContainText('תלוש או רישום רשמי')
  await expect(manager.locator('main')).not.toContainText('₪')
  expect((await manager.request.get(href)).status()).toBe(404)

  // A job that ended reopens the way.
  await unfold(lead, '#form-end')
  await lead.locator('#form-end [name=lastDay]').fill(ago(1))
  await lead.locator('#form-end [name=endReason][value=family]').check()
  await lead.locator('#form-end [name=learned]').fill('משמרות בוקר מתאימות יותר')
  await lead.locator('#form-end button').last().click()
  await expect(lead.locator('main')).toContainText('משמרות בוקר מתאימות יותר')
  await open(lead, `${file}/work`)
  await expect(lead.locator('main')).toContainText('משמרות בוקר מתאימות יותר')
  await looksRight(lead, 'the jobs of a person')
  for (const page of [lead, samira, manager]) await page.context().close()
})
