import * as v from 'valibot'
import { languages } from '#src/language/language.ts'
import { spokenLanguages } from '#src/participants/types.ts'
import { flag, oneOf, optionalOneOf, optionalText, optionalUuid, text, uuid, version } from '#src/platform/fields.ts'
import { linesIn } from './json-resume.ts'
import { month } from './months.ts'
import { beginners, historyKinds, languageLevels } from './types.ts'

const whose = { begunBy: v.optional(oneOf(beginners), 'participant') }
const said = { what: text(200), where: optionalText(200), did: optionalText(4000) }
const dated = { kind: oneOf(historyKinds), began: month, ended: month, goesOn: flag }

export const AddHistory = v.object({ ...dated, ...said, ...whose })
export const ChangeHistory = v.object({ historyId: uuid, language: oneOf(languages), ...dated, ...said, version })
export const WordHistory = v.object({ historyId: uuid, language: oneOf(languages), ...said, version })
export const OneHistory = v.object({ historyId: uuid, version })
export const WordStrength = v.object({ itemId: uuid, language: oneOf(languages), title: text(200), line: optionalText(500), version })
export const WordCredential = v.object({ credentialId: uuid, language: oneOf(languages), title: text(200), line: optionalText(200), version })
/** How well each language is known, one field a language; '' where nobody said. */
const levels = Object.fromEntries(spokenLanguages.map((code) => [`level_${code}`, optionalOneOf(languageLevels)])) as Record<`level_${(typeof spokenLanguages)[number]}`, ReturnType<typeof optionalOneOf<typeof languageLevels>>>
export const SavePerson = v.object({ name_he: optionalText(120), name_ar: optionalText(120), name_en: optionalText(120), ...levels, version })
export const NamePerson = v.object({ language: oneOf(languages), name: text(120), version })

const ofCv = { name: text(120), language: oneOf(languages), vacancyWords: optionalText(8000) }
export const BeginCv = v.object({ ...ofCv, like: optionalUuid, applicationId: optionalUuid, ...whose })
export const ChangeCv = v.object({ cvId: uuid, ...ofCv, headline: optionalText(200), summary: optionalText(2000), showPhone: flag, showEmail: flag, showLocality: flag, version })
const key = v.pipe(v.string(), v.regex(/^(section|history|strength|credential|language):[a-z0-9_-]{2,40}$/, 'notAChoice'))
export const ChooseItems = v.object({ cvId: uuid, stands: v.optional(v.pipe(v.array(key), v.maxLength(500, 'tooLong')), []), up: v.optional(v.union([v.literal(''), key]), ''), version })
/** What a file was seen to hold, as the page shows it, and which of it is taken, by its places. */
export const TakeLines = v.object({ lines: v.pipe(v.string('required'), v.maxLength(900_000, 'tooLong'), v.check((json) => linesIn(json) !== null, 'notAChoice'), v.transform((json) => linesIn(json) ?? [])), take: v.optional(v.array(v.pipe(v.string(), v.regex(/^\d{1,3}$/, 'notAChoice'))), []) })
export const OneCv = v.object({ cvId: uuid, version })

export type AddHistory = v.InferOutput<typeof AddHistory>
export type ChangeHistory = v.InferOutput<typeof ChangeHistory>
export type WordHistory = v.InferOutput<typeof WordHistory>
export type WordStrength = v.InferOutput<typeof WordStrength>
export type WordCredential = v.InferOutput<typeof WordCredential>
export type SavePerson = v.InferOutput<typeof SavePerson>
export type BeginCv = v.InferOutput<typeof BeginCv>
export type ChangeCv = v.InferOutput<typeof ChangeCv>
export type ChooseItems = v.InferOutput<typeof ChooseItems>
