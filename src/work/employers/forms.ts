import * as v from 'valibot'
import { day, email, flag, many, oneOf, optionalDay, optionalOneOf, optionalText, optionalUuid, optionalWhole, text, uuid, version } from '#src/platform/fields.ts'
import { becameOf, grounds, offers, takeAgain } from './types.ts'

const words = { name: text(200), locality: optionalText(100), sector: optionalText(100) }
export const AddEmployer = v.object(words)
export const ChangeEmployer = v.object({ ...words, version })
export const CloseEmployer = v.object({ back: flag, version })

const optionalEmail = v.union([v.pipe(v.literal(''), v.transform(() => '')), email], 'notAnEmail')
const contact = { name: text(200), role: optionalText(200), phone: optionalText(40), email: v.optional(optionalEmail, '') }
export const AddContact = v.object(contact)
export const ChangeContact = v.object({ ...contact, contactId: uuid, left: flag, version })
export const RemoveContact = v.object({ contactId: uuid, sure: flag, version })

const conversation = { heldOn: day, contactId: optionalUuid, said: text(4000), nextStep: optionalText(500), nextOn: optionalDay }
export const AddConversation = v.object(conversation)
export const ChangeConversation = v.object({ ...conversation, conversationId: uuid, version })
export const StepDone = v.object({ conversationId: uuid, version })

const agreement = { offers: many(offers), words: optionalText(2000), fromOn: day, untilOn: optionalDay }
export const AddAgreement = v.object(agreement)
export const ChangeAgreement = v.object({ ...agreement, agreementId: uuid, version })

const answer = optionalWhole(1, 5)
export const TellSatisfaction = v.object({ askedOn: day, contactId: optionalUuid, fits: answer, prepared: answer, answered: answer, takeAgain: optionalOneOf(takeAgain), words: optionalText(2000) })

export const RecordRefusal = v.object({ askedOn: day, asked: text(2000), grounds: many(grounds), answered: text(2000), became: oneOf(becameOf) })
export const TellRefusal = v.object({ refusalId: uuid, became: oneOf(becameOf), version })

export type Of<S extends v.GenericSchema> = v.InferOutput<S> & { employerId: string }
