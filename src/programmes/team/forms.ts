import * as v from 'valibot'
import { day, flag, manyUuids, oneOf, optionalText, text, uuid } from '#src/platform/fields.ts'

const people = { who: v.optional(oneOf(['all', 'chosen']), 'chosen'), participants: manyUuids, shown: manyUuids }

export const MoveCaseload = v.object({ toId: uuid, note: text(2000), grey: optionalText(2000), knowing: flag, ...people })
/** What is ticked so far, to be shown with its load; nothing of it need be whole. */
export const Reckon = v.object({ toId: optionalText(40), note: optionalText(2000), grey: optionalText(2000), knowing: optionalText(10), ...people })
export const CoverPromoter = v.object({ coverId: uuid, startsOn: day, endsOn: day, ...people })
export const EndCover = v.object({ coverPeriodId: uuid })
