import { describe, expect, test } from 'vitest'
import type { Persons } from '#src/accompaniment/file/persons.ts'
import { languages } from '#src/language/language.ts'
import type { Maker } from './types.ts'
import { askedIn, doesIn } from './whose.ts'

const samira: Persons = { name: 'Samira', address: 'female', own: false, promoter: 'Noor', promoterAddress: 'female' }
const noor: Maker = { name: 'Noor', address: 'female', own: false }
const own = { persons: { ...samira, own: true }, maker: noor, shared: false }
const promoter = { persons: samira, maker: { ...noor, own: true }, shared: false }
const lead = { persons: samira, maker: noor, shared: false }
const shared = { persons: samira, maker: { ...noor, own: true }, shared: true }
const said = (reader: typeof own, who: 'participant' | 'promoter') => languages.map((language) => doesIn({ language, ...reader }, who))

describe('whose promise it is', () => {
  test.each([
    ['hers, and she reads', own, 'participant', 'את עושה', 'ما ستقومين به أنتِ', 'You will'],
    ['the promoter’s, and she reads', own, 'promoter', 'Noor עושה', 'ما ستقوم به Noor', 'Noor will'],
    ['hers, and the promoter reads', promoter, 'participant', 'היא עושה', 'ما ستقوم به هي', 'She will'],
    ['the promoter’s, who reads', promoter, 'promoter', 'אני עושה', 'ما سأقوم به أنا', 'I will'],
    ['hers, and a lead reads', lead, 'participant', 'Samira עושה', 'ما ستقوم به Samira', 'Samira will'],
    ['the promoter’s, and a cover reads', lead, 'promoter', 'Noor עושה', 'ما ستقوم به Noor', 'Noor will'],
    ['hers, on a shared screen', shared, 'participant', 'Samira עושה', 'ما ستقوم به Samira', 'Samira will'],
    ['the promoter’s, on a shared screen', shared, 'promoter', 'המקדמת עושה', 'ما ستقوم به موجِّهة التشغيل', 'The promoter will'],
  ] as const)('%s', (_, reader, who, ...words) => expect(said(reader, who)).toEqual(words))

  test.each([
    ['female', 'את עושה', 'ما ستقومين به أنتِ'],
    ['male', 'אתה עושה', 'ما ستقوم به أنتَ'],
    ['neutral', 'מה שבאחריותך', 'ما هو على عاتقك'],
  ] as const)('to a participant who is addressed as %s', (address, ...words) => expect(said({ ...own, persons: { ...own.persons, address } }, 'participant').slice(0, 2)).toEqual(words))
})

describe('who asked to move a meeting', () => {
  test.each([
    ['she, and she reads', own, 'participant', 'את'],
    ['the promoter, and she reads', own, 'promoter', 'Noor'],
    ['both, and she reads', own, 'both', 'שניכם'],
    ['both, and the promoter reads', promoter, 'both', 'שנינו'],
    ['both, and a lead reads', lead, 'both', 'שני הצדדים'],
    ['she, and the promoter reads', promoter, 'participant', 'היא'],
  ] as const)('%s', (_, reader, who, words) => expect(askedIn({ language: 'he', ...reader }, who)).toBe(words))
})
