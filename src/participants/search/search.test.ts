import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCentre, anAccount, aParticipant, aProgramme, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { searchHash } from '#src/platform/crypto.ts'
import { newId } from '#src/platform/ids.ts'
import { searchParticipants, writeSearchKeys } from './index.ts'

let db: TestDatabase
let noor: TestAccount
const ids = new Map<string, string>()

beforeAll(async () => {
  db = await testDatabase()
  noor = await anAccount(db, 'promoter')
  const programme = await aProgramme(db)
  for (const [givenName, familyName, phone] of [['محمد', 'خوري', '+972501112233'], ['Mohammed', 'Haddad', null], ['שרה', 'פרידמן', null], ['שרה', 'כהן', null]] as const) {
    const id = await aParticipant(db, { programme, assignedTo: noor, givenName, familyName, phone })
    await db.as(noor, (tx) => writeSearchKeys(tx, id))
    ids.set(`${givenName} ${familyName}`, id)
  }
})
afterAll(() => db.close())

const found = async (text: string, by: TestAccount = noor) => {
  const names = new Map([...ids].map(([name, id]) => [id, name]))
  return (await db.as(by, (tx) => searchParticipants(tx, text))).map((id) => names.get(id))
}

describe('a promoter searches', () => {
  test('in another script than the file', async () => expect((await found('מוחמד')).toSorted()).toEqual(['Mohammed Haddad', 'محمد خوري']))
  test('as written comes first', async () => expect((await found('mohammed'))[0]).toBe('Mohammed Haddad'))
  test('by two words', async () => expect(await found('כהן שרה')).toEqual(['שרה כהן']))
  test('with a slip', async () => expect(await found('פרדמאנן')).toEqual(['שרה פרידמן']))
  test('by phone in its local form', async () => expect(await found('050-111 2233')).toEqual(['محمد خوري']))
  test.each(['0501112233', '+972-50-111-2233', '00972501112233', '972501112233', '٠٥٠١١١٢٢٣٣', '05011', '050-1112', '97250111', '2233', '11-2233', '501112233'])('by a phone as it begins, as it ends, or whole: %s', async (text) => expect(await found(text)).toEqual(['محمد خوري']))
  test.each(['0502', '111', '0501112234', '1234567'])('%s is nobody\'s', async (text) => expect(await found(text)).toEqual([]))
  test('and another promoter finds nobody', async () => expect(await found('מוחמד', await anAccount(db, 'promoter'))).toEqual([]))
  test.each(['', '   ', '%', "'; drop table participant", '🙂', '\u200f', 'a'.repeat(500)])('%j finds nobody and breaks nothing', async (text) => expect(await found(text)).toEqual([]))
})

describe('in which order', () => {
  let lead: TestAccount
  const people = new Map<string, string>()
  beforeAll(async () => {
    const programme = await aProgramme(db)
    lead = await anAccount(db, 'team_lead', { programme })
    const person = async (what: string, options: Parameters<typeof aParticipant>[1]) => {
      const id = await aParticipant(db, { programme, familyName: '', ...options })
      await db.as(lead, (tx) => writeSearchKeys(tx, id))
      people.set(id, what)
    }
    await person('a slip away', { givenName: 'תמרר' })
    await person('ended', { givenName: 'דוד', stage: 'finished' })
    await person('begins so', { givenName: 'דודו' })
    await person('as written', { givenName: 'דוד' })
    await person('own', { givenName: 'דוד', assignedTo: lead })
  })
  const order = async (text: string, by: TestAccount) => (await db.as(by, (tx) => searchParticipants(tx, text))).map((id) => people.get(id))

  test('as written before beginnings; among equals the own, then who is still accompanied', async () => expect(await order('דוד', lead)).toEqual(['own', 'as written', 'ended', 'begins so']))
  test('a slip is looked for where nothing else is found', async () => expect(await order('תמררר', lead)).toEqual(['a slip away']))
  test('a lead of another programme finds none of them', async () => expect(await order('דוד', await anAccount(db, 'team_lead', { programme: await aProgramme(db) }))).toEqual([]))
  test('a lead of a centre finds who comes there', async () => {
    const centre = await aCentre(db)
    const id = await aParticipant(db, { givenName: 'גטהון', centre })
    const assigned = await anAccount(db, 'team_lead', { centre })
    await db.as(assigned, (tx) => writeSearchKeys(tx, id))
    expect(await db.as(assigned, (tx) => searchParticipants(tx, 'גטהון'))).toEqual([id])
  })
  test('a partner finds whom consent opens, and only where contact is among it', async () => {
    const [withContact, without] = [await anAccount(db, 'partner'), await anAccount(db, 'partner')]
    const id = await aParticipant(db, { givenName: 'אלמז', assignedTo: noor })
    for (const [account, parts] of [[withContact, '{contact,plan}'], [without, '{plan}']] as const) {
      await db.owner.query(`insert into file_relation (tenant_id, id, participant_id, account_id, relation, parts, starts_on) values ($1, $2, $3, $4, 'partner', $5, '2020-01-01')`, [noor.tenantId, newId(), id, account.id, parts])
    }
    await db.as(noor, (tx) => writeSearchKeys(tx, id))
    const answered = (answer: string) =>
      db.owner.query(`insert into consent_event (tenant_id, id, participant_id, purpose, text_version, language, answer, way, at, account_id) values ($1, $2, $3, 'partners', 1, 'he', $4, 'spoken', clock_timestamp(), $5)`, [noor.tenantId, newId(), id, answer, noor.id])
    await answered('given')
    expect(await db.as(withContact, (tx) => searchParticipants(tx, 'אלמז'))).toEqual([id])
    expect(await db.as(without, (tx) => searchParticipants(tx, 'אלמז'))).toEqual([])
    await answered('withdrawn')
    expect(await db.as(withContact, (tx) => searchParticipants(tx, 'אלמז'))).toEqual([])
  })
})

describe('by a number, however it is written', () => {
  test.each(['0501112233', '050-1112233', '050 111 22 33', '(050) 111-2233', '+972 50 111 2233', '972501112233', '00972501112233', '501112233', '٠٥٠١١١٢٢٣٣', '\u2066050-111-2233\u2069'])('%s', async (text) => expect(await found(text)).toEqual(['محمد خوري']))
  test('by the national id, its leading zeros lost or not', async () => {
    const id = [...ids.values()][3] ?? ''
    await db.as(noor, async (tx) =>
      tx.run(`insert into participant_sensitive (tenant_id, participant_id, kind, sealed, search_hash, written_at, written_by) values (current_tenant(), $1, 'national_id', 'x', $2, $3, current_account())`, [id, await searchHash(tx, 'national_id', '000123455'), tx.at]),
    )
    for (const text of ['000123455', '123455', '00012345-5']) expect(await found(text)).toEqual(['שרה כהן'])
    expect(await found('000123456')).toEqual([])
  })
})
