/** Candidacies over a database: the person proposes and answers, nothing goes to an employer without their yes and the consent, and each part is open to those whom it concerns. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aConsent, anAccount, aParticipant, aProgramme, aTenant, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { anEmployer } from '../../../test/employer-builders.ts'
import type { Actor } from '#src/platform/db.ts'
import { MovedOn, NotYours, Refused } from '#src/platform/errors.ts'
import * as cv from '../cv/index.ts'
import * as c from './index.ts'
import { after, mayFollow, wentSo } from './rules.ts'
import { states, stepKinds } from './types.ts'

let db: TestDatabase
let tenant: string
let noor: TestAccount
let orly: TestAccount
let elsewhere: TestAccount
let self: TestAccount
let lead: TestAccount
let manager: TestAccount
let samira: string
const statements: string[] = []

const at = new Date('2026-11-25T10:00:00Z')
const day = '2026-11-25'
const as = <T>(who: Actor, work: Parameters<typeof db.as<T>>[1]) => db.as(who, work, { at })
const outcome = (promise: Promise<unknown>) => promise.then(() => 'done', (thrown) => (thrown instanceof Refused || thrown instanceof MovedOn ? thrown.text.en : thrown instanceof NotYours ? 'not yours' : Promise.reject(thrown)))

beforeAll(async () => {
  db = await testDatabase({ observe: (sql) => statements.push(sql) })
  tenant = await aTenant(db)
  const programme = await aProgramme(db, { tenant })
  const other = await aProgramme(db, { tenant, name: 'אחרת' })
  noor = await anAccount(db, 'promoter', { tenant, programme, name: 'נור' })
  orly = await anAccount(db, 'promoter', { tenant, programme, name: 'אורלי', specialisation: 'employers' })
  elsewhere = await anAccount(db, 'promoter', { tenant, programme: other, specialisation: 'employers' })
  lead = await anAccount(db, 'team_lead', { tenant, programme, name: 'רותם' })
  manager = await anAccount(db, 'programme_manager', { tenant, programme, name: 'מנאל' })
  self = await anAccount(db, 'participant', { tenant })
  samira = await aParticipant(db, { tenant, programme, assignedTo: noor, self })
})
afterAll(() => db.close())

let number = 0
const vacancy = async (published = false) => (await anEmployer(db.owner, { tenant, by: noor, name: `מאפיית הגליל ${++number}`, published })).vacancyId
const version = async (id: string) => (await as(noor, (tx) => c.candidacyOf(tx, id)))?.version ?? 0
const told = async (who: Actor, candidacyId: string, kind: Parameters<typeof c.tellStep>[1]['kind'], more: { words?: string; how?: 'telephone' | null } = {}) =>
  outcome(as(who, async (tx) => c.tellStep(tx, { candidacyId, kind, onDay: day, how: more.how ?? null, words: more.words ?? '', version: await version(candidacyId) })))
const state = async (id: string) => (await as(noor, (tx) => c.candidacyOf(tx, id)))?.state
const preference = { fromLocality: 'נצרת', travelMinutes: 30, travelBy: [], hoursFrom: 20, hoursTo: 30, daysNot: [], shiftsNot: [], payFrom: null, payBasis: null, language_he: 'daily', language_ar: null, language_en: null, language_ru: null, language_am: null, language_fr: null, seeks: 'שקט', needsAccess: ['quiet'], needsWords: 'הפסקה' } as const

test('what somebody asks of work is said by them or for them; what they need is sealed', async () => {
  await as(self, (tx) => c.sayPreference(tx, { ...preference, participantId: samira, version: 0 } as never))
  expect(await as(noor, (tx) => c.preferenceOf(tx, samira))).toMatchObject({ hoursFrom: 20, languages: { he: 'daily' }, needsAccess: ['quiet'], needsWords: 'הפסקה', version: 1 })
  // What she needs tells of body and mind: neither employer relations nor who manages the programme reads it, on a page or past it.
  for (const who of [orly, manager]) {
    expect(await as(who, (tx) => c.preferenceOf(tx, samira))).toMatchObject({ seeks: 'שקט', needsAccess: [], needsWords: '' })
    expect(await as(who, (tx) => tx.rows(`select 1 from work_need`))).toEqual([])
  }
  expect(await as(self, (tx) => c.preferenceOf(tx, samira))).toMatchObject({ needsAccess: ['quiet'], needsWords: 'הפסקה' })
  expect(await as(lead, (tx) => c.preferenceOf(tx, samira))).toMatchObject({ needsWords: 'הפסקה' })
  expect(await as(elsewhere, (tx) => c.preferenceOf(tx, samira))).toMatchObject({ version: 0 })
  const { rows } = await db.owner.query(`select row_to_json(w)::text as row from work_need w where participant_id = $1`, [samira])
  expect(rows[0].row).not.toContain('הפסקה')
  // That it came open to somebody else stands in the trail; that she read her own does not.
  for (const who of [noor, self, orly]) await as(who, (tx) => c.openPreference(tx, samira))
  expect((await db.owner.query(`select account_name, relation from audit_event where what = 'health.opened' and participant_id = $1`, [samira])).rows).toEqual([{ account_name: 'נור', relation: 'assigned' }])
  // Who does not read it leaves it as it is.
  await as(orly, (tx) => c.sayPreference(tx, { ...preference, needsAccess: [], needsWords: '', seeks: 'אנשים', participantId: samira, version: 1 } as never))
  expect(await as(self, (tx) => c.preferenceOf(tx, samira))).toMatchObject({ seeks: 'אנשים', needsWords: 'הפסקה', version: 2 })
  await expect(as(self, (tx) => c.sayPreference(tx, { ...preference, participantId: samira, version: 0 } as never))).rejects.toMatchObject({ newer: { by: 'אורלי', at, version: 2, values: { seeks: 'אנשים' } } })
})

describe('the way of a candidacy', () => {
  test('a promoter proposes, the person answers, and nothing else may follow a no', async () => {
    const id = await as(noor, async (tx) => c.propose(tx, { participantId: samira, vacancyId: await vacancy(), words: 'קרוב לבית' }))
    expect(await told(noor, id, 'interview', { how: 'telephone' })).toMatch(/no longer how it stands/)
    expect(await told(self, id, 'not_wanted', { words: 'רחוק מדי' })).toBe('done')
    expect(await state(id)).toBe('not_wanted')
    expect(await told(self, id, 'wanted')).toMatch(/no longer how it stands/)
    expect((await as(self, (tx) => c.stepsOf(tx, id))).map(({ kind, words, toldBy }) => [kind, words, toldBy])).toEqual([['proposed', 'קרוב לבית', 'promoter'], ['not_wanted', 'רחוק מדי', 'participant']])
  })
  test('the person proposes themself to what is public, and to nothing that is not', async () => {
    const open = await vacancy(true)
    expect(await as(self, (tx) => c.vacancyFor(tx, samira, open))).toMatchObject({ title: 'עובדי ועובדות מאפייה' })
    const id = await as(self, (tx) => c.propose(tx, { participantId: samira, vacancyId: open, words: '' }))
    expect(await state(id)).toBe('wanted')
    expect(await outcome(as(self, (tx) => c.propose(tx, { participantId: samira, vacancyId: open, words: '' })))).toMatch(/here already/)
    const hidden = await vacancy()
    // Nor past the command.
    await expect(
      as(self, (tx) => tx.run(`insert into candidacy (tenant_id, id, participant_id, vacancy_id, proposed_by, proposed_on, title, employer_name, state, at, account_id) values (current_tenant(), $1, $2, $3, 'participant', $4, 'א', '', 'wanted', $5, current_account())`, [tx.newId(), samira, hidden, day, at])),
    ).rejects.toThrow(/row-level security/)
    expect(await outcome(as(self, (tx) => c.propose(tx, { participantId: samira, vacancyId: hidden, words: '' })))).toMatch(/no longer open/)
  })
  test('an offer is declined with honour and its reason, or leads to a job with what is known', async () => {
    const one = await as(noor, async (tx) => c.propose(tx, { participantId: samira, vacancyId: await vacancy(), words: '' }))
    await told(self, one, 'wanted')
    expect(await told(self, one, 'offered')).toBe('not yours')
    expect(await told(orly, one, 'offered')).toBe('done')
    expect(await told(self, one, 'declined')).toMatch(/needs words/)
    expect(await told(self, one, 'declined', { words: 'המשמרות השתנו' })).toBe('done')
    expect(await as(noor, (tx) => c.jobFrom(tx, one, samira))).toBeNull()
    const two = await as(noor, async (tx) => c.propose(tx, { participantId: samira, vacancyId: await vacancy(), words: '' }))
    for (const [who, kind] of [[self, 'wanted'], [orly, 'offered'], [self, 'accepted']] as const) expect(await told(who, two, kind)).toBe('done')
    // A span of hours is asked, a single pay is known.
    expect(await as(noor, (tx) => c.jobFrom(tx, two, samira))).toMatchObject({ candidacyId: two, jobTitle: 'עובדי ועובדות מאפייה', hoursWeek: null, payAmount: 40, payBasis: 'hour' })
  })
  test('an employer who stays unnamed is not named to whom proposes themself; who works here knows, and so does she once it was proposed to her', async () => {
    const unnamed = async () => {
      const id = await vacancy(true)
      await db.owner.query(`update vacancy set names_employer = false, address = 'רחוב האופים 3' where id = $1`, [id])
      return id
    }
    const named = async (who: Actor, id: string) => as(who, async (tx) => { const one = await c.vacancyFor(tx, samira, id); return [one?.employer, one?.address] })
    const one = await unnamed()
    const candidacyId = await as(self, (tx) => c.propose(tx, { participantId: samira, vacancyId: one, words: '' }))
    expect(await named(self, one)).toEqual(['', ''])
    expect((await as(self, (tx) => c.candidacyShown(tx, candidacyId)))?.candidacy.employer).toBe('')
    expect((await as(noor, (tx) => c.candidacyShown(tx, candidacyId)))?.candidacy.employer).toMatch(/מאפיית הגליל/)
    const other = await unnamed()
    expect(await named(self, other)).toEqual(['', ''])
    await as(noor, (tx) => c.propose(tx, { participantId: samira, vacancyId: other, words: '' }))
    expect(await named(self, other)).toEqual([expect.stringMatching(/מאפיית הגליל/), 'רחוב האופים 3'])
  })
  test('what happened is of a day that has come; an interview may be set for one to come', async () => {
    const id = await as(noor, async (tx) => c.propose(tx, { participantId: samira, vacancyId: await vacancy(), words: '' }))
    const tomorrow = async (who: Actor, kind: 'wanted' | 'interview' | 'offered' | 'accepted') =>
      as(who, async (tx) => c.tellStep(tx, { candidacyId: id, kind, onDay: '2026-11-26', how: 'telephone', words: '', version: await version(id) })).then(() => 'done', (thrown) => (thrown instanceof Refused ? thrown.field : thrown))
    expect(await tomorrow(self, 'wanted')).toBe('onDay')
    await told(self, id, 'wanted')
    expect(await tomorrow(noor, 'interview')).toBe('done')
    expect(await tomorrow(orly, 'offered')).toBe('onDay')
    await told(orly, id, 'offered')
    expect(await tomorrow(self, 'accepted')).toBe('onDay')
    await aConsent(db, samira, { tenant, by: noor, purpose: 'employers', answer: 'withdrawn' })
    await expect(as(orly, async (tx) => c.sendLetter(tx, { candidacyId: id, sentTo: 'סמי', sentOn: '2026-11-26', version: await version(id) }))).rejects.toMatchObject({ field: 'sentOn' })
  })
  test('an interview has its kind; what was learned is told at any time, and changes nothing', async () => {
    const id = await as(noor, async (tx) => c.propose(tx, { participantId: samira, vacancyId: await vacancy(), words: '' }))
    await told(self, id, 'wanted')
    expect(await told(noor, id, 'interview')).toMatch(/What kind of interview/)
    expect(await told(noor, id, 'interview', { how: 'telephone' })).toBe('done')
    expect(await told(self, id, 'learned', { words: 'לשאול על המשמרות קודם' })).toBe('done')
    expect(await state(id)).toBe('interview')
  })
  test('every step has its places, and only what is closed stays', () => {
    for (const one of states) for (const kind of stepKinds) if (mayFollow(one, kind)) expect(states).toContain(after(one, kind))
    for (const closed of ['not_wanted', 'refused', 'accepted', 'declined', 'withdrawn'] as const) expect(stepKinds.filter((kind) => mayFollow(closed, kind))).toEqual(['learned'])
  })
})

describe('what goes to an employer', () => {
  test('goes with the person’s yes to exactly this text and the consent that covers it, is kept as it went, and stops when it is withdrawn', async () => {
    const id = await as(noor, async (tx) => c.propose(tx, { participantId: samira, vacancyId: await vacancy(), words: '' }))
    await told(self, id, 'wanted')
    const send = async () => outcome(as(orly, async (tx) => c.sendLetter(tx, { candidacyId: id, sentTo: 'סמי', sentOn: day, version: await version(id) })))
    const word = async (letter: string) => as(noor, async (tx) => c.writeLetter(tx, { candidacyId: id, letter, letterCvs: [], version: await version(id) }))
    const agree = async (who: Actor, sure = true) => outcome(as(who, async (tx) => c.agreeLetter(tx, { candidacyId: id, sure, papers: '', version: await version(id) })))
    expect(await send()).toMatch(/no consent/)
    await aConsent(db, samira, { tenant, by: noor, purpose: 'employers' })
    expect(await send()).toMatch(/not written yet/)
    await word('שלום, זאת סמירה.')
    expect(await send()).toMatch(/Nobody said yes/)
    expect(await agree(self, false)).toMatch(/Tick/)
    expect(await agree(self)).toBe('done')
    // Other words take the yes away.
    await word('שלום, זאת סמירה. עבדה במאפייה.')
    expect(await send()).toMatch(/Nobody said yes/)
    expect(await agree(self)).toBe('done')
    expect(await outcome(as(self, async (tx) => c.sendLetter(tx, { candidacyId: id, sentTo: 'סמי', sentOn: day, version: await version(id) })))).toBe('not yours')
    expect(await send()).toBe('done')
    expect(await as(self, (tx) => c.sentOf(tx, id))).toMatchObject([{ to: 'סמי', text: 'שלום, זאת סמירה. עבדה במאפייה.', attachments: [], by: 'אורלי' }])
    expect(await state(id)).toBe('sent')
    const { rows } = await db.owner.query(`select answer from candidacy_sent s join consent_event e on e.id = s.consent_id where s.candidacy_id = $1`, [id])
    expect(rows).toEqual([{ answer: 'given' }])
    await aConsent(db, samira, { tenant, by: noor, purpose: 'employers', answer: 'withdrawn' })
    expect(await send()).toMatch(/no consent/)
    await expect(as(noor, (tx) => tx.run(`update candidacy_sent set sent_to = 'x' where candidacy_id = $1`, [id]))).rejects.toThrow(/permission denied/)
  })
  describe('with a curriculum vitae', () => {
    let id: string
    let cvId: string
    let historyId: string
    const shown = async (who: Actor) => (await as(who, (tx) => c.candidacyShown(tx, id))) ?? Promise.reject(new Error('It is open'))
    const word = async (letterCvs: string[], who: Actor = noor) => outcome(as(who, async (tx) => c.writeLetter(tx, { candidacyId: id, letter: 'שלום, זאת סמירה.', letterCvs, version: await version(id) })))
    const agree = async (who: Actor, papers?: string) => outcome(as(who, async (tx) => c.agreeLetter(tx, { candidacyId: id, sure: true, papers: papers ?? (await c.candidacyShown(tx, id))?.digest ?? '', version: await version(id) })))
    const send = async () => outcome(as(orly, async (tx) => c.sendLetter(tx, { candidacyId: id, sentTo: 'סמי', sentOn: day, version: await version(id) })))
    const did = async (words: string) =>
      as(self, async (tx) => {
        const entry = (await cv.cvSources(tx, samira)).history.find((one) => one.id === historyId)
        await cv.changeHistory(tx, { participantId: samira, historyId, language: 'he', kind: 'work', what: 'סייעת', where: 'גן רימון', did: words, began: '2015', ended: '', goesOn: true, version: entry?.version ?? 0 })
      })
    const turn = () => as(self, async (tx) => cv.turnCv(tx, { participantId: samira, cvId, version: (await cv.cvOf(tx, samira, cvId)).version }))
    beforeAll(async () => {
      historyId = await as(self, (tx) => cv.addHistory(tx, { participantId: samira, kind: 'work', what: 'סייעת', where: 'גן רימון', did: 'שלושים ילדים', began: '2015', ended: '', goesOn: true, begunBy: 'participant' }))
      cvId = await as(self, (tx) => cv.beginCv(tx, { participantId: samira, name: 'רק שלי', language: 'he', vacancyWords: '', like: null, applicationId: null, begunBy: 'participant' }))
      await aConsent(db, samira, { tenant, by: noor, purpose: 'employers' })
      id = await as(noor, async (tx) => c.propose(tx, { participantId: samira, vacancyId: await vacancy(), words: '' }))
      await told(self, id, 'wanted')
    })
    afterAll(() => aConsent(db, samira, { tenant, by: noor, purpose: 'employers', answer: 'withdrawn' }))

    test('the yes is to the pages that were read, which are frozen; who sends opens exactly them', async () => {
      expect(await word([cvId])).toBe('done')
      // Employer relations sees that one goes along, and not the paper; so the yes to it is not recorded there.
      expect(await shown(orly)).toMatchObject({ papers: [], covered: false, cvs: [], readsCvs: false })
      expect(await agree(orly)).toMatch(/where it is seen/)
      const read = await shown(self)
      expect(read.papers.map(({ document }) => document.sections.flatMap(({ items }) => items.map(({ lines }) => lines)))).toEqual([[['שלושים ילדים']]])
      // Between reading and the yes it became another.
      await did('שלושים ילדים ושתי סייעות')
      expect(await agree(self, read.digest)).toMatch(/has changed since/)
      expect(await agree(self)).toBe('done')
      const { papers: [paper], covered } = await shown(orly)
      expect(covered).toBe(true)
      expect(paper?.document.sections[0]?.items[0]?.lines).toEqual(['שלושים ילדים ושתי סייעות'])
      // What she calls it is hers alone.
      expect(JSON.stringify(paper)).not.toContain('רק שלי')
      const ofPaper = (who: Actor, more: object = {}) => as(who, (tx) => c.paperOf(tx, { participantId: samira, candidacyId: id, paperId: paper?.id ?? '', ...more }))
      for (const who of [orly, noor, self]) expect(await ofPaper(who)).toEqual(paper?.document)
      expect(await ofPaper(elsewhere)).toBeUndefined()
      expect(await ofPaper(orly, { candidacyId: paper?.id })).toBeUndefined()
      const { rows } = await db.owner.query(`select row_to_json(p)::text as row from candidacy_paper p where candidacy_id = $1`, [id])
      expect(rows.map(({ row }) => row).join()).not.toContain('סייעות')
      await expect(as(noor, (tx) => tx.run(`update candidacy_paper set stands = '' where candidacy_id = $1`, [id]))).rejects.toThrow(/permission denied/)
    })
    test('a paper is taken only while the yes and the consent stand; without them employer relations reads none', async () => {
      const { papers: [paper] } = await shown(orly)
      const taken = (who: Actor) => as(who, (tx) => c.paperOf(tx, { participantId: samira, candidacyId: id, paperId: paper?.id ?? '' }))
      expect(await taken(orly)).toBeDefined()
      await aConsent(db, samira, { tenant, by: noor, purpose: 'employers', answer: 'withdrawn' })
      for (const who of [orly, noor, self]) expect(await taken(who)).toBeUndefined()
      expect(await shown(orly)).toMatchObject({ papers: [], consent: false })
      expect((await shown(self)).papers).toMatchObject([{ id: null }])
      await aConsent(db, samira, { tenant, by: noor, purpose: 'employers' })
      expect(await taken(orly)).toBeDefined()
      await word([cvId])
      for (const who of [orly, noor, self]) expect(await taken(who)).toBeUndefined()
      expect(await agree(self)).toBe('done')
    })
    test('what changed since keeps it from going out, until it was read and agreed to again', async () => {
      await did('ארבעים ילדים')
      expect(await shown(orly)).toMatchObject({ covered: false, papers: [] })
      expect(await send()).toMatch(/has changed since/)
      expect(await agree(noor)).toBe('done')
      expect(await send()).toBe('done')
      const [sent] = (await shown(orly)).sent.toReversed()
      expect(sent).toMatchObject({ attachments: [], papers: [{ language: 'he' }] })
      // What went stays as it went.
      await did('חמישים ילדים')
      const went = await as(orly, (tx) => c.paperOf(tx, { participantId: samira, candidacyId: id, paperId: sent?.papers[0]?.id ?? '' }))
      expect(went?.sections[0]?.items[0]?.lines).toEqual(['ארבעים ילדים'])
    })
    test('a yes that was said before papers were frozen is asked for again, where nothing went yet', async () => {
      const saidThen = async (sent: boolean) => {
        const one = await as(noor, async (tx) => c.propose(tx, { participantId: samira, vacancyId: await vacancy(), words: '' }))
        await told(self, one, 'wanted')
        await as(self, async (tx) => c.writeLetter(tx, { candidacyId: one, letter: 'מכתב', letterCvs: sent ? [] : [cvId], version: await version(one) }))
        await as(self, async (tx) => c.agreeLetter(tx, { candidacyId: one, sure: true, papers: (await c.candidacyShown(tx, one))?.digest ?? '', version: await version(one) }))
        if (sent) await as(noor, async (tx) => c.sendLetter(tx, { candidacyId: one, sentTo: 'דנה', sentOn: day, version: await version(one) }))
        await db.owner.query(`update candidacy set letter_cvs = $2, letter_papers = '{}' where id = $1`, [one, [cvId]])
        return one
      }
      const [waits, went] = [await saidThen(false), await saidThen(true)]
      await db.owner.query(readFileSync(new URL('../../../database/migrations/0304_yes_without_papers.sql', import.meta.url), 'utf8'))
      const agreed = (one: string) => as(orly, async (tx) => (await c.candidacyOf(tx, one))?.letterAgreedOn)
      expect([await agreed(waits), await agreed(went), await agreed(id)]).toEqual([null, day, day])
    })
    test.each([
      ['the headline', () => as(self, async (tx) => { const one = await cv.cvOf(tx, samira, cvId); await cv.changeCv(tx, { ...one, participantId: samira, cvId, headline: `${one.headline}א` }) }), true],
      ['what it is called', () => as(self, async (tx) => { const one = await cv.cvOf(tx, samira, cvId); await cv.changeCv(tx, { ...one, participantId: samira, cvId, name: `${one.name}א` }) }), false],
      ['a line in another language', () => as(self, async (tx) => { const entry = (await cv.cvSources(tx, samira)).history[0]; await cv.wordHistory(tx, { participantId: samira, historyId, language: 'en', what: 'Aide', where: '', did: '', version: entry?.version ?? 0 }) }), false],
      ['a new line', () => as(self, (tx) => cv.addHistory(tx, { participantId: samira, kind: 'study', what: 'חינוך', where: '', did: '', began: '', ended: '', goesOn: false, begunBy: 'participant' })), true],
      ['the phone', () => db.owner.query(`update participant set phone = '+972521234599' where id = $1`, [samira]), true],
      ['the birth date, which stands on none', () => db.owner.query(`update participant set birth_date = '1984-01-01' where id = $1`, [samira]), false],
      ['it is set aside', turn, true],
    ] as const)('%s', async (_, change, matters) => {
      if ((await as(self, (tx) => cv.cvOf(tx, samira, cvId))).setAside) await turn()
      await word([cvId])
      await agree(self)
      expect((await shown(noor)).covered).toBe(true)
      await change()
      expect((await shown(orly)).covered).toBe(!matters)
    })
    test('a wording over a newer one names who wrote it', async () => {
      const now = await version(id)
      expect(await word([], orly)).toBe('done')
      await expect(as(noor, (tx) => c.writeLetter(tx, { candidacyId: id, letter: 'אחרת', letterCvs: [], version: now }))).rejects.toMatchObject({ newer: { by: 'אורלי', version: now + 1, values: { letter: 'שלום, זאת סמירה.' } } })
    })
    test('where all were set aside, a letter goes without, and says so of one that was named', async () => {
      expect(await word([cvId])).toMatch(/was set aside/)
      expect(await agree(self)).toMatch(/was set aside/)
      expect(await word([])).toBe('done')
      expect((await shown(noor)).candidacy.letterCvs).toEqual([])
      expect(await agree(self)).toBe('done')
    })
    test('what nobody may ask is pointed at, in the letter and on the paper, and the person decides', async () => {
      await turn()
      await did('אני בת 42')
      await as(noor, async (tx) => c.writeLetter(tx, { candidacyId: id, letter: 'היא גרושה, ומקבלת קצבת נכות.', letterCvs: [cvId], version: await version(id) }))
      for (const who of [noor, self]) expect((await shown(who)).unasked.map(({ kind }) => kind)).toEqual(['age', 'family', 'benefits'])
      // Employer relations words letters too; of the paper they read nothing before the yes.
      expect((await shown(orly)).unasked.map(({ kind }) => kind)).toEqual(['family', 'benefits'])
      expect(await agree(self)).toBe('done')
    })
  })
  test.each([
    // what is worded: papers named, frozen, agreed to; what went last: text, attachments, papers
    ['nothing went yet', [[], [], true], null, false],
    ['the same words', [[], [], true], ['א', [], []], true],
    ['other words', [[], [], true], ['ב', [], []], false],
    ['the same words, and a paper named since', [['cv'], [], false], ['א', [], []], false],
    ['the same words and paper', [['cv'], ['p'], true], ['א', [], ['p']], true],
    ['the paper frozen anew', [['cv'], ['q'], true], ['א', [], ['p']], false],
    ['the paper left out since', [[], [], true], ['א', [], ['p']], false],
    ['worded anew in the same words', [[], [], false], ['א', [], []], false],
    ['it went before papers were frozen', [['cv'], [], false], ['א', ['בסיסי'], []], false],
    ['it went with a paper that was only named', [[], [], true], ['א', ['בסיסי'], []], false],
  ] as const)('%s: it went so, or not', (_, [letterCvs, letterPapers, agreed], last, so) => {
    const worded = { letter: 'א', letterCvs: [...letterCvs], letterPapers: [...letterPapers], letterAgreedOn: agreed ? day : null }
    expect(wentSo(worded, last ? { text: last[0], attachments: [...last[1]], papers: last[2].map((id) => ({ id, language: 'he' as const })) } : undefined)).toBe(so)
  })
  test('begins from the name, the work and the hours, and nothing else of the file', () => {
    const text = c.letterBegun({ name: 'סמירה חורי', title: 'עובדי ועובדות מאפייה', employer: 'מאפיית הגליל', preference: { hoursFrom: 20, hoursTo: 30 }, language: 'he' })
    expect(text).toContain('סמירה חורי')
    expect(text).toContain('20-30')
  })
})

describe('who comes to it', () => {
  test('employer relations of the programme beside the vacancy, with the name; nobody of another programme', async () => {
    const vacancyId = await vacancy()
    const id = await as(noor, (tx) => c.propose(tx, { participantId: samira, vacancyId, words: '' }))
    expect(await as(orly, (tx) => c.candidaciesFor(tx, vacancyId))).toMatchObject([{ id, name: 'סמירה חורי', state: 'proposed' }])
    expect(await as(elsewhere, (tx) => c.candidaciesFor(tx, vacancyId))).toEqual([])
    expect(await as(elsewhere, (tx) => c.candidacyShown(tx, id))).toBeUndefined()
    expect(await told(elsewhere, id, 'wanted')).toBe('not yours')
    // Of another file the page shows nothing.
    expect(await as(noor, (tx) => c.candidacyShown(tx, id, '01234567-89ab-7def-8123-456789abcdef'))).toBeUndefined()
  })
  test('neither the page nor the matching reads populations, sensitive fields or inclinations', async () => {
    const id = await as(noor, async (tx) => c.propose(tx, { participantId: samira, vacancyId: await vacancy(), words: '' }))
    statements.length = 0
    expect(await as(orly, (tx) => c.candidacyShown(tx, id))).toBeDefined()
    expect(statements.length).toBeGreaterThan(5)
    expect(statements.filter((sql) => /population|exclusion|participant_sensitive|inclination|axes|health|mapping|intake|communit/.test(sql))).toEqual([])
  })
})
