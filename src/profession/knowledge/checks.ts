/** The short checks of knowledge, with why each option fits or does not (STD-C1..C4). */
import checks from './checks.json' with { type: 'json' }
import type { Check } from './types.ts'

export const allChecks: readonly Check[] = checks
export const checkOf = (key: string): Check | undefined => allChecks.find((check) => check.key === key)
