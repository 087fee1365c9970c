import { sameCommunity } from '#src/language/communities.ts'
import type { Candidate, Wishes } from './types.ts'

export type Held = 'met' | 'not_met' | 'unknown'
export interface HeldWish {
  wish: 'language' | 'community' | 'gender'
  held: Held
}

/** What was wished, held to one promoter (M-01..M-03). What a promoter has not told of is unknown, never a no; no sum is made of it. */
export function wishesHeld(wishes: Wishes, promoter: Pick<Candidate, 'address' | 'spokenLanguages' | 'communities'>): HeldWish[] {
  const held: HeldWish[] = []
  const of = (known: boolean, met: boolean): Held => (known ? (met ? 'met' : 'not_met') : 'unknown')
  if (wishes.language) held.push({ wish: 'language', held: of(promoter.spokenLanguages.length > 0, promoter.spokenLanguages.includes(wishes.language)) })
  if (wishes.communityWish !== 'none' && wishes.community) {
    const belongs = promoter.communities.some((one) => sameCommunity(one, wishes.community))
    held.push({ wish: 'community', held: of(promoter.communities.length > 0, belongs === (wishes.communityWish === 'from')) })
  }
  if (wishes.promoterGender !== 'any') held.push({ wish: 'gender', held: of(promoter.address !== 'neutral', promoter.address === wishes.promoterGender) })
  return held
}
