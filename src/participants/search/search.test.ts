import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anAccount, aParticipant, aProgramme, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
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
  test('and another promoter finds nobody', async () => expect(await found('מוחמד', await anAccount(db, 'promoter'))).toEqual([]))
  test.each(['', '   ', '%', "'; drop table participant", '🙂', '\u200f', 'a'.repeat(500)])('%j finds nobody and breaks nothing', async (text) => expect(await found(text)).toEqual([]))
})
