/** Evidence from real work: the promoter who makes it, the mentor who answers, who leads, and the participant who is nowhere in it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aDilemma, anAccount, aParticipant, aProgramme, aTenant, emptyRecord, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { recordTalk } from '#src/accompaniment/meetings/index.ts'
import { nameStrength, tellEpisode } from '#src/accompaniment/mapping/index.ts'
import { addGoal, agreePlan, markOf, planOf } from '#src/accompaniment/plan/index.ts'
import type { Actor } from '#src/platform/db.ts'
import { MovedOn, NotYours, Refused } from '#src/platform/errors.ts'
import { newId } from '#src/platform/ids.ts'
import * as e from './index.ts'
import type { Kind } from './types.ts'

let db: TestDatabase
let tenant: string
let amal: TestAccount
let colleague: TestAccount
let lead: TestAccount
let wafaa: TestAccount
let participantId: string
let meetingId: string

const at = new Date('2026-11-25T10:00:00Z')
const as = <T>(who: Actor, work: Parameters<typeof db.as<T>>[1]) => db.as(who, work, { at })
const outcome = (promise: Promise<unknown>) =>
  promise.then(() => 'done', (thrown) => (thrown instanceof Refused || thrown instanceof MovedOn ? thrown.text.en : thrown instanceof NotYours ? 'not yours' : Promise.reject(thrown)))

beforeAll(async () => {
  db = await testDatabase()
  tenant = await aTenant(db)
  const programme = await aProgramme(db, { tenant })
  amal = await anAccount(db, 'promoter', { tenant, programme, name: 'אמל' })
  colleague = await anAccount(db, 'promoter', { tenant, programme, name: 'ברק' })
  lead = await anAccount(db, 'team_lead', { tenant, programme })
  wafaa = await anAccount(db, 'mentor', { tenant, name: 'וופא' })
  participantId = await aParticipant(db, { tenant, programme, assignedTo: amal, givenName: 'סמירה', familyName: 'חורי' })
  await db.owner.query(`insert into mentoring (tenant_id, id, promoter_id, mentor_id, starts_on, at, account_id) values ($1, $2, $3, $4, '2026-01-01', now(), $3)`, [tenant, newId(), amal.id, wafaa.id])
  ;({ meetingId } = await as(amal, (tx) =>
    recordTalk(tx, {
      ...emptyRecord, participantId, startsAt: '2026-11-20T10:00', place: 'centre', happened: 'סמירה הגיעה מנצרת. אמרתי לסמירה שנמתין, והיא בת 43 ואלמנה', feedback: 'היא ענתה בלי להתנצל', thinks: 'היא לא מפחדת מעבודה', doubts: 'אולי מיהרתי', left: 'לא שאלתי על הבית', greyVersion: 0, withGrey: true,
    }),
  ))
})
afterAll(() => db.close())

const keep = (who: TestAccount, kind: Kind, sourceId: string, of: string | null = participantId) => as(who, (tx) => e.keepAsEvidence(tx, { kind, participantId: of, sourceId }))
const shown = async (draftId: string) => {
  const it = await as(amal, (tx) => e.draftShown(tx, amal.id, draftId))
  if (!it) throw new Error('no draft')
  return it
}
const draft = async (draftId: string) => ({ promoterId: amal.id, draftId, version: (await shown(draftId)).draft.version })
const confirmed = { title: 'השתיקה שפתחה', warned: '', understood: true }
const confirm = async (draftId: string, more = {}) => as(amal, async (tx) => e.confirmEvidence(tx, { ...confirmed, ...(await draft(draftId)), ...more }))
const evidence = async () => {
  const draftId = await keep(amal, 'meeting', meetingId)
  await as(amal, async (tx) => e.maskAll(tx, await draft(draftId)))
  return confirm(draftId)
}

describe('one press', () => {
  test('copies what the promoter wrote, and begins the reflection with the grey beside it', async () => {
    const { draft: copy, asked } = await shown(await keep(amal, 'meeting', meetingId))
    expect(copy.words).toMatchObject({ saw: 'היא לא מפחדת מעבודה', doubted: 'אולי מיהרתי', leftUndone: 'לא שאלתי על הבית' })
    expect(asked.map(({ words, times }) => [words, times])).toEqual([['סמירה', 2], ['נצרת', 1], ['בת 43', 1], ['אלמנה', 1]])
  })

  test('takes feedback, an episode with its strengths, a plan’s story and a dilemma as well', async () => {
    const episodeId = await as(amal, async (tx) => {
      const id = await tellEpisode(tx, { participantId, story: 'בישלה לחתונות', did: '', took: '' })
      await nameStrength(tx, { participantId, episodeId: id, title: 'ניהול מלאי', words: '' })
      await addGoal(tx, { participantId, words: 'מטבח משלי', axis: 'vision', direction: 'enter', horizon: 'vision', byWhen: null, low2: '', low1: '', expected: '', high1: '', high2: '' })
      await agreePlan(tx, { participantId, how: 'at_the_table', present: '', reason: '', read: markOf(await planOf(tx, participantId)) })
      return id
    })
    const story = async (kind: Kind, id: string, of: string | null = participantId) => (await shown(await keep(amal, kind, id, of))).draft
    expect((await story('feedback', meetingId)).words.story).toBe('היא ענתה בלי להתנצל')
    expect((await story('strengths', episodeId)).words.story).toMatch(/בישלה לחתונות(?:.|\n)*ניהול מלאי/)
    expect((await story('plan_story', participantId)).words.story).toMatch(/מטבח משלי/)
    const dilemma = await story('dilemma', await aDilemma(db.owner, { tenant, by: amal, anonymous: true, told: true }), null)
    expect([dilemma.unnamed, dilemma.words.nowWould]).toEqual([true, 'נשארה'])
  })

  test('is for whose work it is', async () => {
    expect(await outcome(keep(colleague, 'meeting', meetingId))).toBe('not yours')
    expect(await outcome(keep(wafaa, 'meeting', meetingId))).toBe('not yours')
    await db.owner.query(`update meeting set recorded_by = $2 where id = $1`, [meetingId, colleague.id])
    expect(await outcome(keep(amal, 'meeting', meetingId))).toMatch(/wrote yourself/)
    await db.owner.query(`update meeting set recorded_by = $2 where id = $1`, [meetingId, amal.id])
    expect(await outcome(keep(amal, 'dilemma', await aDilemma(db.owner, { tenant, by: colleague, asked: 'peers' }), null))).toBe('not yours')
  })
})

describe('a draft', () => {
  test('is nobody else’s', async () => {
    const draftId = await keep(amal, 'meeting', meetingId)
    for (const who of [colleague, wafaa, lead]) {
      expect(await as(who, (tx) => tx.rows(`select from evidence_draft where tenant_id = current_tenant()`))).toEqual([])
      expect(await outcome(as(who, (tx) => e.maskAll(tx, { promoterId: amal.id, draftId, version: 1 })))).toBe('not yours')
    }
  })

  test('leaves only when each proposal is answered, the grey is there and it was read with other eyes', async () => {
    const draftId = await keep(amal, 'meeting', meetingId)
    expect(await outcome(confirm(draftId))).toMatch(/not answered yet/)
    await as(amal, async (tx) => e.maskOne(tx, { ...(await draft(draftId)), words: 'סמירה', kind: 'name', instead: 'המשתתפת' }))
    await as(amal, async (tx) => e.keepOne(tx, { ...(await draft(draftId)), words: 'אלמנה', kind: 'trait', why: 'על זה כל הפגישה' }))
    await as(amal, async (tx) => e.keepOne(tx, { ...(await draft(draftId)), words: 'נצרת', kind: 'place', why: 'עיר גדולה' }))
    expect((await shown(draftId)).asked.map(({ words }) => words)).toEqual(['בת 43'])
    await as(amal, async (tx) => e.maskAll(tx, await draft(draftId)))
    const now = await shown(draftId)
    expect(now.draft.words.story).toBe('המשתתפת הגיעה מנצרת. אמרתי למשתתפת שנמתין, והיא בשנות הארבעים לחייה ואלמנה')
    expect(now.pieces.story.filter(({ mark }) => mark === 'masked').length).toBeGreaterThan(0)
    await as(amal, async (tx) => e.addMask(tx, { ...(await draft(draftId)), words: 'בשנות הארבעים לחייה', instead: 'באמצע החיים' }))
    expect(await outcome(as(amal, async (tx) => e.addMask(tx, { ...(await draft(draftId)), words: 'מה שאין', instead: 'x' })))).toMatch(/not in the text/)
    expect(await outcome(confirm(draftId, { title: 'הפגישה עם סמירה' }))).toMatch(/title itself/)
    expect(await outcome(confirm(draftId, { understood: false }))).toMatch(/eyes of somebody/)
    await as(amal, async (tx) => e.writeDraft(tx, { ...(await draft(draftId)), story: 'אלמנה מכפר כנא שתקה', saw: '', doubted: '', leftUndone: '', nowWould: '', criteria: [] }))
    await as(amal, async (tx) => e.keepOne(tx, { ...(await draft(draftId)), words: 'כפר כנא', kind: 'place', why: 'גדול' }))
    expect(await outcome(confirm(draftId))).toMatch(/without the grey/)
    await as(amal, async (tx) => e.writeDraft(tx, { ...(await draft(draftId)), story: 'אלמנה מכפר כנא שתקה', saw: 'היא הזדקפה', doubted: '', leftUndone: '', nowWould: '', criteria: [] }))
    expect((await shown(draftId)).warnings.map(({ rule }) => rule)).toEqual(['small_place'])
    expect(await outcome(confirm(draftId))).toMatch(/rare combination/)
    expect(await outcome(confirm(draftId, { warned: 'יש שם מאות' }))).toBe('done')
    expect(await as(amal, (tx) => e.draftsOf(tx, amal.id).then((all) => all.some(({ id }) => id === draftId)))).toBe(false)
  })

  test('goes back to its copy, is refused to an older page, and is let go', async () => {
    const draftId = await keep(amal, 'meeting', meetingId)
    await as(amal, async (tx) => e.maskAll(tx, await draft(draftId)))
    expect(await outcome(as(amal, (tx) => e.startAgain(tx, { promoterId: amal.id, draftId, version: 1 })))).toMatch(/changed meanwhile/)
    await as(amal, async (tx) => e.startAgain(tx, await draft(draftId)))
    expect((await shown(draftId)).asked.length).toBe(4)
    await as(amal, async (tx) => e.dropDraft(tx, await draft(draftId)))
    expect(await as(amal, (tx) => e.draftShown(tx, amal.id, draftId))).toBeUndefined()
  })

  test('shows nothing once the file is another promoter’s', async () => {
    const draftId = await keep(amal, 'meeting', meetingId)
    await db.owner.query(`update file_relation set ends_on = '2026-11-01' where participant_id = $1 and relation = 'assigned'`, [participantId])
    const it = await shown(draftId)
    expect([it.closed, it.draft.words.story, it.draft.given.story]).toEqual([true, '', ''])
    expect(await outcome(confirm(draftId))).toMatch(/closed to you/)
    await db.owner.query(`update file_relation set ends_on = null where participant_id = $1 and relation = 'assigned'`, [participantId])
  })
})

describe('a confirmed piece', () => {
  const sees = (who: TestAccount, id: string) => as(who, async (tx) => ({ it: (await e.evidenceOf(tx, amal.id, id))?.title ?? null, wordings: (await e.wordingsOf(tx, id)).length }))

  test('is its author’s and the mentor’s, and of who leads once it is opened', async () => {
    const id = await evidence()
    expect([await sees(amal, id), await sees(wafaa, id), await sees(lead, id), await sees(colleague, id)]).toEqual([
      { it: 'השתיקה שפתחה', wordings: 1 }, { it: 'השתיקה שפתחה', wordings: 0 }, { it: null, wordings: 0 }, { it: null, wordings: 0 },
    ])
    await as(amal, (tx) => e.openEvidence(tx, { promoterId: amal.id, evidenceId: id, close: false, version: 1 }))
    expect((await sees(lead, id)).it).toBe('השתיקה שפתחה')
    await as(amal, (tx) => e.withdrawEvidence(tx, { promoterId: amal.id, evidenceId: id, back: false, version: 2 }))
    expect([(await sees(lead, id)).it, (await sees(wafaa, id)).it, (await sees(amal, id)).it]).toEqual([null, null, 'השתיקה שפתחה'])
  })

  test('is answered by the mentor, masked too, and waits for it until then', async () => {
    const id = await evidence()
    const waiting = () => as(wafaa, async (tx) => (await e.evidenceWaiting(tx)).some((one) => one.id === id))
    expect(await waiting()).toBe(true)
    const answer = { promoterId: amal.id, evidenceId: id, asks: '', notThePerson: false }
    expect(await outcome(as(amal, (tx) => e.answerEvidence(tx, { ...answer, seen: 'טוב' })))).toBe('not yours')
    expect(await outcome(as(wafaa, (tx) => e.answerEvidence(tx, { ...answer, seen: 'הטלפון 054-1234567' })))).toMatch(/phone/i)
    await as(wafaa, (tx) => e.answerEvidence(tx, { ...answer, seen: 'ראיתי שיקול דעת' }))
    expect(await as(amal, async (tx) => (await e.evidenceAnswered(tx)).map((one) => [one.id, one.name]))).toContainEqual([id, 'וופא'])
    expect([await waiting(), await as(amal, async (tx) => (await e.evidenceOf(tx, amal.id, id))?.answers.map(({ by }) => by))]).toEqual([false, ['וופא']])
  })

  test('is worded anew, with its history, and stands as it was until then', async () => {
    const id = await evidence()
    const draftId = await as(amal, (tx) => e.rewordEvidence(tx, { promoterId: amal.id, evidenceId: id }))
    await as(amal, async (tx) => e.writeDraft(tx, { ...(await draft(draftId)), story: 'שתקתי, ואז נאמר העיקר', saw: 'היא הזדקפה', doubted: '', leftUndone: '', nowWould: '', criteria: [] }))
    expect(await as(wafaa, async (tx) => (await e.evidenceOf(tx, amal.id, id))?.story)).toMatch(/המשתתפת/)
    expect(await confirm(draftId, { title: 'מה שנאמר אחרי' })).toBe(id)
    expect(await as(wafaa, async (tx) => (await e.evidenceOf(tx, amal.id, id))?.title)).toBe('מה שנאמר אחרי')
    expect(await sees(amal, id)).toEqual({ it: 'מה שנאמר אחרי', wordings: 2 })
  })

  test('holds nothing that leads back to the participant', async () => {
    await evidence()
    const { rows } = await db.owner.query<{ all: string }>(`select coalesce(json_agg(x)::text, '') as all from (
      select to_json(v) as x from evidence v union all select to_json(w) from evidence_wording w union all select to_json(a) from evidence_answer a) rows`)
    expect(rows[0]?.all.length).toBeGreaterThan(500)
    for (const secret of [participantId, meetingId, 'סמירה', 'חורי']) expect(rows[0]?.all).not.toContain(secret)
    const { rows: columns } = await db.owner.query(`select column_name from information_schema.columns where table_name like 'evidence%' and column_name in ('participant_id', 'meeting_id')`)
    expect(columns).toEqual([])
  })
})
