/** What a page of outcomes was asked for by its address: which months of joining, where, by what. Nothing in it tells of a person. */
import { addDays, type Day } from '#src/platform/clock.ts'
import type { Post, Role } from '#src/platform/db.ts'
import type { Sealed } from './outcomes.ts'

export const bys = ['month', 'quarter', 'programme', 'centre', 'population', 'exclusion'] as const
export type By = (typeof bys)[number]

export interface Question {
  /** Months, 'YYYY-MM'. */
  from: string
  until: string
  programme: string | null
  centre: string | null
  by: By
  asFunder: boolean
  /** Small numbers are protected. */
  guard: boolean
  /** The months and the place are held to those at which what is sealed may be told. */
  held: boolean
  /** What is made of pay. */
  pay: Sealed
  /** What is known on this day. */
  asOf: Day
}

const leadingRoles: readonly Role[] = ['team_lead', 'programme_manager', 'professional_lead']
/** Who leads sees the people of the places they lead, and asks as they like; who only funds reads what was signed. */
export const asksAsFunder = (posts: readonly Pick<Post, 'role'>[]): boolean => !posts.some(({ role }) => leadingRoles.includes(role))
/** Parts of a file (pay, what people say of themselves) that stay closed to some who lead (access/matrix.ts). */
export const sealedIsClosedTo = (posts: readonly Pick<Post, 'role'>[]): boolean => posts.some(({ role }) => role === 'programme_manager')

const isMonth = (text: string | null): text is string => text !== null && /^20\d\d-(0[1-9]|1[0-2])$/.test(text)
const isId = (text: string | null): text is string => text !== null && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
export const monthOf = (day: Day): string => day.slice(0, 7)
export const quarterOf = (day: Day): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
export const firstDayOf = (month: string): Day => `${month}-01`
export const lastDayOf = (month: string): Day => addDays(firstDayOf(monthsAfter(month, 1)), -1)
export function monthsAfter(month: string, months: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
}

/** Two years of joining, so that a year of work can have passed; at most five. */
export const usualMonths = 24
const mostMonths = 60

/** Whole calendar quarters that are over, as of their last day: the one frame in which what is protected is told. */
export function quartersOver(today: Day, months = usualMonths): Pick<Question, 'from' | 'until' | 'asOf'> {
  const month = monthOf(today)
  const until = monthsAfter(month, -1 - ((Number(month.slice(5)) - 1) % 3))
  return { from: monthsAfter(until, 1 - months), until, asOf: lastDayOf(until) }
}

/** What people say of themselves is sealed, also for some who lead: only protected numbers are told by it. */
export const toldByThemselves: readonly By[] = ['population', 'exclusion']

/**
 * What is asked, as far as this account may ask it. Protected numbers of months and places that one may choose could be subtracted from each other, down to one person.
 * So whoever may not open pay and what people say of themselves is told of those in one frame alone: eight whole quarters, of one programme, at every centre of it.
 */
export function questionOf(params: URLSearchParams, today: Day, posts: readonly Pick<Post, 'role'>[]): Question {
  const asked = { from: params.get('from'), until: params.get('until'), programme: params.get('programme'), centre: params.get('centre'), by: params.get('by') }
  const by = bys.find((one) => one === asked.by) ?? 'quarter'
  const closed = sealedIsClosedTo(posts)
  const ofThemselves = toldByThemselves.includes(by)
  const held = params.has('quarters') || (closed && ofThemselves)
  return {
    ...(held ? quartersOver(today) : { ...monthsAsked(asked, monthOf(today)), asOf: today }), held, by,
    programme: isId(asked.programme) ? asked.programme : null, centre: !held && isId(asked.centre) ? asked.centre : null,
    asFunder: asksAsFunder(posts), guard: asksAsFunder(posts) || params.has('guard') || ofThemselves, pay: !closed ? 'open' : held ? 'guarded' : 'untold',
  }
}

function monthsAsked(asked: { from: string | null; until: string | null }, last: string): Pick<Question, 'from' | 'until'> {
  const until = isMonth(asked.until) && asked.until < last ? asked.until : last
  const from = isMonth(asked.from) && asked.from <= until ? asked.from : monthsAfter(until, 1 - usualMonths)
  const earliest = monthsAfter(until, 1 - mostMonths)
  return { from: [from, earliest].toSorted().at(-1) ?? from, until }
}

/** The frame of a report, and whether what is made of pay stands in it for who looks at it before it is signed. */
export function questionOfReport({ months, by, programme, centre }: Pick<Question, 'by' | 'programme' | 'centre'> & { months: number }, today: Day, posts: readonly Pick<Post, 'role'>[]): Question {
  const usual = months === usualMonths && programme !== null && centre === null
  return { ...quartersOver(today, months), held: true, by, programme, centre, asFunder: false, guard: true, pay: !sealedIsClosedTo(posts) ? 'open' : usual ? 'guarded' : 'untold' }
}

/** The same question as an address. */
export function addressOf(question: Question, change: Partial<Pick<Question, 'guard' | 'by' | 'held'>> = {}): string {
  const { from, until, programme, centre, by, guard, held } = { ...question, ...change }
  return new URLSearchParams({ ...(held ? { quarters: 'yes' } : { from, until }), ...(programme ? { programme } : {}), ...(centre && !held ? { centre } : {}), by, ...(guard ? { guard: 'yes' } : {}) }).toString()
}
