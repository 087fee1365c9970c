/** What a page of outcomes was asked for by its address: which months of joining, where, by what. Nothing in it tells of a person. */
import { addDays, type Day } from '#src/platform/clock.ts'
import type { Post, Role } from '#src/platform/db.ts'

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
  /** Small numbers are protected: always for a funder. */
  guard: boolean
  /** What is known on this day. */
  asOf: Day
}

const leadingRoles: readonly Role[] = ['team_lead', 'programme_manager', 'professional_lead']
/** Who leads sees the people of the places they lead; who only funds sees aggregates, protected. */
export const asksAsFunder = (posts: readonly Pick<Post, 'role'>[]): boolean => !posts.some(({ role }) => leadingRoles.includes(role))

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
const usualMonths = 24
const mostMonths = 60

/** What people say of themselves is sealed, also for some who lead: only protected numbers are told by it. */
const toldByThemselves: readonly By[] = ['population', 'exclusion']

/** A funder is told of whole months up to the last that is over: two tables a day apart would tell of one person. */
export function questionOf(params: URLSearchParams, today: Day, posts: readonly Pick<Post, 'role'>[]): Question {
  const asFunder = asksAsFunder(posts)
  const last = asFunder ? monthsAfter(monthOf(today), -1) : monthOf(today)
  const asked = { from: params.get('from'), until: params.get('until'), programme: params.get('programme'), centre: params.get('centre'), by: params.get('by') }
  const until = isMonth(asked.until) && asked.until < last ? asked.until : last
  const usual = monthsAfter(until, 1 - usualMonths)
  const from = isMonth(asked.from) && asked.from <= until ? asked.from : usual
  const earliest = monthsAfter(until, 1 - mostMonths)
  const by = bys.find((one) => one === asked.by) ?? 'quarter'
  return {
    from: [from, earliest].toSorted().at(-1) ?? from, until, asFunder,
    programme: isId(asked.programme) ? asked.programme : null, centre: isId(asked.centre) ? asked.centre : null,
    by, guard: asFunder || params.has('guard') || toldByThemselves.includes(by), asOf: asFunder ? lastDayOf(last) : today,
  }
}

/** The same question as an address. */
export function addressOf(question: Question, change: Partial<Pick<Question, 'guard' | 'by'>> = {}): string {
  const { from, until, programme, centre, by, guard, asFunder } = { ...question, ...change }
  return new URLSearchParams({ from, until, ...(programme ? { programme } : {}), ...(centre ? { centre } : {}), by, ...(guard && !asFunder ? { guard: 'yes' } : {}) }).toString()
}
