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
 * What is asked, as far as this account may ask it. Whoever may not open pay and what people say of themselves is told of those by signed reports alone: protected
 * numbers of other months, or of the same ones a day later, could be subtracted from each other, down to one person.
 */
export function questionOf(params: URLSearchParams, today: Day, posts: readonly Pick<Post, 'role'>[]): Question {
  const asked = { from: params.get('from'), until: params.get('until'), programme: params.get('programme'), centre: params.get('centre'), by: params.get('by') }
  const closed = sealedIsClosedTo(posts)
  const by = bysFor(closed).find((one) => one === asked.by) ?? 'quarter'
  return {
    ...monthsAsked(asked, monthOf(today)), asOf: today, by, programme: isId(asked.programme) ? asked.programme : null, centre: isId(asked.centre) ? asked.centre : null,
    asFunder: asksAsFunder(posts), guard: asksAsFunder(posts) || params.has('guard') || toldByThemselves.includes(by), pay: closed ? 'untold' : 'open',
  }
}
/** By what one may ask. */
export const bysFor = (closed: boolean): readonly By[] => (closed ? bys.filter((by) => !toldByThemselves.includes(by)) : bys)

function monthsAsked(asked: { from: string | null; until: string | null }, last: string): Pick<Question, 'from' | 'until'> {
  const until = isMonth(asked.until) && asked.until < last ? asked.until : last
  const from = isMonth(asked.from) && asked.from <= until ? asked.from : monthsAfter(until, 1 - usualMonths)
  const earliest = monthsAfter(until, 1 - mostMonths)
  return { from: [from, earliest].toSorted().at(-1) ?? from, until }
}

/** The frame of a report, and whether what is made of pay stands in it for who looks at it before it is signed. */
export function questionOfReport({ months, by, programme, centre }: Pick<Question, 'by' | 'programme' | 'centre'> & { months: number }, today: Day, posts: readonly Pick<Post, 'role'>[]): Question {
  const usual = months === usualMonths && programme !== null && centre === null
  return { ...quartersOver(today, months), by, programme, centre, asFunder: false, guard: true, pay: !sealedIsClosedTo(posts) ? 'open' : usual ? 'guarded' : 'untold' }
}

/** The same question as an address. */
export function addressOf(question: Question, change: Partial<Pick<Question, 'guard' | 'by'>> = {}): string {
  const { from, until, programme, centre, by, guard } = { ...question, ...change }
  return new URLSearchParams({ from, until, ...(programme ? { programme } : {}), ...(centre ? { centre } : {}), by, ...(guard ? { guard: 'yes' } : {}) }).toString()
}
