import { describe, expect, test } from 'vitest'
import { wishesHeld } from './rules.ts'
import type { Wishes } from './types.ts'

const none: Wishes = { language: '', communityWish: 'none', community: '', promoterGender: 'any', words: '', version: 1 }
const noor = { address: 'female', spokenLanguages: ['ar', 'he'], communities: ['נצרת'] } as const
const untold = { address: 'neutral', spokenLanguages: [], communities: [] } as const

describe('what was wished, held to a promoter', () => {
  test.each([
    ['nothing was wished', none, noor, []],
    ['a language that she speaks', { ...none, language: 'ar' }, noor, ['language met']],
    ['a language that she does not speak', { ...none, language: 'am' }, noor, ['language not_met']],
    ['someone of the community', { ...none, communityWish: 'from', community: ' נצרת' }, noor, ['community met']],
    ['someone who is not of the community', { ...none, communityWish: 'not_from', community: 'נצרת' }, noor, ['community not_met']],
    ['someone of a community that each names in their language', { ...none, communityWish: 'from', community: 'החברה הערבית' }, { ...noor, communities: ['المجتمع العربي'] }, ['community met']],
    ['a community that was not named', { ...none, communityWish: 'from' }, noor, []],
    ['a man', { ...none, promoterGender: 'male' }, noor, ['gender not_met']],
    ['what a promoter has not told of', { ...none, language: 'ar', communityWish: 'from', community: 'נצרת', promoterGender: 'female' }, untold, ['language unknown', 'community unknown', 'gender unknown']],
  ] as const)('%s', (_, wishes, promoter, held) => {
    const given = { ...promoter, spokenLanguages: [...promoter.spokenLanguages], communities: [...promoter.communities] }
    expect(wishesHeld({ ...wishes }, given).map((one) => `${one.wish} ${one.held}`)).toEqual(held)
  })
})
