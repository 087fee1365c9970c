/** The weekly meetings of the four centres' teams, and what two and two keep between them of supervision. */
import type { Seals } from '#src/platform/crypto.ts'
import { addDays } from '#src/platform/clock.ts'
import type { Bulk } from './bulk.ts'
import type { Network } from './network.ts'
import type { Person } from './people.ts'
import { type Random, randomFrom } from './random.ts'
import { type ItemText, supervisionTexts, type TeamText, teamTexts } from './team-meetings-texts.ts'

interface Making {
  bulk: Bulk
  network: Network
  people: readonly Person[]
  random: Random
  teamId: string
  /** The meetings that were held, and the next. */
  meetings: string[]
  /** Whom an item is about already. */
  told: Set<string>
}

const at = ({ today }: Network, ago: number, hour = 10) => new Date(`${addDays(today, -ago)}T${String(hour).padStart(2, '0')}:00:00Z`)

export async function makeTeamMeetings(bulk: Bulk, network: Network, people: readonly Person[], seals: Seals): Promise<void> {
  const random = randomFrom(53)
  for (const text of teamTexts) await makeTeam(bulk, network, people, random, text)
  const { tenantId: tenant_id, staff, today } = network
  for (const [promoter, supervisor, by, ago, words] of supervisionTexts) {
    bulk.add('supervision_note', {
      tenant_id, id: random.id(at(network, ago)), promoter_id: staff[promoter], supervisor_id: staff[supervisor], account_id: staff[by === 'promoter' ? promoter : supervisor],
      sealed: seals.seal('supervision.note', words), written_on: addDays(today, -ago), at: at(network, ago),
    })
  }
}

async function makeTeam(bulk: Bulk, network: Network, people: readonly Person[], random: Random, { centre, begunAgo, held, nextIn, items }: TeamText): Promise<void> {
  const { tenantId: tenant_id, staff, today, centres } = network
  const teamId = random.id(at(network, begunAgo))
  bulk.add('team', { tenant_id, id: teamId, programme_id: null, centre_id: centres[centre]?.id, begun_on: addDays(today, -begunAgo), begun_by: staff.lead })
  const meetings = held.map(({ ago, minutes, by }) => {
    const id = random.id(at(network, ago))
    bulk.add('team_meeting', { tenant_id, id, team_id: teamId, planned_on: addDays(today, -ago), held_on: addDays(today, -ago), minutes, at: at(network, ago), account_id: staff[by] })
    return id
  })
  const next = random.id(at(network, 1))
  bulk.add('team_meeting', { tenant_id, id: next, team_id: teamId, planned_on: addDays(today, nextIn) })
  for (const [index, { present }] of held.entries()) for (const who of present) bulk.add('team_presence', { tenant_id, meeting_id: meetings[index], account_id: staff[who] })
  await bulk.flush()
  const making: Making = { bulk, network, people, random, teamId, meetings: [...meetings, next], told: new Set() }
  for (const item of items) addItem(making, item, held)
  await bulk.flush()
}

function addItem({ bulk, network, people, random, teamId, meetings, told }: Making, { by, label, why, person, ago, said, open }: ItemText, held: TeamText['held']): void {
  const { tenantId: tenant_id, staff, today } = network
  const id = random.id(at(network, ago))
  const last = said.at(-1)
  bulk.add('team_item', { tenant_id, id, team_id: teamId, account_id: staff[by], label, why, brought_on: addDays(today, -ago), closed_in: open || !last ? null : meetings[last.in], taken_back_on: null })
  const about = person && people.find((one) => one.promoter.id === staff[by] && one.stage === 'enrolled' && one.number > 0 && (person === 'any' || one.gender === person) && !told.has(one.id))
  if (about) {
    told.add(about.id)
    bulk.add('team_item_person', { tenant_id, item_id: id, participant_id: about.id })
  }
  for (const { in: index, words, by: writer, steps = [] } of said) {
    const when = at(network, held[index]?.ago ?? 0, 11)
    const of = { tenant_id, team_id: teamId, item_id: id, meeting_id: meetings[index], at: when, account_id: staff[writer] }
    bulk.add('team_decision', { ...of, id: random.id(when), words })
    for (const { who, what, due, told: words = '', doneAgo, letGo } of steps) {
      bulk.add('team_action', {
        ...of, id: random.id(when), doer_id: staff[who], words: what, due_on: addDays(today, -due), state: doneAgo === undefined ? 'open' : letGo ? 'let_go' : 'done', told: words,
        told_on: doneAgo === undefined ? null : addDays(today, -doneAgo), told_by: doneAgo === undefined ? null : staff[who], version: 1,
      })
    }
  }
}
