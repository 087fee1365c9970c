/** What a page of outcomes shows: the question as it was understood, where one may ask, and what is told. */
import { permit } from '#src/access/index.ts'
import { NotYours } from '#src/platform/errors.ts'
import type { Tx } from '#src/platform/db.ts'
import type { Text } from '#src/platform/errors.ts'
import { type By, monthOf, quarterOf, type Question, questionOf } from './asked.ts'
import type { ScaleNoise } from '#src/measurement/reliable-change.ts'
import { broken, type Measure, measureKeys } from './measures.ts'
import { type Group, tell, type Told } from './outcomes.ts'
import { factsOf, ofOneProgramme, type Place, type Places, placesOf, toldChoices } from './queries.ts'
import type { Accompaniment } from './types.ts'

export interface OutcomesView {
  question: Question
  places: Places
  told: Told
  /** The names of the groups by their keys; months and quarters are named by the page. */
  names: Record<string, Text>
}

/** The outcomes as an address asks for them, for who leads. Whoever only funds asks nothing: numbers asked for in two ways could be subtracted; they read what was signed. */
export async function outcomesAsked(tx: Tx, params: URLSearchParams): Promise<OutcomesView> {
  await permit(tx, 'insight.ask')
  const asked = questionOf(params, tx.today, tx.actor.posts)
  if (asked.asFunder) throw new NotYours('outcomes')
  const places = await placesOf(tx, asked)
  const question = await ofOneProgramme(tx, asked, places, params.get('programme') === 'all')
  return { ...(await outcomesOf(tx, question, measureKeys, broken, undefined, places)), places }
}

/** The outcomes of a question: which measures, which of them by groups, and the noise of the axes where another is assumed. */
export async function outcomesOf(tx: Tx, question: Question, measures: readonly Measure[], brokenDown: readonly Measure[], noise?: ScaleNoise, known?: Places): Promise<Omit<OutcomesView, 'places'>> {
  const choices = question.by === 'population' || question.by === 'exclusion' ? await toldChoices(tx, question.by) : []
  const facts = await factsOf(tx, question, choices.length > 0)
  const places = question.by === 'programme' || question.by === 'centre' ? (known ?? (await placesOf(tx, question))) : undefined
  const named = question.by === 'programme' ? (places?.programmes ?? []) : question.by === 'centre' ? (places?.centres ?? []) : choices
  return {
    question, told: tell(facts, { asOf: question.asOf, guard: question.guard, measures, brokenDown, groups: groupsOf(question.by, facts, choices), addUp: choices.length === 0, noise, pay: question.pay }),
    names: Object.fromEntries(named.map(({ id, words }) => [id, words])),
  }
}

/** The groups of a breakdown in their order; '' are those who told nothing, or are of no centre. */
export function groupsOf(by: By, facts: readonly Accompaniment[], choices: readonly Place[]): Group[] {
  if (by === 'population' || by === 'exclusion') {
    const told = (one: Accompaniment) => (by === 'population' ? one.populations : one.exclusions)
    const groups = choices.map(({ id }): Group => ({ key: id, has: (one) => told(one).includes(id) })).filter(({ has }) => facts.some(has))
    return [...groups, { key: '', has: (one) => told(one).length === 0 }]
  }
  const keyOf = (one: Accompaniment) => (by === 'month' ? monthOf(one.joinedOn) : by === 'quarter' ? quarterOf(one.joinedOn) : by === 'programme' ? one.programme : one.centre)
  return [...new Set(facts.map(keyOf))].toSorted().map((key) => ({ key, has: (one) => keyOf(one) === key }))
}
