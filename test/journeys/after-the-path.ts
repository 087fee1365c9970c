import { type Browser, expect, type Page } from '@playwright/test'
import { another, send, stands } from './plain-post.ts'

/** The programme's conditions, asked of someone before they join: an administrator sets them where there are none. */
export async function checkConditions(page: Page, browser: Browser, file: string) {
  if (!(await stands(page, `${file}/enrolment`, 'action="?/check'))) {
    const administrator = await another(browser, page, 'admin')
    const programme = await programmeOf(page)
    await expect(async () => {
      await send(administrator, `/administration/programmes/${programme}`, '#form-conditions', () => ({ asked: 'age', ageMin: '18' }))
    }).toPass({ timeout: 15_000 })
    await administrator.context().close()
  }
  await send(page, `${file}/enrolment`, 'form[id^=form-check-]', () => ({ birthDate: '1990-05-06' }))
  expect(await stands(page, `${file}/enrolment`, '1990-05-06')).toBe(true)
}

/** The programme in which this promoter writes people down. */
async function programmeOf(page: Page): Promise<string> {
  const html = await (await page.request.get('/participants/new')).text()
  return /name="programmeId"[\s\S]*?value="([0-9a-f-]{36})"/.exec(html)?.[1] ?? ''
}

/** What is turned, taken back and taken up again along the way, by forms alone. */
async function turnsAndReturns(page: Page, file: string, words: string) {
  const sent = async (path: string, form: string, said: Record<string, string>, shown?: string) => {
    await send(page, `${file}${path}`, form, () => said)
    if (shown) expect(await stands(page, `${file}${path}`, shown), `${form} shows ${shown}`).toBe(true)
  }
  await sent('/intake', 'form[id^=form-summary-]', { summary: `${words} a` }, `${words} a`)
  await sent('/vision', 'form[id^=form-aside-]', { reason: `${words} b` }, `${words} b`)
  await sent('/vision', 'form[id^=form-back-]', {}, 'id="form-aside-')
  await sent('/plan', 'form[id^=form-finish-]', {}, 'id="form-reopen-')
  await sent('/plan', 'form[id^=form-reopen-]', {}, 'id="form-finish-')
  await sent('/plan', 'form[id^=form-stepAside-]', { reason: `${words} c` }, `${words} c`)
  await sent('/plan', 'form[id^=form-reopen-]', {}, 'id="form-finish-')
  await sent('/plan', '#form-disagree', { words: `${words} d`, how: 'by_phone' }, `${words} d`)
  await sent('/tasks', 'form[id^=form-letGo-]', { reason: `${words} e` }, `${words} e`)
  await sent('/tasks', 'form[id^=form-takeUp-]', {}, 'id="form-letGo-')
  await send(page, `${file}/enrolment`, '#form-declare', (options) => ({ accountId: options('accountId')[0] ?? '', kind: 'work', words: `${words} f` }))
  await send(page, `${file}/enrolment`, '#form-endCloseness', (options) => ({ closenessId: options('closenessId')[0] ?? '' }))
  expect(await stands(page, `${file}/enrolment`, `${words} f`)).toBe(false)
}

