import * as v from 'valibot'
import { languages } from '#src/language/language.ts'
import { flag, oneOf, optionalText, text, uuid, version } from '#src/platform/fields.ts'

const words = { title: text(140), happened: text(3000), decided: text(2000), reason: text(2000), outcome: text(2000), opposite: text(2000), notThePerson: flag }

export const Propose = v.object({ language: oneOf(languages), ...words })
export const WordCase = v.object({ language: oneOf(languages), ...words, version })
export const AnswerWording = v.object({ language: oneOf(languages), agrees: oneOf(['yes', 'no']), words: optionalText(1500), notThePerson: flag, version })
export const PublishCase = v.object({ version })
export const TakeBack = v.object({ words: text(1500), version })
export const LinkCase = v.object({ lineKey: uuid, caseId: uuid })
