/** The facts behind the outcomes: asked by the posts of who asks, without names and ids (0290_outcome_facts.sql). What is sealed is opened here, for the sum alone. */
import { createHash } from 'node:crypto'
import { permit } from '#src/access/index.ts'
import type { Text } from '#src/platform/errors.ts'
import { unseal } from '#src/platform/crypto.ts'
import { log } from '#src/platform/log.ts'
import type { Day } from '#src/platform/clock.ts'
import type { Tx } from '#src/platform/db.ts'
import { type EndReason, endReasons } from '#src/programmes/enrolment/types.ts'
import { wageFigures } from '#src/work/placements/index.ts'
import type { Pay } from '#src/work/placements/types.ts'
import { againstMinimum, againstReference, hoursOn, type WageFigure } from '#src/work/placements/wages.ts'
import { firstDayOf, lastDayOf, type Question } from './asked.ts'
import { type Accompaniment, type Advancement, type Attribution, type Grade, qualities, type QualityLevels, type Reading, type Work } from './types.ts'

export interface Place {
  id: string
  name: string
  /** In every language, for what is kept. */
  words: Text
}

export interface Places {
  programmes: Place[]
  centres: Place[]
}

/** The programmes and centres to which the posts reach, by name. */
export async function placesOf(tx: Tx, { asFunder }: Pick<Question, 'asFunder'>): Promise<Places> {
  await permit(tx, 'insight.open')
  const programmes = await tx.rows<{ id: string; name: Text }>(`select id, name from programme where tenant_id = current_tenant() and id = any (outcome_programmes($1, null)) order by name->>$2, id`, [asFunder, tx.actor.language])
  const centres = await tx.rows<{ id: string; name: string }>(`select id, name from centre where tenant_id = current_tenant() and id = any (outcome_centres($1)) order by name, id`, [asFunder])
  return {
    programmes: programmes.map(({ id, name }) => ({ id, name: name[tx.actor.language], words: name })),
    centres: centres.map(({ id, name }) => ({ id, name, words: { he: name, ar: name, en: name } })),
  }
}

/** Of more people than this one programme is told at a time, unless all were asked for; and of more than the other nobody reckons while a page waits. */
const toldAtOnce = 5_000
const mostAtOnce = 60_000
const joinedAtMost = async (tx: Tx, question: Question, atMost: number): Promise<number> =>
  (await tx.row<{ joined: number }>(`select outcome_joined($1, $2, $3, $4) as joined`, [question.asFunder, firstDayOf(question.from), lastDayOf(question.until), atMost + 1]))?.joined ?? 0

/** The question for as many as are told at once: the first programme where all of them are too many and nobody asked for all. Relies on enrolment_programme_joined_idx. */
export async function ofOneProgramme(tx: Tx, question: Question, { programmes }: Places, all: boolean): Promise<Question> {
  if (question.programme) return question
  if (programmes.length < 2) return question
  const atOnce = all ? mostAtOnce : toldAtOnce
  return (await joinedAtMost(tx, question, atOnce)) > atOnce ? { ...question, programme: programmes[0]?.id ?? null } : question
}

/** Whether a question of every programme is of more people than are reckoned while somebody waits. */
export const isOfTooMany = async (tx: Tx, question: Question): Promise<boolean> => question.programme === null && question.centre === null && (await joinedAtMost(tx, question, mostAtOnce)) > mostAtOnce

/** What people may say of themselves, by id: populations, or what stood in their way. */
export const toldChoices = async (tx: Tx, of: 'population' | 'exclusion'): Promise<Place[]> =>
  (await tx.rows<{ id: string; name: Text }>(`select id, name from ${of === 'population' ? 'population' : 'exclusion'} where tenant_id = current_tenant() order by name->>$1`, [tx.actor.language]))
    .map(({ id, name }) => ({ id, name: name[tx.actor.language], words: name }))

interface Row {
  programme: string
  centre: string | null
  joinedOn: Day
  endedOn: Day | null
  endReason: string | null
  closed: boolean
  heardOn: Day | null
  plans: Day[]
  populations: Buffer | null
  exclusions: Buffer | null
  readings: [Day, Reading['byWhom'], ...(number | null)[]][]
  goals: [Day, number][][]
  actions: [Day, 'participant' | 'promoter'][]
  meetings: [Day, 'scheduled' | 'held' | 'missed_told' | 'missed_untold' | 'cancelled'][]
  work: {
    employer: string
    own: boolean
    first: Day
    last: Day | null
    attribution: Attribution | null
    hours: number | null
    wanted: number | null
    grade: Grade | null
    confirmed: Day[]
    left: [Day, 'elsewhere' | 'none'] | null
    pay: { from: Day; sealed: string } | null
    views: ['participant' | 'promoter', ...(number | null)[]][]
    advanced: [Day, Advancement['kind'], Advancement['startedBy'], number | null, boolean | null, string | null, string | null][]
  }[]
}

