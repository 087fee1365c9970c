import { v7 } from 'uuid'

/** A small generator of numbers from a seed (mulberry32), so that one seed always tells the same story. */
export interface Random {
  /** 0 <= n < 1 */
  next(): number
  /** A whole number from min to max, both included. */
  whole(min: number, max: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  /** Some different members, in a new order. */
  some<T>(list: readonly T[], count: number): T[]
  /** A member by its weight. */
  weighted<T>(list: readonly (readonly [T, number])[]): T
  /** A UUIDv7 as it would have been made at that time. */
  id(at: Date): string
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const whole = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  const some = <T>(list: readonly T[], count: number): T[] => {
    const rest = [...list]
    return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(whole(0, rest.length - 1), 1)[0] as T)
  }
  return {
    next,
    whole,
    some,
    chance: (probability) => next() < probability,
    pick: (list) => {
      const found = list[whole(0, list.length - 1)]
      if (found === undefined) throw new Error('Nothing to pick from')
      return found
    },
    weighted: (list) => {
      let left = next() * list.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [value, weight] of list) {
        left -= weight
        if (left < 0) return value
      }
      const last = list.at(-1)
      if (!last) throw new Error('Nothing to pick from')
      return last[0]
    },
    id: (at) => v7({ msecs: at.getTime(), seq: whole(0, 0x7fffffff), random: Uint8Array.from({ length: 16 }, () => whole(0, 255)) }),
  }
}
