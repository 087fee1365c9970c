import { communityIn } from '#src/language/communities.ts'
import { inLine } from '#src/language/format.ts'
import type { Language } from '#src/language/language.ts'
import { messages as ofPeople } from '#src/participants/messages.ts'
import { messages } from './messages.ts'
import type { OfCaseload } from './types.ts'

/** Where one participant stands, in their form of address. */
export const stageInWords = ({ stage, address }: Pick<OfCaseload, 'stage' | 'address'>, language: Language): string => (stage === 'beginning' ? messages[language].stages.beginning : ofPeople[language].stage[stage](address))

/** What a participant wishes of who accompanies them, as a short line; '' where nothing was wished. */
export function wishesInWords({ wishes }: Pick<OfCaseload, 'wishes'>, language: Language): string {
  if (!wishes) return ''
  const t = messages[language].wishes
  const said = [
    wishes.language ? (new Intl.DisplayNames([language], { type: 'language' }).of(wishes.language) ?? '') : '',
    wishes.communityWish === 'none' ? '' : t[wishes.communityWish](communityIn(language, wishes.community)),
    wishes.promoterGender === 'any' ? '' : t[wishes.promoterGender],
    wishes.words,
  ].filter(Boolean)
  return said.length > 0 ? `${t.title}: ${inLine(language, said)}` : ''
}

/** Whether two people share a language: what the promoter speaks, and what the participant speaks or reads. */
export const sharesLanguage = (promoter: { spokenLanguages: string[] }, participant: { spokenLanguages: string[]; language: string }): boolean =>
  promoter.spokenLanguages.some((one) => one === participant.language || participant.spokenLanguages.includes(one))

/** Whether the promoter works in the participant's programme. */
export const worksWith = (promoter: { programmeIds: string[] | null }, participant: { programmeId: string }): boolean => promoter.programmeIds === null || promoter.programmeIds.includes(participant.programmeId)
