/** Whom nobody has seen (insight 10): attention by distance from work and by population, for those who lead; no names, and no order of people. */
import { permit } from '#src/access/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { monthOf, type Question, questionOf, sealedIsClosedTo } from './asked.ts'
import { figureOf } from './figures.ts'
import { begunByThemselves } from './growth.ts'
import { daysSinceMet, type Distance, distanceOf, distances, seenLately } from './participation.ts'
import { factsOf, ofOneProgramme, type Place, type Places, placesOf, toldChoices } from './queries.ts'
import { tellFigures, tellSizes, type ToldFigure, untold } from './told.ts'
import type { Accompaniment } from './types.ts'

export interface Attention {
  question: Question
  places: Places
  /** Accompanied now. */
  now: number
  byDistance: { distance: Distance; seen: ToldFigure; never: number; longest: number | null }[]
  /** Protected: what people say of themselves is sealed. '' told nothing. Not told at all to whom it is closed: from one day to the next it would tell of one person. */
  byPopulation: { population: Place; seen: ToldFigure }[]
  /** O-11, together; for the conversation, never a target. */
  begun: { theirs: number; all: number }
}

export async function whoIsSeen(tx: Tx, params: URLSearchParams): Promise<Attention> {
  await permit(tx, 'insight.attention')
  const asked = questionOf(params, tx.today, tx.actor.posts)
  // Whoever is accompanied now, whenever they joined.
  const question: Question = { ...asked, by: 'population', from: '1970-01', until: monthOf(tx.today), asOf: tx.today, centre: null }
  const closed = sealedIsClosedTo(tx.actor.posts)
  const places = await placesOf(tx, question)
  const one = await ofOneProgramme(tx, question, places, params.get('programme') === 'all')
  const facts = (await factsOf(tx, one, !closed, true)).filter(({ ended, closed }) => !closed && (!ended || ended.on > tx.today))
  const seen = (group: readonly Accompaniment[]) => figureOf(group.map((person) => seenLately(person, tx.today)))
  const populations = closed ? [] : [...(await toldChoices(tx, 'population')), { id: '', name: '', words: { he: '', ar: '', en: '' } }]
  const groups = populations.map(({ id }) => facts.filter((person) => (id === '' ? person.populations.length === 0 : person.populations.includes(id))))
  const guarded = tellFigures(seen(facts), groups.map(seen), { guard: true, addUp: false }).groups
  const sizes = tellSizes(groups.map((group) => group.length), facts.length, { guard: true, addUp: false }).groups
  const begun = facts.map((person) => begunByThemselves(person, tx.today))
  return {
    question: one, places, now: facts.length,
    byDistance: distances.map((distance) => {
      const group = facts.filter((person) => distanceOf(person, tx.today) === distance)
      const days = group.map((person) => daysSinceMet(person, tx.today)).filter((n) => n !== undefined)
      return { distance, seen: tellFigures(seen(group), [], { guard: false, addUp: true }).overall, never: group.length - days.length, longest: days.length > 0 ? days.reduce((a, b) => Math.max(a, b)) : null }
    }),
    byPopulation: populations.flatMap((population, i) => {
      const told = guarded[i]
      return told && (groups[i]?.length ?? 0) > 0 ? [{ population, seen: sizes[i] === null ? untold(told) : told }] : []
    }),
    begun: { theirs: begun.reduce((sum, { theirs }) => sum + theirs, 0), all: begun.reduce((sum, { all }) => sum + all, 0) },
  }
}
