import { articleStandard, type StandardFile } from '#src/profession/standard/index.ts'
import { linesOf, type NewLine } from '#src/profession/standard/file.ts'
import type { Line, Words } from '#src/profession/standard/types.ts'
import { addDays } from '#src/platform/clock.ts'
import type { Bulk } from './bulk.ts'
import type { Network } from './network.ts'
import { randomFrom } from './random.ts'
import { ballotTexts, committeeBodies, committeeName, remarkTexts, secondVersion, voteMinutes } from './standard-texts.ts'

/** The profession's standard: the article's in force, which is given back with its lines, and a second version that a committee of five bodies votes on. */
export function makeStandard(bulk: Bulk, { tenantId, staff, today }: Network): { versionId: string; lines: readonly NewLine[] } {
  const random = randomFrom(11)
  const day = (ago: number) => addDays(today, -ago)
  const at = (ago: number, time = '09:00') => new Date(`${day(ago)}T${time}:00Z`)
  const id = (ago: number) => random.id(at(ago))
  const author = staff.author ?? ''
  const first = articleStandard()
  const second = withChanges(first)

  const standardId = id(500)
  bulk.add('standard', { tenant_id: tenantId, id: standardId, kind: 'role', specialisation: 'individual', name: first.name, created_at: at(500) })
  const version = (number: number, ago: number, file: StandardFile, rest: object) => {
    const versionId = id(ago)
    bulk.add('standard_version', {
      tenant_id: tenantId, id: versionId, standard_id: standardId, number, authors: file.authors, grounds: file.grounds, created_at: at(ago), created_by: author,
      state: 'vote', based_on: null, changed: { he: '', ar: '', en: '' }, effective_on: null, published_at: null, ...rest,
    })
    return versionId
  }
  const one = version(1, 500, first, { state: 'published', effective_on: day(420), published_at: at(425) })
  const two = version(2, 60, second, { based_on: one, changed: secondVersion.changed, authors: secondVersion.authors })

  const write = (versionId: string, lines: readonly NewLine[]) => {
    for (const { parentKey, ...line } of lines) bulk.add('standard_line', { tenant_id: tenantId, version_id: versionId, parent_key: parentKey, ...line })
  }
  const lines = linesOf(first, [], () => id(500))
  const lines2 = linesOf(second, lines.map(({ position: _, ...line }): Line => ({ ...line, version: 1 })), () => id(60))
  write(one, lines)
  write(two, lines2)

  for (const { who, code, part, words, answer, ago } of remarkTexts) {
    const criterion = lines2.find((line) => line.code === code)
    const line = lines2.find(({ kind, parentKey }) => kind === part && parentKey === criterion?.key) ?? criterion
    bulk.add('line_comment', {
      tenant_id: tenantId, id: id(ago), version_id: two, line_key: line?.key, words, account_id: staff[who], at: at(ago), answer, answered_by: author, answered_at: at(ago - 2),
    })
  }

  const committeeId = id(480)
  bulk.add('committee', { tenant_id: tenantId, id: committeeId, name: committeeName, quorum: 3, created_at: at(480) })
  for (const { who, body } of committeeBodies) bulk.add('committee_member', { tenant_id: tenantId, id: id(470), committee_id: committeeId, account_id: staff[who], body, starts_on: day(470) })

  const passed = id(440)
  const vote = { tenant_id: tenantId, committee_id: committeeId, quorum: 3, opened_by: author }
  bulk.add('standard_vote', { ...vote, id: passed, version_id: one, opened_at: at(440), closes_on: day(430), closed_at: at(430), minutes: voteMinutes, outcome: 'passed' })
  const open = id(6)
  bulk.add('standard_vote', { ...vote, id: open, version_id: two, opened_at: at(6), closes_on: addDays(today, 12), closed_at: null, minutes: '', outcome: null })
  for (const { who, first: atFirst, second: lately } of ballotTexts) {
    if (atFirst) bulk.add('ballot', { tenant_id: tenantId, vote_id: passed, account_id: staff[who], at: at(435), ...atFirst })
    if (lately) bulk.add('ballot', { tenant_id: tenantId, vote_id: open, account_id: staff[who], at: at(3), ...lately })
  }
  return { versionId: one, lines }
}

/** What the second version says otherwise: a behaviour more, an example more, one explanation reworded, one proposal adopted. */
function withChanges(first: StandardFile): StandardFile {
  const file = structuredClone(first)
  const criterion = (code: string) => file.categories.flatMap(({ criteria }) => criteria).find((one) => one.code === code)
  criterion('STD-B3')?.behaviours.push(secondVersion.behaviour)
  criterion('STD-A2')?.examples.push(secondVersion.example)
  criterion('STD-C4')?.grey.push(secondVersion.grey)
  const plan = criterion('D-04')
  if (plan) plan.proposal = false
  const about: Words | undefined = criterion('STD-D1')?.about
  if (about) Object.assign(about, { he: `${about.he} ${secondVersion.aboutMore.he}`, ar: `${about.ar} ${secondVersion.aboutMore.ar}`, en: `${about.en} ${secondVersion.aboutMore.en}` })
  return file
}
