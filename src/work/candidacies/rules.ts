/** What may follow what in a candidacy, and who tells it. */
import type { Candidacy, Sent, State, StepKind } from './types.ts'

/** From which states a step is told, and where it leads; what was learned leads nowhere else. */
const ways: Record<StepKind, { from: readonly State[]; to?: State }> = {
  proposed: { from: [] },
  wanted: { from: ['proposed'], to: 'wanted' },
  not_wanted: { from: ['proposed', 'wanted'], to: 'not_wanted' },
  sent: { from: ['wanted', 'sent', 'interview'], to: 'sent' },
  interview: { from: ['wanted', 'sent', 'interview'], to: 'interview' },
  offered: { from: ['wanted', 'sent', 'interview'], to: 'offered' },
  // An employer may take an offer back.
  refused: { from: ['wanted', 'sent', 'interview', 'offered'], to: 'refused' },
  accepted: { from: ['offered'], to: 'accepted' },
  declined: { from: ['offered'], to: 'declined' },
  withdrawn: { from: ['wanted', 'sent', 'interview'], to: 'withdrawn' },
  learned: { from: ['wanted', 'not_wanted', 'sent', 'interview', 'offered', 'refused', 'accepted', 'declined', 'withdrawn'] },
}

/** What the participant tells from the own page; whoever accompanies may tell it for them, in their words. */
export const theirs: readonly StepKind[] = ['wanted', 'not_wanted', 'accepted', 'declined', 'withdrawn', 'learned']

export const mayFollow = (state: State, kind: StepKind): boolean => ways[kind].from.includes(state)
/** How a candidacy stands after a step. A second sending during interviews leaves it there. */
export const after = (state: State, kind: StepKind): State => (kind === 'sent' && state === 'interview' ? state : (ways[kind].to ?? state))
export const isOpen = (state: State): boolean => ['proposed', 'wanted', 'sent', 'interview', 'offered'].includes(state)
/** A no needs its reason, an interview its kind; words are welcome on all others. */
export const needsWords = (kind: StepKind): boolean => kind === 'declined' || kind === 'refused' || kind === 'learned'

type Worded = Pick<Candidacy, 'letter' | 'letterCvs' | 'letterPapers' | 'letterAgreedOn'>
/** Whether what is worded now, and was agreed to, went out already exactly so: the same words, and the same papers, none of which is only named. */
export const wentSo = ({ letter, letterCvs, letterPapers, letterAgreedOn }: Worded, last: Pick<Sent, 'text' | 'attachments' | 'papers'> | undefined): boolean =>
  last !== undefined && letterAgreedOn !== null && last.text === letter && last.attachments.length === 0 && letterCvs.length === letterPapers.length && last.papers.map(({ id }) => id).join() === letterPapers.join()

export type NotSendable = 'state' | 'consent' | 'no_letter' | 'not_agreed' | 'papers_changed' | 'changed'
/** What stands against sending: the person wants it, the consent for employers stands, they said yes to exactly this text, and the papers beside it are still those that the yes covers. */
export function notSendable({ state, letter, letterAgreedOn, version }: { state: State; letter: string; letterAgreedOn: string | null; version: number }, { consent, seen, papers }: { consent: boolean; seen: number; papers: boolean }): NotSendable | null {
  if (!mayFollow(state, 'sent')) return 'state'
  if (!consent) return 'consent'
  if (letter === '') return 'no_letter'
  if (letterAgreedOn === null) return 'not_agreed'
  if (version !== seen) return 'changed'
  return papers ? null : 'papers_changed'
}
