import * as v from 'valibot'
import { flag, oneOf, optionalText, uuid, version } from '#src/platform/fields.ts'
import { wordsFrom } from '#src/profession/standard/forms.ts'
import { type LineSaid, sides } from './types.ts'

const words = optionalText(600)
const said = { side: oneOf(sides), whatHe: words, whatAr: words, whatEn: words, toWhomHe: words, toWhomAr: words, toWhomEn: words }

export const AddLine = v.object(said)
export const ChangeLine = v.object({ lineId: uuid, ...said, version })
export const SetAside = v.object({ lineId: uuid, back: flag })

/** The fields of the page as the commands take them. */
export const lineSaid = (input: v.InferOutput<typeof AddLine>): LineSaid => ({ side: input.side, what: wordsFrom(input, 'what'), toWhom: wordsFrom(input, 'toWhom') })
