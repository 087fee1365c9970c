/** The register of dilemmas: its course, who sees what, and that an anonymous author is told by nothing, past the pages too. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aParticipant, aProgramme, anAccount, aTenant, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import type { Role, Tx } from '#src/platform/db.ts'
import { NotYours, Refused, Stale } from '#src/platform/errors.ts'
import { adviceOn, askAdvice, correctDilemma, decideDilemma, dilemmaOf, dilemmasOpen, earlierWordings, giveAdvice, raiseDilemma, similarTo, tellOutcome } from './index.ts'

let db: TestDatabase
let programme: string
let other: string
const who = {} as Record<Role | 'peer' | 'far', TestAccount>
const roles: Role[] = ['promoter', 'team_lead', 'programme_manager', 'professional_lead', 'mentor', 'assessor', 'committee_member', 'administrator', 'auditor', 'funder', 'participant', 'partner']
const at = new Date('2026-11-25T10:07:13Z')
const as = <T>(account: TestAccount, work: (tx: Tx) => Promise<T>) => db.as(account, work, { at })
const outcome = (promise: Promise<unknown>) => promise.then(() => 'done', (thrown) => (thrown instanceof NotYours ? 'not yours' : thrown instanceof Refused ? (thrown.field ?? thrown.text.en) : thrown instanceof Stale ? 'stale' : Promise.reject(thrown)))

beforeAll(async () => {
  db = await testDatabase()
  const tenant = await aTenant(db)
  programme = await aProgramme(db, { tenant })
  other = await aProgramme(db, { tenant, name: 'אחרת' })
  const everywhere: Role[] = ['professional_lead', 'mentor', 'assessor', 'committee_member', 'administrator', 'auditor']
  for (const role of roles) who[role] = await anAccount(db, role, { tenant, programme: everywhere.includes(role) ? null : programme })
  who.peer = await anAccount(db, 'promoter', { tenant, programme, name: 'עמיתה' })
  who.far = await anAccount(db, 'promoter', { tenant, programme: other, name: 'רחוקה' })
  await aParticipant(db, { tenant, programme, assignedTo: who.promoter, givenName: 'סמירה', familyName: 'חורי' })
})
afterAll(() => db.close())

const said = {
  kind: 'undeclared' as const, title: 'שעות ניקיון שאינן מדווחות', story: 'סיפרה לי בסוף פגישה.', values: ['trust', 'law'], touches: 'הילדים', wantedBy: null, anonymous: false, notThePerson: false,
  options: [{ words: 'לשתוק', for: 'אמון', against: 'החוק' }, { words: 'לדבר איתה על הסיכון', for: 'היא מחליטה', against: 'אולי לא תחזור' }],
}
const raise = (account: TestAccount, more: object = {}) => as(account, (tx) => raiseDilemma(tx, { ...said, ...more }))
const ask = (account: TestAccount, dilemmaId: string, more: object = {}) => as(account, (tx) => askAdvice(tx, { dilemmaId, asked: 'peers', programmeId: programme, answerBy: '2026-12-05', question: '', notThePerson: false, version: 1, ...more }))
const advise = (account: TestAccount, dilemmaId: string) => as(account, (tx) => giveAdvice(tx, { dilemmaId, weighs: 'מה היא מבינה שהיא מסכנת', unknown: 'כמה זה נמשך', notThePerson: false }))
/** Who of everybody sees it. */
const seenBy = async (id: string) => {
  const seen = await Promise.all(Object.entries(who).map(async ([name, account]) => [name, await as(account, (tx) => dilemmaOf(tx, id)), (await as(account, (tx) => dilemmasOpen(tx))).dilemmas.some((one) => one.id === id)] as const))
  for (const [name, whole, listed] of seen) expect(listed, `${name}: in the list as on its page`).toBe(whole !== undefined)
  return seen.flatMap(([name, whole]) => (whole ? [name] : [])).sort()
}

describe('who sees a dilemma', () => {
  test('until it is asked of somebody, the one who raised it', async () => {
    expect(await seenBy(await raise(who.promoter))).toEqual(['promoter'])
    expect(await seenBy(await raise(who.promoter, { anonymous: true }))).toEqual(['promoter'])
  })
  test.each([
    ['peers', true, ['mentor', 'peer', 'promoter']],
    ['peers', false, ['far', 'mentor', 'peer', 'promoter']],
    ['lead', true, ['professional_lead', 'programme_manager', 'promoter', 'team_lead']],
    ['group', false, ['committee_member', 'mentor', 'professional_lead', 'promoter']],
  ] as const)('asked of %s, of the programme %s: %o', async (asked, ofProgramme, seen) => {
    const id = await raise(who.promoter)
    await ask(who.promoter, id, { asked, programmeId: ofProgramme ? programme : null })
    expect(await seenBy(id)).toEqual(seen)
  })
  test('who is not of the profession raises none', async () => {
    for (const role of ['assessor', 'committee_member', 'administrator', 'auditor', 'funder', 'participant', 'partner'] as const) expect(await outcome(raise(who[role])), role).toBe('not yours')
  })
})

