import { describe, expect, test } from 'vitest'
import { communitiesAsked, communitiesSaid, communityIn, sameCommunity } from './communities.ts'

test.each([
  // as it was said        read in            it says
  ['המגזר שלי', 'ar', 'המגזר שלי'],
  ['החברה הערבית', 'ar', 'المجتمع العربي'],
  [' المجتمع الحريدي ', 'he', 'החברה החרדית'],
  ['ARAB SOCIETY', 'he', 'החברה הערבית'],
  ['bedouin', 'en', 'Bedouin society'],
] as const)('%s in %s is %s', (said, language, words) => expect(communityIn(language, said)).toBe(words))

test.each([
  ['החברה הערבית', 'المجتمع العربي', true],
  ['נצרת', ' נצרת', true],
  ['נצרת', 'החברה הערבית', false],
])('%s and %s are one: %s', (one, other, same) => expect(sameCommunity(one, other)).toBe(same))

describe('what is asked for and what is kept', () => {
  test('known ones are chosen, own words are written', () => expect(communitiesAsked(['المجتمع العربي', 'נצרת', 'יפו'])).toEqual({ communities: ['arab'], ownCommunities: 'נצרת, יפו' }))
  test('own words are kept as they are, a known name among them by its key, and nothing twice', () =>
    expect(communitiesSaid({ communities: ['arab', 'no such'], ownCommunities: 'נצרת، החברה החרדית, החברה הערבית ,' })).toEqual(['arab', 'נצרת', 'haredi']))
})
