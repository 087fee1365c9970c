export interface Difference {
  words: string
  kind: 'same' | 'came' | 'went'
}

/** Words that came and went between two texts: the longest common subsequence, word by word. */
export function wordDifferences(before: string, after: string): Difference[] {
  const a = before.split(/\s+/).filter(Boolean)
  const b = after.split(/\s+/).filter(Boolean)
  // lengths[i][j] is the longest common run of a from i and b from j.
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i--) {
    const row = lengths[i]
    if (row) for (let j = b.length - 1; j >= 0; j--) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  }
  const parts: Difference[] = []
  const push = (kind: Difference['kind'], word: string | undefined) => {
    const last = parts.at(-1)
    if (last?.kind === kind) last.words += ` ${word}`
    else parts.push({ words: word ?? '', kind })
  }
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      push('same', a[i])
      i++
      j++
    } else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1))) push('went', a[i++])
    else push('came', b[j++])
  }
  return parts
}