describe('the course of a dilemma', () => {
  test('raised, asked, advised on, decided, and what came of it', async () => {
    const id = await raise(who.promoter)
    expect(await outcome(advise(who.peer, id))).toBe('not yours')
    await ask(who.promoter, id)
    expect(await outcome(ask(who.promoter, id, { version: 2 }))).toMatch(/asked for already/)
    expect(await outcome(advise(who.promoter, id))).toMatch(/your own/)
    expect(await outcome(advise(who.far, id))).toBe('not yours')
    await advise(who.peer, id)
    expect(await outcome(advise(who.peer, id))).toMatch(/given your advice/)
    const decide = (account: TestAccount, version: number) => outcome(as(account, (tx) => decideDilemma(tx, { dilemmaId: id, decision: 'לדבר איתה', reason: 'ההחלטה שלה', notThePerson: false, version })))
    const tell = (account: TestAccount) => outcome(as(account, (tx) => tellOutcome(tx, { dilemmaId: id, outcome: 'הסדירה', notThePerson: false, version: 3 })))
    expect(await tell(who.promoter)).toMatch(/written first/)
    expect([await decide(who.peer, 2), await decide(who.professional_lead, 2)]).toEqual(['not yours', 'not yours'])
    expect(await decide(who.promoter, 1)).toBe('stale')
    expect(await decide(who.promoter, 2)).toBe('done')
    expect(await outcome(advise(who.mentor, id))).toMatch(/decided already/)
    expect([await tell(who.peer), await tell(who.promoter)]).toEqual(['not yours', 'done'])
    expect(await as(who.peer, (tx) => dilemmaOf(tx, id))).toMatchObject({ decision: 'לדבר איתה', outcome: 'הסדירה', by: who.promoter.displayName, answers: 1 })
    expect((await as(who.promoter, (tx) => adviceOn(tx, id))).map(({ by }) => by)).toEqual(['עמיתה'])
  })
  test.each([
    ['raise', { values: ['trust'] }, 'values'],
    ['raise', { wantedBy: '2026-11-01' }, 'wantedBy'],
    ['raise', { story: 'סמירה חורי סיפרה' }, 'story'],
    ['raise', { options: [said.options[0], { words: 'להתקשר', for: 'לסמירה חורי', against: '' }] }, 'for2'],
    ['raise', { story: 'סמירה חורי סיפרה', notThePerson: true }, 'done'],
    ['raise', { story: 'הטלפון 0545550142', notThePerson: true }, 'story'],
    ['ask', { answerBy: '2026-11-01' }, 'answerBy'],
    ['ask', { answerBy: '2027-06-01' }, 'answerBy'],
    ['ask', { programmeId: '00000000-0000-7000-8000-000000000000' }, 'programmeId'],
    ['ask', { question: 'הטלפון 0545550142' }, 'question'],
  ])('%s with %o: %s', async (step, more, said) => {
    expect(await outcome(step === 'raise' ? raise(who.promoter, more) : ask(who.promoter, await raise(who.promoter), more))).toBe(said)
  })
  test('a name that somebody else accompanies is not looked for: nobody learns whose file exists', async () => {
    expect(await outcome(raise(who.far, { story: 'סמירה חורי סיפרה' }))).toBe('done')
  })
})

describe('a dilemma is corrected by whoever raised it', () => {
  const better = { ...said, title: 'שעות ניקיון בלי דיווח', values: ['trust', 'law', 'dignity'] }
  const correct = (account: TestAccount, dilemmaId: string, more: object = {}) => as(account, (tx) => correctDilemma(tx, { ...better, dilemmaId, version: 1, ...more }))
  test('and how it stood is seen by whoever sees it', async () => {
    const id = await raise(who.promoter, { anonymous: true })
    await correct(who.promoter, id)
    await ask(who.promoter, id, { version: 2 })
    expect(await as(who.peer, (tx) => dilemmaOf(tx, id))).toMatchObject({ title: better.title, values: better.values, by: null })
    expect(await as(who.peer, (tx) => earlierWordings(tx, id))).toMatchObject([{ title: said.title, story: said.story, values: said.values, options: said.options, until: '2026-11-25' }])
    expect(await as(who.far, (tx) => earlierWordings(tx, id))).toEqual([])
    const { rows } = await db.owner.query(`select account_id, account_name from audit_event where details->>'dilemma' = $1 and what = 'dilemma.corrected'`, [id])
    expect(rows).toEqual([{ account_id: null, account_name: '' }])
  })
  test('not by others, not over a newer one, not once it is decided, and not with a name in it', async () => {
    const id = await raise(who.promoter)
    await ask(who.promoter, id)
    expect(await outcome(correct(who.peer, id, { version: 2 }))).toBe('not yours')
    expect(await outcome(correct(who.promoter, id))).toBe('stale')
    await expect(correct(who.promoter, id), 'neither a name nor a moment is kept of it').rejects.toMatchObject({ newer: { by: '', at: null } })
    expect(await outcome(correct(who.promoter, id, { version: 2, touches: 'סמירה חורי' }))).toBe('touches')
    await as(who.promoter, (tx) => decideDilemma(tx, { dilemmaId: id, decision: 'לדבר', reason: 'כי', notThePerson: false, version: 2 }))
    expect(await outcome(correct(who.promoter, id, { version: 3 }))).toMatch(/decided already/)
    expect(await as(who.promoter, (tx) => tx.run(`update dilemma_wording set story = 'אחר' where tenant_id = current_tenant()`)).catch(({ code }) => code)).toBe('42501')
  })
})

