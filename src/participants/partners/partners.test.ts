import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { may } from '#src/access/index.ts'
import { aConsent, anAccount, aParticipant, aProgramme, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { accountOfParticipant, answerConsent, closeOpening, endOwnAccount, inviteParticipant, openingsOf, openToPartner, partnerFiles, partnerLink, saveSensitive, sensitiveOf } from '../index.ts'

let db: TestDatabase
let noor: TestAccount
let dana: TestAccount
let programme: string

beforeAll(async () => {
  db = await testDatabase()
  programme = await aProgramme(db)
  noor = await anAccount(db, 'promoter', { programme, name: 'Noor' })
  dana = await anAccount(db, 'partner', { name: 'Dana' })
})
afterAll(() => db.close())

const at = (day: string) => ({ at: new Date(`${day}T08:00:00Z`) })
const toDana = () => ({ accountId: dana.id, displayName: '', email: null, language: 'he' as const, profession: 'עובדת סוציאלית', parts: ['plan' as const], untilOn: null as string | null, words: '', version: 0 })
const aFile = async (more: Parameters<typeof aParticipant>[1] = {}) => {
  const participantId = await aParticipant(db, { programme, assignedTo: noor, ...more })
  await aConsent(db, participantId, { by: noor })
  return participantId
}
const open = (participantId: string, more: Partial<ReturnType<typeof toDana>> | Record<string, unknown> = {}, day = '2026-11-25') => db.as(noor, (tx) => openToPartner(tx, { ...toDana(), ...more, participantId }), at(day))
const danaReads = (participantId: string, day = '2026-11-25') => db.as(dana, async (tx) => [await may(tx, 'plan.open', participantId), await may(tx, 'tasks.open', participantId)], at(day))

describe('opening to a partner', () => {
  test('opens just these parts, until its day, by name and by whom', async () => {
    const file = await aFile()
    expect(await open(file, { untilOn: '2026-12-01' })).toMatch(/^\/invitation\//)
    expect(await db.as(noor, (tx) => openingsOf(tx, file), at('2026-11-25'))).toMatchObject([{ name: 'Dana', profession: 'עובדת סוציאלית', parts: ['plan'], untilOn: '2026-12-01', openedBy: 'Noor', open: true }])
    expect(await danaReads(file)).toEqual([true, false])
    expect(await danaReads(file, '2026-12-01')).toEqual([true, false])
    expect(await danaReads(file, '2026-12-02')).toEqual([false, false])
    expect((await db.as(dana, partnerFiles, at('2026-11-25'))).find(({ id }) => id === file)).toMatchObject({ parts: ['plan'], untilOn: '2026-12-01', promoter: 'Noor' })
  })
  test('a further agreement takes the place of the first, and the first stays in the history', async () => {
    const file = await aFile()
    await open(file)
    await open(file, { parts: ['tasks'], version: 1 })
    expect(await danaReads(file)).toEqual([false, true])
    expect((await db.as(noor, (tx) => openingsOf(tx, file), at('2026-11-25'))).map(({ open, closedWhy }) => [open, closedWhy])).toEqual([[true, null], [false, 'changed']])
  })
  test('over what was opened or closed meanwhile is not written unseen: both are shown', async () => {
    const file = await aFile()
    await open(file, { parts: ['plan', 'mapping'], words: 'רק עד החגים' })
    await expect(open(file, { parts: ['tasks'] })).rejects.toMatchObject({ newer: { by: 'Noor', version: 1, values: { parts: ['plan', 'mapping'], words: 'רק עד החגים' } } })
    const [opening] = await db.as(noor, (tx) => openingsOf(tx, file), at('2026-11-25'))
    await db.as(noor, (tx) => closeOpening(tx, { participantId: file, openingId: opening?.id ?? '', why: 'asked' }), at('2026-11-25'))
    await expect(open(file, { parts: ['tasks'], version: 1 })).rejects.toMatchObject({ newer: { version: 2, values: { parts: [] } } })
    expect(await danaReads(file)).toEqual([false, false])
    await open(file, { parts: ['tasks'], version: 2 })
    expect(await danaReads(file)).toEqual([false, true])
  })
  test('asks for the consent, a part, and somebody', async () => {
    const unasked = await aParticipant(db, { programme, assignedTo: noor })
    const file = await aFile()
    await expect(open(unasked)).rejects.toThrow('no consent to share')
    await expect(open(file, { parts: [] })).rejects.toThrow('Tick at least one part')
    await expect(open(file, { untilOn: '2026-11-24' })).rejects.toThrow('today or later')
    await expect(open(file, { accountId: null })).rejects.toThrow('needs an e-mail')
    await expect(open(file, { accountId: null, email: 'new@partner.example' })).rejects.toThrow('Write the name')
    await expect(open(file, { accountId: noor.id })).rejects.toThrow('open already')
    await expect(open(file, { accountId: null, email: noor.email, displayName: 'x' })).rejects.toThrow('open already')
  })
  test('a new partner comes in by a link; a known address is the same person', async () => {
    const [first, second] = [await aFile(), await aFile()]
    const someone = { accountId: null, displayName: 'Ron', email: 'Ron@Partner.example' }
    await open(first, someone)
    await open(second, { ...someone, displayName: 'Another name' })
    const names = async (file: string) => (await db.as(noor, (tx) => openingsOf(tx, file), at('2026-11-25'))).map(({ name, waiting }) => [name, waiting])
    expect([await names(first), await names(second)]).toEqual([[['Ron', true]], [['Ron', true]]])
    const [opening] = await db.as(noor, (tx) => openingsOf(tx, first), at('2026-11-25'))
    expect(await db.as(noor, (tx) => partnerLink(tx, { participantId: first, openingId: opening?.id ?? '' }))).toMatch(/^\/invitation\//)
  })
})

describe('the participant', () => {
  test('closes one opening, or all by withdrawing, and it closes at once', async () => {
    const samira = await anAccount(db, 'participant')
    const file = await aFile({ self: samira })
    await open(file)
    const [opening] = await db.as(samira, (tx) => openingsOf(tx, file), at('2026-11-25'))
    await db.as(samira, (tx) => closeOpening(tx, { participantId: file, openingId: opening?.id ?? '', why: 'done' }), at('2026-11-25'))
    expect(await danaReads(file)).toEqual([false, false])
    expect((await db.as(noor, (tx) => openingsOf(tx, file), at('2026-11-25')))[0]).toMatchObject({ closedWhy: 'asked', closedBy: samira.displayName })
    await expect(db.as(noor, (tx) => closeOpening(tx, { participantId: file, openingId: opening?.id ?? '', why: 'done' })), 'who presses after it').rejects.toThrow('closed or agreed anew meanwhile')
    await open(file, { version: 2 })
    expect(await danaReads(file)).toEqual([true, false])
    await db.as(samira, (tx) => answerConsent(tx, { participantId: file, purpose: 'partners', textVersion: 1, answer: 'withdrawn', words: '' }), at('2026-11-25'))
    expect(await danaReads(file)).toEqual([false, false])
    expect((await db.as(noor, (tx) => openingsOf(tx, file), at('2026-11-25')))[0]).toMatchObject({ open: false, closedWhy: 'withdrawn' })
    // A later yes opens nothing by itself: it is agreed again, with whom and what.
    await db.as(samira, (tx) => answerConsent(tx, { participantId: file, purpose: 'partners', textVersion: 1, answer: 'given', words: '' }), at('2026-11-26'))
    expect(await danaReads(file, '2026-11-26')).toEqual([false, false])
  })
  test('has one account of their own; an address that signs in already is not taken', async () => {
    const file = await aFile()
    await expect(db.as(noor, (tx) => inviteParticipant(tx, { participantId: file, email: dana.email }))).rejects.toThrow('Another account')
    expect(await db.as(noor, (tx) => inviteParticipant(tx, { participantId: file, email: 'lina@mail.example' }), at('2026-11-25'))).toMatch(/^\/invitation\//)
    const own = await db.as(noor, (tx) => accountOfParticipant(tx, file), at('2026-11-25'))
    expect(own).toMatchObject({ email: 'lina@mail.example', waiting: true })
    const lina = { ...noor, accountId: own?.accountId ?? '', posts: [] }
    const reads = (day: string) => db.as(lina, (tx) => may(tx, 'file.open', file), at(day))
    expect(await reads('2026-11-25')).toBe(true)
    await db.as(noor, (tx) => endOwnAccount(tx, { participantId: file, accountId: own?.accountId ?? '' }), at('2026-11-25'))
    expect(await reads('2026-11-25')).toBe(false)
  })
})

describe('the sensitive fields', () => {
  const told = { nationalId: '', health: 'אסתמה', disability: '', background: '', populations: [] as string[], exclusions: [] as string[], version: 0 }
  const ids = ['0192c881-8ff2-7583-85d9-2b7f55cdf0e1', '0192c881-8ff2-7583-85d9-2b7f55cdf0e2']
  test('are sealed, several populations are told, and a save over a newer version shows both', async () => {
    const file = await aFile()
    for (const id of ids) await db.owner.query(`insert into population (tenant_id, id, name) values ($1, $2, '{"he":"א","ar":"א","en":"a"}')`, [noor.tenantId, id])
    await db.as(noor, (tx) => saveSensitive(tx, { ...told, populations: ids, participantId: file }))
    expect(await db.as(noor, (tx) => sensitiveOf(tx, file))).toMatchObject({ health: 'אסתמה', populations: ids })
    const { rows } = await db.owner.query<{ sealed: Buffer }>(`select sealed from participant_sensitive where participant_id = $1`, [file])
    expect(rows.some(({ sealed }) => sealed.includes(Buffer.from('אסתמה')))).toBe(false)
    await expect(db.as(noor, (tx) => saveSensitive(tx, { ...told, health: 'אחר', participantId: file }))).rejects.toMatchObject({ newer: { by: 'Noor', values: { health: 'אסתמה' } } })
    expect((await db.as(noor, (tx) => sensitiveOf(tx, file))).health).toBe('אסתמה')
  })
  test('what stood in the way is told apart from belonging, several at once; what is no longer asked stays with who chose it', async () => {
    const { rows: standard } = await db.owner.query<{ id: string }>(`select id from exclusion where tenant_id = $1`, [noor.tenantId])
    const own = '0192c881-8ff2-7583-85d9-2b7f55cdf0e3'
    await db.owner.query(`insert into exclusion (tenant_id, id, name) values ($1, $2, '{"he":"אין תחבורה","ar":"أ","en":"a"}')`, [noor.tenantId, own])
    const chosen = [own, standard[0]?.id ?? '']
    const file = await aFile()
    await db.as(noor, (tx) => saveSensitive(tx, { ...told, exclusions: [...chosen, ids[0] ?? ''], participantId: file }))
    await db.owner.query(`update exclusion set asked = false where id = $1`, [own])
    const here = await db.as(noor, (tx) => sensitiveOf(tx, file))
    expect([here.exclusions, here.populations, here.exclusionChoices.length]).toEqual([chosen, [], standard.length + 1])
    expect((await db.as(noor, async (tx) => sensitiveOf(tx, await aFile()))).exclusionChoices).toHaveLength(standard.length)
    const { rows } = await db.owner.query<{ details: object }>(`select details from audit_event where participant_id = $1 and what = 'sensitive.saved'`, [file])
    expect(rows.map(({ details }) => details)).toEqual([{ fields: ['health', 'exclusion'] }])
  })
  test('do not leave the database in the shared view, nor for a programme manager', async () => {
    const file = await aFile()
    await db.as(noor, (tx) => saveSensitive(tx, { ...told, participantId: file }))
    const rows = (who: TestAccount, shared: boolean) => db.database.asActor(who, (tx) => tx.rows(`select from participant_sensitive where tenant_id = current_tenant() and participant_id = $1`, [file]), { shared })
    expect((await rows(noor, false)).length).toBe(1)
    expect((await rows(noor, true)).length).toBe(0)
    expect((await rows(await anAccount(db, 'programme_manager', { programme }), false)).length).toBe(0)
  })
})
