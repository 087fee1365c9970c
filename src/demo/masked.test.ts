/** No participant of the demo is told on the pages of ethics, of evidence, in a promoter's mirror, in the words of a team's meeting, in stories of change or on the public page: every one of them, as each of the profession reads it, searched for every name. */
import { expect, test } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import type { Actor, Tx } from '#src/platform/db.ts'
import { caseOf, casesProposed, casesPublished, casesUnder } from '#src/profession/casebook/index.ts'
import { adviceOn, dilemmaOf, dilemmasOpen, earlierWordings, similarTo } from '#src/profession/ethics/index.ts'
import { draftsOf, evidenceAnswered, evidenceList, evidenceOf, evidenceWaiting, wordingsOf } from '#src/profession/evidence/index.ts'
import { whatTellsWho } from '#src/profession/ethics/rules.ts'
import { scopeMap } from '#src/profession/limits/index.ts'
import { mirrorOver } from '#src/profession/mirror/index.ts'
import { actionsOpen, agendaOf, meetingsHeld, teamsOf } from '#src/profession/team-meetings/index.ts'
import { storiesKnown, storiesOnThePage } from '#src/profession/stories/index.ts'
import { notesOfTwo } from '#src/profession/supervision/index.ts'
import { observationsOf } from '#src/profession/observation/index.ts'
import { portfolioOf } from '#src/profession/portfolio/index.ts'
import { promotersOpen } from '#src/profession/promoters/index.ts'
import { commentsOf, linesOfVersion, newestVersion } from '#src/profession/standard/index.ts'
import { voiceHeard } from '#src/profession/voice/index.ts'
import { makeDemo } from './index.ts'

/** What an agenda and the record of a meeting say. Whose file it is, stands beside it for those to whom that file is open (team-meetings.test.ts). */
const withoutPerson = (one: unknown): unknown => JSON.parse(JSON.stringify(one, (key, value) => (key === 'person' ? null : value)))

/** What the pages of ethics, the teams' meetings, supervision and the own mirror show the reader, whole. */
async function shown(tx: Tx): Promise<unknown[]> {
  const { dilemmas } = await dilemmasOpen(tx)
  const { cases } = await casesPublished(tx)
  const code = await newestVersion(tx, 'ethics', null)
  const pages: unknown[] = [dilemmas, cases, await casesProposed(tx), await scopeMap(tx, { withSetAside: true }), await mirrorOver(tx, 12)]
  for (const { id } of dilemmas) {
    const dilemma = await dilemmaOf(tx, id)
    pages.push(dilemma, await adviceOn(tx, id), await earlierWordings(tx, id), dilemma && (await similarTo(tx, { ...dilemma, told: `${dilemma.title} ${dilemma.story}` }, id)))
  }
  for (const { id } of await teamsOf(tx)) pages.push(withoutPerson([await agendaOf(tx, id), await actionsOpen(tx, id), await meetingsHeld(tx, id, { limit: 50 })]))
  pages.push(await storiesKnown(tx), await notesOfTwo(tx, tx.actor.accountId))
  for (const { id } of [...cases, ...(await casesProposed(tx))]) pages.push(await caseOf(tx, id))
  const { promoters } = await promotersOpen(tx)
  for (const { promoterId } of promoters) pages.push(...(await evidenceShown(tx, promoterId)))
  pages.push(await evidenceWaiting(tx), await evidenceAnswered(tx))
  if (code) pages.push(code, await linesOfVersion(tx, code.id), await commentsOf(tx, code.id), await casesUnder(tx, code.id))
  return pages
}

/** All of a promoter's evidence, observations, portfolio and participants' voice that the reader sees, drafts too where they are the reader's own. */
async function evidenceShown(tx: Tx, promoterId: string): Promise<unknown[]> {
  const pages: unknown[] = [await draftsOf(tx, promoterId)]
  pages.push(await observationsOf(tx, promoterId), await voiceHeard(tx, promoterId), await portfolioOf(tx, promoterId))
  for (const { id } of await evidenceList(tx, promoterId)) pages.push(await evidenceOf(tx, promoterId, id), await wordingsOf(tx, id))
  return pages
}

test('no name, phone or id number of a participant', { timeout: 120_000 }, async () => {
  const db = await testDatabase()
  try {
    const { tenantId } = await makeDemo(db.owner, { now: new Date('2026-05-10T08:00:00Z'), participants: 500 })
    const { rows: known } = await db.owner.query(`select given_name as "givenName", preferred_name as "preferredName", family_name as "familyName", phone from participant where tenant_id = $1`, [tenantId])
    const { rows: readers } = await db.owner.query<Actor>(
      `select a.tenant_id as "tenantId", a.id as "accountId", a.display_name as "displayName", a.language, 'Asia/Jerusalem' as "timeZone",
         json_agg(json_build_object('role', p.role, 'programmeId', p.programme_id, 'centreId', p.centre_id)) as posts
       from account a join post p on p.tenant_id = a.tenant_id and p.account_id = a.id where a.tenant_id = $1 and p.role not in ('participant', 'partner', 'funder') group by a.tenant_id, a.id`,
      [tenantId],
    )
    const texts = new Set<string>()
    const gather = (one: unknown): void => {
      if (typeof one === 'string') texts.add(one)
      else if (one && typeof one === 'object') for (const within of Object.values(one)) gather(within)
    }
    const onThePage = await storiesOnThePage(db.database, new Date())
    gather(onThePage)
    for (const reader of readers) gather(await db.database.asActor(reader, shown))
    expect([known.length, readers.length > 20, texts.size > 300, onThePage.length], 'there is something to be searched').toEqual([500, true, true, 4])
    const staff = new Set(readers.map(({ displayName }) => displayName))
    // The name of whoever raised, advised or remarked stands there by itself, and only so.
    const all = [...texts].filter((text) => !staff.has(text) && !/^[0-9a-f-]{36}$/.test(text)).join('\n- 0 -\n')
    expect(whatTellsWho(all, known)).toBeNull()
    // The search would have found one.
    expect(whatTellsWho(`${all} פגשתי את ${known[7].givenName} ${known[7].familyName} אתמול`, known)).toBe('name')
  } finally {
    await db.close()
  }
})
