import type { Kind, State } from './types.ts'

/** The states that an item may be given: a strength grows, a barrier eases; everything may be set aside and come back. */
export function statesFor(kind: Kind): readonly State[] {
  switch (kind) {
    case 'strength':
    case 'opportunity':
    case 'inclination':
      return ['present', 'growing', 'set_aside']
    case 'barrier':
    case 'need':
      return ['present', 'easing', 'resolved', 'set_aside']
    case 'consideration':
      return ['present', 'set_aside']
  }
}

/** Strengths first, barriers last; what was set aside or resolved after what stands. */
export function inOrder<T extends { kind: Kind; state: State }>(items: readonly T[]): T[] {
  const order: Kind[] = ['strength', 'inclination', 'opportunity', 'need', 'consideration', 'barrier']
  const rest = (state: State) => (state === 'set_aside' || state === 'resolved' ? 1 : 0)
  return items.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || rest(a.state) - rest(b.state))
}
