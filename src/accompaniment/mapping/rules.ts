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

/** The first name of an item that comes from the conversation: the beginning of what was said, whole words; it is renamed when a better one is found. */
export function nameFrom(words: string, longest = 80): string {
  const line = words.trim().replace(/\s+/g, ' ')
  if (line.length <= longest) return line
  const cut = line.slice(0, longest)
  const space = cut.lastIndexOf(' ')
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\p{P}\uD800-\uDBFF]+$/u, '')}…`
}

/** Strengths first, barriers last; what was set aside or resolved after what stands. */
export function inOrder<T extends { kind: Kind; state: State }>(items: readonly T[]): T[] {
  const order: Kind[] = ['strength', 'inclination', 'opportunity', 'need', 'consideration', 'barrier']
  const rest = (state: State) => (state === 'set_aside' || state === 'resolved' ? 1 : 0)
  return items.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || rest(a.state) - rest(b.state))
}
