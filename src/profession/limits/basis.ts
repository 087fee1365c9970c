/** The lines of the scope map that Ofek offers, to begin from. */
import lines from './basis.json' with { type: 'json' }
import type { LineSaid } from './types.ts'

export const basisLines = lines as (LineSaid & { key: string })[]
