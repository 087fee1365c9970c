/** The answer to a move: how many moved, and who was ticked and had left this promoter before the press. */
import { isId } from '#src/platform/ids.ts'

export interface Moved {
  moved: number
  /** Those who had left; an address holds the first of them. */
  gone: string[]
}

/** An address has its length: of more who left, it says how many. */
const namedAtMost = 30

/** Where a move leads: to the promoter's page, with the answer where it has more to say than that all were moved. */
export function afterMove(fromId: string, { moved, gone }: Moved): string {
  const page = `/team/${fromId}`
  return gone.length === 0 ? page : `${page}?${new URLSearchParams({ moved: String(moved), left: String(gone.length), gone: gone.slice(0, namedAtMost).join('.') })}`
}

/** The answer that an address holds; `more` had left beside those whom it names. */
export function answerIn(asked: URLSearchParams): (Moved & { more: number }) | null {
  const gone = (asked.get('gone') ?? '').split('.').filter(isId).slice(0, namedAtMost)
  const [moved, left] = ['moved', 'left'].map((name) => Number.parseInt(asked.get(name) ?? '', 10))
  if (gone.length === 0 || !moved || !left || moved < 0 || moved > 500 || left > 500) return null
  return { moved, gone, more: Math.max(0, left - gone.length) }
}
