/** One posting of a form action at 300,000 people, as posted.ts and the files beside it say it. */
import type pg from 'pg'
import { addDays, dayOf } from '#src/platform/clock.ts'
import type { Nation, Who } from './nation.ts'

export type Fields = Record<string, string | number | readonly string[]>
/** Looks something up that is known only once others were posted: the first column of the first row. */
export type Look = (sql: string, ...values: unknown[]) => Promise<string>
type Filled<T> = T | ((look: Look, nation: Nation) => T | Promise<T>)

export interface Posted {
  /** The route as in routes.ts, and after ?/ the form action where the page has several. */
  form: string
  by: Who
  /** A form's fields, or what an endpoint or a form with a file takes. */
  fields: Filled<Fields | FormData | { json: unknown }>
  /** What fills the route's parameters, where it is another than in `usual`. */
  on: Record<string, Filled<string>>
  /** The page comes again instead of leading on: what was sought is shown in it. */
  answers: 303 | 200
  /** Done before it, by hand. */
  before?: (owner: pg.Pool, nation: Nation) => Promise<unknown>
}

export const post = (form: string, by: Who, fields: Posted['fields'] = {}, more: Partial<Pick<Posted, 'on' | 'answers' | 'before'>> = {}): Posted => ({ form, by, fields, on: {}, answers: 303, ...more })

/** As the tests began: midnight may pass meanwhile, so what may not be past is `later`. */
export const today = dayOf(new Date(), 'Asia/Jerusalem')
export const later = addDays(today, 2)