/** The facts of everybody who joined as asked; `onlyNow`: of those who are accompanied now. `withTold`: what they said of themselves is opened too. */
export async function factsOf(tx: Tx, question: Question, withTold: boolean, onlyNow = false): Promise<Accompaniment[]> {
  await permit(tx, 'insight.open')
  // Whatever is asked, a page does not hold the database for longer.
  await tx.run(`set local statement_timeout = '60s'`)
  const rows = await tx.rows<Row>(
    `select programme_id as programme, centre_id as centre, joined_on as "joinedOn", ended_on as "endedOn", end_reason as "endReason", closed, heard_on as "heardOn", plans,
       ${withTold ? 'populations, exclusions' : 'null as populations, null as exclusions'}, readings, goals, actions, meetings, work
     from outcome_facts($1, $2, $3, $4, $5, $6, $7, $8)`,
    [question.asFunder, firstDayOf(question.from), lastDayOf(question.until), question.programme, question.centre, question.asOf, tx.newId(), onlyNow],
  )
  const figures = rows.some(({ work }) => work.some(({ pay }) => pay)) ? await wageFigures(tx) : []
  return Promise.all(rows.map((row) => accompanimentOf(tx, row, figures)))
}

const states = { scheduled: 'ahead', held: 'held', missed_told: 'missed', missed_untold: 'missed', cancelled: 'cancelled' } as const

async function accompanimentOf(tx: Tx, row: Row, figures: readonly WageFigure[]): Promise<Accompaniment> {
  const chosen = async (label: string, sealed: Buffer | null) => ((await unseal(tx, label, sealed)) ?? '').split(' ').filter(Boolean)
  return {
    programme: row.programme, centre: row.centre ?? '', closed: row.closed, joinedOn: row.joinedOn, plansAgreedOn: row.plans, heardOn: row.heardOn,
    populations: await chosen('participant.population', row.populations), exclusions: await chosen('participant.exclusion', row.exclusions),
    ended: row.endedOn ? { on: row.endedOn, reason: reasonOf(row.endReason) } : null,
    readings: row.readings.map(([on, byWhom, motivation = null, proactivity = null, efficacy = null, vision = null, tools = null]) => ({ on, byWhom, levels: { motivation, proactivity, efficacy, vision, tools } })),
    goals: row.goals.map((levels) => levels.map(([on, level]) => ({ on, level }))),
    actions: row.actions.map(([on, startedBy]) => ({ on, startedBy })),
    meetings: row.meetings.map(([on, state]) => ({ on, state: states[state] })),
    work: await Promise.all(row.work.map((one) => workOf(tx, one, figures))),
  }
}

/** The reason stands before the words that may follow it; words alone are no reason that can be counted. */
export const reasonOf = (told: string | null): EndReason | null => endReasons.find((reason) => told === reason || told?.startsWith(`${reason}:`)) ?? null

async function workOf(tx: Tx, one: Row['work'][number], figures: readonly WageFigure[]): Promise<Work> {
  const pay = one.pay ? await payOf(tx, one.pay) : null
  const advanced = one.advanced.map(([on, kind, startedBy, payPercent, payReal, before, after]): Advancement => ({ on, kind, startedBy, payPercent, payReal, before: before ?? '', after: after ?? '' }))
  const hours = pay && hoursOn(pay.fromDay, one.hours, advanced.filter(({ kind }) => kind === 'hours'))
  const minimum = pay && againstMinimum(pay, hours, figures, pay.fromDay)
  const beside = (kind: 'average_month' | 'median_month') => {
    const found = pay && againstReference(kind, pay, hours, figures, pay.fromDay)
    return found?.known ? found.ratio : null
  }
  return {
    own: one.own, employer: one.employer, firstDay: one.first, lastDay: one.last, attribution: one.attribution, grade: one.grade, hoursWeek: one.hours, hoursWanted: one.wanted, confirmedOn: one.confirmed, left: one.left && { by: one.left[0], elsewhere: one.left[1] === 'elsewhere' },
    againstMinimum: minimum?.known ? { ratio: minimum.ratio, adjusted: minimum.adjustedPercent !== null, below: minimum.below } : null, againstAverage: beside('average_month'), againstMedian: beside('median_month'),
    quality: { participant: levelsOf(one.views, 'participant'), promoter: levelsOf(one.views, 'promoter') },
    advanced,
  }
}

/** Pay that does not open is not known: it must not take the page from everybody else. It is said loudly, by the digest of what is sealed, which tells whoever runs the system where it stands. */
async function payOf(tx: Tx, { from, sealed }: { from: Day; sealed: string }): Promise<Pay | null> {
  const bytes = Buffer.from(sealed, 'base64')
  try {
    const { amount, basis, percent } = JSON.parse(await unseal(tx, 'placement.pay', bytes)) as { amount: number; basis: Pay['basis']; percent?: number | null }
    return { amount, basis, adjustedPercent: percent ?? null, fromDay: from }
  } catch {
    log('error', 'pay does not open', { sealed: createHash('sha256').update(bytes).digest('hex'), request: tx.newId() })
    return null
  }
}

/** The newest view of one of the two, part by part: a part that was not looked at last time keeps what was seen before. */
function levelsOf(views: Row['work'][number]['views'], byWhom: 'participant' | 'promoter'): QualityLevels | null {
  const theirs = views.filter(([who]) => who === byWhom)
  if (theirs.length === 0) return null
  return Object.fromEntries(qualities.map((part, i) => [part, theirs.reduce<number | null>((found, [, ...levels]) => levels[i] ?? found, null)])) as QualityLevels
}
