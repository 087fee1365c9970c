import { afterAll, beforeAll, expect, test } from 'vitest'
import { anAccount, aParticipant, aProgramme, aTenant, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { newId } from '#src/platform/ids.ts'
import { NotYours, Refused } from '#src/platform/errors.ts'
import { notesOfTwo, supervisorsOf, writeForTwo } from './index.ts'

let db: TestDatabase
let amal: TestAccount
let others: Record<'wafaa' | 'lead' | 'above' | 'colleague' | 'admin' | 'manager' | 'auditor', TestAccount>
beforeAll(async () => {
  db = await testDatabase()
  const tenant = await aTenant(db)
  const programme = await aProgramme(db, { tenant })
  amal = await anAccount(db, 'promoter', { tenant, programme, name: 'אמל' })
  const one = (role: Parameters<typeof anAccount>[1], name: string, everywhere = false) => anAccount(db, role, { tenant, ...(everywhere ? {} : { programme }), name })
  others = {
    wafaa: await one('mentor', 'וופא', true), lead: await one('team_lead', 'רותם'), above: await one('professional_lead', 'לילא', true), colleague: await one('promoter', 'סאמר'),
    admin: await one('administrator', 'גלעד', true), manager: await one('programme_manager', 'אמיר'), auditor: await one('auditor', 'שרה', true),
  }
  await aParticipant(db, { tenant, programme, assignedTo: amal, givenName: 'סמירה', familyName: 'חורי' })
  await db.owner.query(`insert into mentoring (tenant_id, id, promoter_id, mentor_id, starts_on, at, account_id) values ($1, $2, $3, $4, '2026-01-01', now(), $3)`, [tenant, newId(), amal.id, others.wafaa.id])
})
afterAll(() => db.close())

const write = (who: TestAccount, words: string, supervisorId: string | null = null, notThePerson = false) => db.as(who, (tx) => writeForTwo(tx, { promoterId: amal.id, supervisorId, words, notThePerson }))
const read = (who: TestAccount, shared = false) => db.database.asActor(who, async (tx) => (await notesOfTwo(tx, amal.id)).map(({ words }) => words), { shared })

test('what two write is read by these two, and by nobody else whatever they lead or administer', async () => {
  expect((await db.as(amal, (tx) => supervisorsOf(tx, amal.id))).map(({ name, mentors }) => [name, mentors])).toEqual([['וופא', true], ['לילא', false], ['רותם', false]])
  expect(await db.as(others.lead, (tx) => supervisorsOf(tx, amal.id)), 'with whom is asked by the promoter alone').toEqual([])
  await write(amal, 'אני מפחדת להיות נוקשה', others.wafaa.id)
  await write(others.wafaa, 'שמעתי בחירה')
  await write(others.lead, 'דיברנו על העומס')
  expect(await read(amal)).toEqual(['דיברנו על העומס', 'שמעתי בחירה', 'אני מפחדת להיות נוקשה'])
  expect(await read(others.wafaa)).toEqual(['שמעתי בחירה', 'אני מפחדת להיות נוקשה'])
  expect(await read(others.lead)).toEqual(['דיברנו על העומס'])
  for (const who of ['above', 'colleague', 'admin', 'manager', 'auditor'] as const) expect(await read(others[who]), who).toEqual([])
  expect(await read(amal, true), 'nor at the table').toEqual([])
})

test('it names nobody whom the promoter accompanies, whoever of the two writes', async () => {
  const told = (who: TestAccount, words: string, notThePerson = false) => write(who, words, who === amal ? others.wafaa.id : null, notThePerson).catch((thrown) => (thrown instanceof Refused ? [thrown.field, thrown.text.en] : Promise.reject(thrown)))
  for (const who of [amal, others.wafaa, others.lead]) {
    expect(await told(who, 'השיחה עם סמירה חורי')).toEqual(['words', expect.stringMatching(/full name/)])
    for (const notThePerson of [false, true]) expect(await told(who, 'הטלפון 054-1234567', notThePerson), 'whatever is confirmed').toEqual(['words', expect.stringMatching(/phone/)])
  }
  expect(await read(amal)).toHaveLength(3)
})

test('it is shared with whoever supervises, and sealed', async () => {
  await expect(write(amal, 'מילים', others.colleague.id)).rejects.toThrow(Refused)
  await expect(write(amal, 'מילים')).rejects.toThrow(Refused)
  await expect(write(others.admin, 'מילים')).rejects.toThrow(NotYours)
  await expect(write(others.manager, 'מילים')).rejects.toThrow(NotYours)
  const { rows } = await db.owner.query<{ sealed: Buffer }>(`select sealed from supervision_note`)
  expect(rows.every(({ sealed }) => !sealed.includes('בחירה'))).toBe(true)
  const { rows: told } = await db.owner.query<{ details: object }>(`select details from audit_event where what = 'supervision.written'`)
  expect(told.map(({ details }) => details)).toEqual([{ promoter: amal.id }, { promoter: amal.id }, { promoter: amal.id }])
})

test('who no longer supervises reads no more, and the promoter still does', async () => {
  await db.owner.query(`update mentoring set ends_on = '2026-02-01'`)
  expect(await read(others.wafaa)).toEqual([])
  expect(await read(amal)).toHaveLength(3)
})