test('similar ones are those that are open to the reader, the decided first', async () => {
  const like = { kind: 'two_roles', values: ['fairness', 'loyalty'], story: 'המעסיק הוא שכן' }
  const [mine, theirs] = [await raise(who.promoter, like), await raise(who.peer, { ...like, anonymous: true })]
  const found = async (account: TestAccount) => (await as(account, (tx) => similarTo(tx, { kind: 'two_roles', values: ['fairness'], touches: '', told: 'השכן והמעסיק' }, null))).map(({ id, settled }) => [id, settled])
  expect(await found(who.promoter)).toEqual([[mine, false]])
  expect(await found(who.far)).toEqual([])
  await ask(who.peer, theirs)
  await as(who.peer, (tx) => decideDilemma(tx, { dilemmaId: theirs, decision: 'לומר', reason: 'כי', notThePerson: false, version: 2 }))
  expect(await found(who.promoter)).toEqual([[theirs, true], [mine, false]])
})

describe('an anonymous author', () => {
  let id: string
  beforeAll(async () => {
    id = await raise(who.promoter, { anonymous: true })
    await ask(who.promoter, id, { programmeId: null })
    await as(who.promoter, (tx) => decideDilemma(tx, { dilemmaId: id, decision: 'לדבר', reason: 'כי', notThePerson: false, version: 2 }))
    await as(who.promoter, (tx) => tellOutcome(tx, { dilemmaId: id, outcome: 'נשארה', notThePerson: false, version: 3 }))
    await db.owner.query(`insert into submission (tenant_id, key, account_id, at, location) values ($1, gen_random_uuid(), $2, $3, $4)`, [who.promoter.tenantId, who.promoter.id, at, `/profession/ethics/${id}`])
  })
  test('comes back to the dilemma as its own, and nobody else does', async () => {
    expect(await as(who.promoter, (tx) => dilemmaOf(tx, id))).toMatchObject({ mine: true, by: null })
    expect(await as(who.peer, (tx) => dilemmaOf(tx, id))).toMatchObject({ mine: false, by: null })
  })
  test.each([
    [`select from dilemma_author where tenant_id = current_tenant() and account_id <> current_account()`],
    [`select from dilemma where tenant_id = current_tenant() and raised_by is not null and anonymous`],
    [`select from submission where tenant_id = current_tenant() and account_id <> current_account()`],
    [`select from audit_event where tenant_id = current_tenant() and details::text like '%' || $1 || '%' and (account_id is not null or account_name <> '')`],
  ])('is read by nobody with %s', async (sql) => {
    for (const [name, account] of Object.entries(who)) expect(await as(account, (tx) => tx.rows(sql, sql.includes('$1') ? [id] : [])), name).toEqual([])
  })
  test('stands in no table beside the dilemma but its own, for the owner of the database', async () => {
    const { rows: events } = await db.owner.query(`select what, account_id as account, account_name as name, to_char(at at time zone 'UTC', 'HH24:MI:SS') as time from audit_event where details->>'dilemma' = $1 order by what`, [id])
    expect(events.map(({ what }) => what)).toEqual(['dilemma.asked', 'dilemma.decided', 'dilemma.outcome_told', 'dilemma.raised'])
    expect([...new Set(events.map(({ account, name, time }) => `${account} ${name}${time}`))]).toEqual(['null 00:00:00'])
    expect(id[14], 'an id without a time').toBe('4')
  })
  test('nobody claims a dilemma of another, or tells of another thing without a name', async () => {
    const tried = (sql: string) => as(who.peer, (tx) => tx.run(sql, [id])).then(() => 'done', (thrown) => thrown.code)
    expect(await tried(`insert into dilemma_author (tenant_id, dilemma_id, account_id) values (current_tenant(), $1, current_account())`)).toBe('23505')
    expect(await tried(`insert into audit_event (tenant_id, id, at, account_id, account_name, what) values (current_tenant(), $1, now(), null, '', 'plan.agreed')`)).toBe('42501')
    expect(await tried(`delete from dilemma_author where tenant_id = current_tenant() and dilemma_id = $1`)).toBe('42501')
    expect(await as(who.peer, (tx) => tx.run(`update dilemma set question = 'אחר' where tenant_id = current_tenant() and id = $1`, [id]))).toBe(0)
  })
})
