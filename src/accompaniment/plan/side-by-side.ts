import { type Change, type ChangeKind, changesOf, type Detail } from './rules.ts'
import type { Listed, Snapshot } from './types.ts'

export interface Pair {
  id: string
  what: Change['what']
  before: string
  after: string
  /** Nothing there, or the row as it stood. */
  wasThere: Listed | undefined
  isThere: Listed | undefined
  state: ChangeKind | 'same'
  /** In what the two rows differ beside their words. */
  details: Detail[]
}

/** Two versions, part by part, in the order of the later one; what went stands last of its kind. */
export function sideBySide(before: Snapshot, after: Snapshot): Pair[] {
  const texts = (['vision', 'need', 'purpose'] as const)
    .filter((what) => before[what] !== '' || after[what] !== '')
    .map((what): Pair => ({ id: what, what, before: before[what], after: after[what], wasThere: undefined, isThere: undefined, state: stateOf(before[what], after[what]), details: [] }))
  return [...texts, ...pairs('goal', before.goals, after.goals), ...pairs('milestone', before.milestones, after.milestones)]
}

const stateOf = (before: string, after: string) => (before === after ? 'same' : before === '' ? 'came' : after === '' ? 'went' : 'changed')

function pairs(what: 'goal' | 'milestone', before: readonly Listed[], after: readonly Listed[]): Pair[] {
  const ids = [...new Set([...after, ...before].map((one) => one.id))]
  return ids.map((id) => {
    const wasThere = before.find((one) => one.id === id)
    const isThere = after.find((one) => one.id === id)
    const changes = changesOf(what, wasThere, isThere)
    return { id, what, before: wasThere?.words ?? '', after: isThere?.words ?? '', wasThere, isThere, state: changes[0]?.kind ?? 'same', details: changes.flatMap(({ details }) => details) }
  })
}
