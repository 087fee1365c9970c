import * as v from 'valibot'
import { flag, manyText, oneOf, optionalText, text, uuid, version } from '#src/platform/fields.ts'
import { kinds as maskKinds } from '../masking/types.ts'

export const KeepMeeting = v.object({ kind: oneOf(['meeting', 'feedback']) })
export const KeepEpisode = v.object({ episodeId: uuid })
export const Keep = v.object({})

export const Turn = v.object({ version })
export const MaskOne = v.object({ words: text(400), kind: oneOf(maskKinds), instead: text(200), version })
export const KeepOne = v.object({ words: text(400), kind: oneOf(maskKinds), why: text(600), version })
export const AddMask = v.object({ words: text(400), instead: text(200), version })
export const Write = v.object({ story: text(8000), saw: optionalText(4000), doubted: optionalText(4000), leftUndone: optionalText(4000), nowWould: optionalText(4000), criteria: manyText(40), version })
export const Confirm = v.object({ title: text(120), warned: optionalText(1000), understood: flag, version })

export const Open = v.object({ close: flag, version })
export const Withdraw = v.object({ back: flag, version })
export const AnswerIt = v.object({ seen: text(4000), asks: optionalText(2000), notThePerson: flag })

export type OfDraft<S extends v.GenericSchema> = v.InferOutput<S> & { promoterId: string; draftId: string }
export type OfEvidence<S extends v.GenericSchema> = v.InferOutput<S> & { promoterId: string; evidenceId: string }
