import { describe, expect, test } from 'vitest'
import { messages as axesMessages } from '#src/accompaniment/axes/messages.ts'
import { messages as intakeMessages } from '#src/accompaniment/intake/messages.ts'
import { messages as planMessages } from '#src/accompaniment/plan/messages.ts'
import { messages as taskMessages } from '#src/accompaniment/tasks/messages.ts'
import { languages } from '#src/language/language.ts'
import { messages as participantMessages } from '#src/participants/messages.ts'
import type { Persons } from './persons.ts'

const samira: Persons = { name: 'סמירה חדאד', address: 'female', own: false, promoter: 'נור חורי', promoterAddress: 'female' }
const own = { ...samira, own: true }
const [he, ar, en] = [planMessages.he, planMessages.ar, planMessages.en]

describe('a plan is told of by whoever reads it', () => {
  test.each([
    ['she reads her own', own, 'אבני הדרך שלך', 'محطاتك', 'Your milestones'],
    ['whoever accompanies her', samira, 'אבני הדרך שלה', 'محطاتها', 'Her milestones'],
    ['whoever accompanies him', { ...samira, address: 'male' }, 'אבני הדרך שלו', 'محطاته', 'His milestones'],
    ['whoever accompanies someone who did not say', { ...samira, address: 'neutral' }, 'אבני הדרך של סמירה חדאד', 'محطات סמירה חדאד', 'Their milestones'],
  ] as const)('%s', (_, persons, ...words) => expect([he, ar, en].map((t) => t.steps.theirs(persons))).toEqual(words))

  test.each([
    ['she does, and reads', own, 'את', 'أنتِ', 'You'],
    ['he does, and reads', { ...own, address: 'male' }, 'אתה', 'أنتَ', 'You'],
    ['whoever did not say does, and reads', { ...own, address: 'neutral' }, 'באחריותך', 'على عاتقك', 'You'],
    ['she does', samira, 'המשתתפת', 'المشارِكة', 'The participant'],
    ['he does', { ...samira, address: 'male' }, 'המשתתף', 'المشارِك', 'The participant'],
    ['whoever did not say does', { ...samira, address: 'neutral' }, 'סמירה חדאד', 'סמירה חדאד', 'The participant'],
  ] as const)('%s', (_, persons, ...words) => expect([he, ar, en].map((t) => t.who(persons).participant)).toEqual(words))

  test.each([
    ['female', 'המקדמת', 'موجِّهة التشغيل'],
    ['male', 'המקדם', 'موجِّه التشغيل'],
    ['neutral', 'מי שמלווה', 'من يرافق'],
  ] as const)('who accompanies, %s', (promoterAddress, ...words) => expect([he, ar].map((t) => t.who({ ...samira, promoterAddress }).promoter)).toEqual(words))
})

describe('whose idea a task was', () => {
  test.each([
    ['hers, and she reads', own, 'היוזמה שלך', 'المبادرة منك', 'Your idea'],
    ['hers', samira, 'היוזמה שלה', 'المبادرة منها', 'Her idea'],
    ['his', { ...samira, address: 'male' }, 'היוזמה שלו', 'المبادرة منه', 'His idea'],
    ['of someone who did not say', { ...samira, address: 'neutral' }, 'היוזמה של סמירה חדאד', 'المبادرة من סמירה חדאד', 'Their idea'],
  ] as const)('%s', (_, persons, ...words) => expect(languages.map((one) => taskMessages[one].idea(persons).participant)).toEqual(words))
})

describe('what was said and rated is told by whoever reads it', () => {
  test.each([
    ['she reads', own, 'שלך', 'تقييمك', 'Yours'],
    ['of her', samira, 'שלה', 'تقييمها', 'Hers'],
    ['of him', { ...samira, address: 'male' }, 'שלו', 'تقييمه', 'His'],
    ['of someone who did not say', { ...samira, address: 'neutral' }, 'של סמירה חדאד', 'تقييم סמירה חדאד', 'Theirs'],
  ] as const)('a rating, %s', (_, persons, ...words) => expect(languages.map((one) => axesMessages[one].readers(persons).participant)).toEqual(words))

  test.each([
    ['she reads', own, 'תיקון שלך', 'تصحيحك', 'Your correction'],
    ['of her', samira, 'תיקון שלה', 'تصحيحها', 'Correction'],
  ] as const)('a correction, %s', (_, persons, ...words) => expect(languages.map((one) => intakeMessages[one].readBack.correction(persons))).toEqual(words))

  test.each([
    ['she reads', own, 'מותר לך', 'يحق لك', 'You may'],
    ['of her', samira, 'לה מותר', 'يحق لها', 'The participant may'],
    ['of someone who did not say', { ...samira, address: 'neutral' }, 'בעמוד האישי אפשר', 'يمكن من الصفحة الشخصية', 'The participant may'],
  ] as const)('who may see who opened the file, %s', (_, persons, ...words) => {
    for (const [at, one] of languages.entries()) expect(participantMessages[one].opened.lead(persons)).toContain(words[at])
  })
})
