/** The answer to a move or a cover that has more to say than that it was done: who had left, who was covered already, who came since the page was shown. */
import { isId } from '#src/platform/ids.ts'

export type Did = 'moved' | 'covered'

export interface Answer {
  did: Did
  /** How many were moved or are covered. */
  people: number
  /** Chosen, and no longer with this promoter at the press. */
  gone: string[]
  /** Covered on some of these days already, and so left as they were. */
  already: string[]
  /** How many came to this promoter after the page was shown, where all were chosen. */
  came: number
}

/** People whom an address names, and how many there are beside them. */
export interface Some {
  ids: string[]
  more: number
}

/** An address has its length: of more people it says how many. */
const namedAtMost = 30

/** Where a move or a cover leads: to the promoter's page with the answer, or where all is said by its being done, to `otherwise`. */
export function afterIt(promoterId: string, { did, people, gone, already, came }: Answer, otherwise = `/team/${promoterId}`): string {
  if (gone.length + already.length + came === 0) return otherwise
  const said = new URLSearchParams({ did, people: String(people) })
  for (const [name, ids] of Object.entries({ gone, already })) {
    if (ids.length > 0) said.set(name, [ids.length, ...ids.slice(0, namedAtMost)].join('.'))
  }
  if (came > 0) said.set('came', String(came))
  return `/team/${promoterId}?${said}`
}

/** The answer that an address holds; null where it holds none. */
export function answerIn(asked: URLSearchParams): { did: Did; people: number; gone: Some; already: Some; came: number } | null {
  const did = asked.get('did')
  const [people, came] = ['people', 'came'].map((name) => countIn(asked.get(name)))
  const [gone, already] = ['gone', 'already'].map((name) => someIn(asked.get(name)))
  if ((did !== 'moved' && did !== 'covered') || !people || !gone || !already || came === undefined) return null
  return gone.ids.length + already.ids.length + came > 0 ? { did, people, gone, already, came } : null
}

/** A caseload has no more people than its page shows. */
function countIn(said: string | null): number | undefined {
  const count = /^\d{1,3}$/.test(said ?? '0') ? Number(said ?? '0') : 501
  return count <= 500 ? count : undefined
}

function someIn(said: string | null): Some | undefined {
  if (said === null) return { ids: [], more: 0 }
  const [first, ...named] = said.split('.')
  const all = countIn(first ?? '')
  const ids = named.filter(isId).slice(0, namedAtMost)
  return all === undefined || ids.length === 0 ? undefined : { ids, more: Math.max(0, all - ids.length) }
}