/** What follows the path, by forms alone: read back, mapped on, told, changed with a reason, moved, missed, opened to a partner, paused and returned, assigned to a colleague, covered and moved back. */
export async function whatFollows(page: Page, browser: Browser, file: string, words: string) {
  const intake = await (await page.request.get(`${file}/intake`)).text()
  const readBack = /href="([^"]*\/read-back)"/.exec(intake)?.[1] ?? ''
  await send(page, readBack, 'form[id^=form-correct-]', () => ({ correction: words }))
  await send(page, readBack, '#form-readBack', () => ({}))
  expect(await stands(page, readBack, words)).toBe(true)

  await turnsAndReturns(page, file, words)
  await send(page, `${file}/mapping`, 'form[id^=form-link-]', () => ({ place: 'outside', words: `${words} 3` }))
  await send(page, `${file}/mapping`, 'form[id^=form-state-]', (options) => ({ state: options('state').at(-1) ?? '', words: `${words} 4` }))
  for (const written of [`${words} 3`, `${words} 4`]) expect(await stands(page, `${file}/mapping`, written), written).toBe(true)

  await send(page, `${file}/tasks`, 'form[id^=form-tell-]', () => ({ outcome: 'tried', happened: words, learned: words, attained: '4' }))
  expect(await stands(page, `${file}/tasks`, words)).toBe(true)

  await send(page, `${file}/vision`, 'form[id^=form-changeGoal-]', () => ({ words: `${words} 2`, expected: `${words} 5` }))
  await send(page, `${file}/vision`, 'form[id^=form-attain-]', () => ({ level: '-1', words: `${words} 6` }))
  for (const written of [`${words} 5`, `${words} 6`]) expect(await stands(page, `${file}/vision`, written), written).toBe(true)
  await send(page, `${file}/plan`, '#form-agree', () => ({ reason: words }))
  expect(await stands(page, `${file}/plan`, 'id="form-agree"')).toBe(false)
  expect(await stands(page, `${file}/plan/compare`, `${words} 2`)).toBe(true)

  const meetings = await (await page.request.get(`${file}/meetings`)).text()
  const meeting = [...meetings.matchAll(/href="([^"]*\/meetings\/[0-9a-f-]{36})"/g)].map(([, href = '']) => href)
  let planned = ''
  for (const href of meeting) if (await stands(page, href, 'value="missed_untold"')) planned = href
  await send(page, planned, '#form-move', () => ({ startsAt: '2027-11-01T11:00', askedBy: 'promoter' }))
  expect(await stands(page, planned, '2027')).toBe(true)
  await send(page, planned, '#form-notHeld', () => ({ state: 'missed_untold', words }))
  expect(await stands(page, planned, words)).toBe(true)

  await send(page, `${file}/consents`, '#form-consent-partners', () => ({ answer: 'given' }))
  await send(page, `${file}/partners`, '#form-open', () => ({ displayName: words, email: `${file.slice(-12)}@partner.example`, parts: 'plan' }))
  expect(await stands(page, `${file}/partners`, `form-close-`)).toBe(true)

  await send(page, `${file}/enrolment`, 'form[id^=form-rhythm-]', () => ({ everyDays: '45', nextReviewOn: '2027-10-01' }))
  await send(page, `${file}/enrolment`, '#form-wishes', () => ({ language: 'ar', promoterGender: 'female', words: `${words} 7` }))
  for (const written of ['value="45"', `${words} 7`]) expect(await stands(page, `${file}/enrolment`, written), written).toBe(true)

  const back = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)
  await send(page, `${file}/enrolment`, 'form[id^=form-pause-]', () => ({ returnsOn: back, words }))
  await send(page, `${file}/enrolment`, 'form[id^=form-return-]', () => ({}))
  expect(await stands(page, `${file}/enrolment`, 'id="form-pause-')).toBe(true)

  const lead = await another(browser, page, 'lead')
  const own = /name="_account" value="([^"]*)"/.exec(await (await page.request.get(`${file}/enrolment`)).text())?.[1] ?? ''
  const team = await (await lead.request.get('/team')).text()
  let colleague = ''
  await send(lead, `${file}/enrolment`, '#form-assign', (options) => {
    colleague = options('promoterId').find((one) => one !== own && team.includes(`/team/${one}"`)) ?? ''
    return { promoterId: colleague, note: words }
  })
  expect((await page.request.get(file)).status(), "the file is the colleague's now").toBe(404)

  const onlyThem = { who: 'chosen', participants: file.split('/').at(-1) ?? '' }
  await send(lead, `/team/${colleague}/cover`, '#form-cover', () => ({ ...onlyThem, coverId: own, endsOn: back }))
  expect((await page.request.get(file)).status(), 'who covers has the file').toBe(200)
  await send(lead, `/team/${colleague}/move`, '#form-move', () => ({ ...onlyThem, toId: own, note: words }))
  expect(await stands(lead, `/team/${colleague}`, file)).toBe(false)
  await lead.context().close()
  await send(page, file, '#form-told', () => ({}))
  await send(page, `${file}/enrolment`, 'form[id^=form-finish-]', () => ({ words, sure: 'on' }))
  expect(await stands(page, `${file}/enrolment`, 'id="form-finish-')).toBe(false)
}
