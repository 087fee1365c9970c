import * as v from 'valibot'
import { day, flag, oneOf, optionalOneOf, optionalText, optionalUuid, text, uuid, version, whole } from '#src/platform/fields.ts'
import { choices, partKinds, questions, type Words } from './types.ts'

/** Three fields of a form, one for each language, as one text. */
const fields = <N extends string>(name: N, max: number) =>
  ({ [`${name}He`]: optionalText(max), [`${name}Ar`]: optionalText(max), [`${name}En`]: optionalText(max) }) as Record<`${N}${'He' | 'Ar' | 'En'}`, ReturnType<typeof optionalText>>
export const wordsFrom = <N extends string>(input: Record<`${N}${'He' | 'Ar' | 'En'}`, string>, name: N): Words => ({ he: input[`${name}He`], ar: input[`${name}Ar`], en: input[`${name}En`] })

const line = { ...fields('text', 2000), ...fields('community', 200), code: optionalText(20), question: optionalOneOf(questions), proposal: flag }
export const AddLine = v.object({ kind: oneOf(['category', 'criterion', ...partKinds]), parentKey: optionalUuid, ...line })
export const ChangeLine = v.object({ key: uuid, ...line, version })
export const lineWords = (input: Pick<v.InferOutput<typeof AddLine>, keyof typeof line>) => ({
  text: wordsFrom(input, 'text'), community: wordsFrom(input, 'community'), code: input.code, question: input.question, proposal: input.proposal,
})
export const OneLine = v.object({ key: uuid })
export const MoveLine = v.object({ key: uuid, way: oneOf(['up', 'down']) })

export const DraftFrom = v.object({ basedOn: uuid })
export const Describe = v.object({ ...fields('authors', 500), ...fields('grounds', 2000), ...fields('changed', 2000), version })
export const Publish = v.object({ effectiveOn: day })
export const Retire = v.object({ retiredOn: day })
export const Nothing = v.object({})

export const CommentOnLine = v.object({ lineKey: uuid, words: text(2000), notThePerson: flag })
export const SettleComment = v.object({ commentId: uuid, answer: text(2000) })

export const OpenVote = v.object({ committeeId: uuid, closesOn: day })
export const GiveBallot = v.object({ choice: oneOf(choices), reason: optionalText(1000) })
export const CloseVote = v.object({ minutes: text(5000) })

export const SaveCommittee = v.object({ committeeId: optionalUuid, nameHe: text(120), nameAr: text(120), nameEn: text(120), quorum: whole(1, 100), version })
export const AddMember = v.object({ committeeId: uuid, accountId: uuid, body: text(120), startsOn: day })
export const EndMember = v.object({ memberId: uuid })
