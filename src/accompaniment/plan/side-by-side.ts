import type { Change } from './rules.ts'
import type { Snapshot } from './types.ts'

type Listed = Snapshot['goals'][number] | Snapshot['milestones'][number]
export interface Pair {
  id: string
  what: Change['what']
  before: string
  after: string
  /** Nothing there, or the row as it stood: for the days, who takes it and whether it was set aside. */
  wasThere: Listed | undefined
  isThere: Listed | undefined
  state: 'came' | 'went' | 'changed' | 'aside' | 'same'
}

/** Two versions, part by part, in the order of the later one; what went stands last of its kind. */
export function sideBySide(before: Snapshot, after: Snapshot): Pair[] {
  const texts = (['vision', 'need', 'purpose'] as const)
    .filter((what) => before[what] !== '' || after[what] !== '')
    .map((what): Pair => ({ id: what, what, before: before[what], after: after[what], wasThere: undefined, isThere: undefined, state: stateOf(before[what], after[what]) }))
  return [...texts, ...pairs('goal', before.goals, after.goals), ...pairs('milestone', before.milestones, after.milestones)]
}

const stateOf = (before: string, after: string) => (before === after ? 'same' : before === '' ? 'came' : after === '' ? 'went' : 'changed')

function pairs(what: 'goal' | 'milestone', before: readonly Listed[], after: readonly Listed[]): Pair[] {
  const ids = [...new Set([...after, ...before].map((one) => one.id))]
  return ids.map((id) => {
    const wasThere = before.find((one) => one.id === id)
    const isThere = after.find((one) => one.id === id)
    const state = !wasThere ? 'came' : !isThere ? 'went' : isThere.state === 'set_aside' && wasThere.state !== 'set_aside' ? 'aside' : alike(wasThere, isThere) ? 'same' : 'changed'
    return { id, what, before: wasThere?.words ?? '', after: isThere?.words ?? '', wasThere, isThere, state }
  })
}

const alike = (a: Listed, b: Listed) => {
  const told = (one: Listed) => [one.words, one.state, ...('who' in one ? [one.who, one.whoWords, one.dueOn] : [one.horizon, one.byWhen])]
  return JSON.stringify(told(a)) === JSON.stringify(told(b))
}
