import type { Messages } from './messages.ts'
import { suggestedValues } from './types.ts'

/** A value in words: a suggested one in the reader's language, any other as it was written. */
export function valueInWords(t: Messages, value: string): string {
  const suggested = suggestedValues.find((one) => one === value)
  return suggested ? t.values[suggested] : value
}
