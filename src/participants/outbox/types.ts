import type { Language } from '#src/language/language.ts'

/** What somebody may keep. 'jewish' is the Sabbath and the holidays of the state; nobody is asked why. */
export const restsKept = ['jewish', 'muslim', 'christian_western', 'christian_eastern'] as const
export type Rest = (typeof restsKept)[number]

export const messageKinds = ['follow_up'] as const
export type MessageKind = (typeof messageKinds)[number]
export type Channel = 'mail' | 'sms'
export type MessageState = 'waiting' | 'sent' | 'failed' | 'dropped'

/** Why a message is not written: what a person chose or lacks. */
export type Reason = 'no_consent' | 'stopped' | 'closed' | 'no_address'
/** Why one that waited was dropped; what failed says (as smtp_550, sms_400) what the other side answered. */
export type DropReason = Reason | 'too_late' | 'answered' | 'ended' | 'moved' | 'not_followed'

/** What is written: the subject is for mail alone. Nothing personal stands in either. */
export interface Words {
  subject: string
  text: string
  /** The text for an SMS, where the one for mail is longer. */
  short?: string
  /** The page that the message leads to, where one also asks for no more of them. */
  link: string
}

export interface NewMessage {
  participantId: string
  kind: MessageKind
  language: Language
  words: Words
  /** From when it may go; the right moment may come later. */
  dueAt: Date
  /** After which it would say nothing any more. */
  until: Date
}

export interface SentMessage {
  id: string
  kind: MessageKind
  channel: Channel
  language: Language
  state: MessageState
  reason: string
  queuedAt: Date
  dueAt: Date
  endedAt: Date | null
}
