import * as v from 'valibot'
import { decimal, many, oneOf, optionalText, optionalUuid, text } from '#src/platform/fields.ts'
import { bys } from '../outcomes/asked.ts'
import { type Measure, measureKeys } from '../outcomes/measures.ts'
import { type Definition, spans } from './types.ts'

/** Attention is for who leads: no report asks for it. */
export const reportable = measureKeys.filter((measure) => measure !== 'seen_lately')

export const DefineReport = v.object({
  forWhom: text(200), titleHe: optionalText(200), titleAr: optionalText(200), titleEn: optionalText(200), leadHe: optionalText(2000), leadAr: optionalText(2000), leadEn: optionalText(2000),
  measures: many(reportable), months: oneOf(spans), by: oneOf(bys), programmeId: optionalUuid, centreId: optionalUuid, standardDeviation: decimal(0.1, 5), reliability: decimal(0, 0.99),
})
export const FreezeReport = v.object({ signedName: text(200), words: optionalText(2000) })

export type DefineInput = v.InferOutput<typeof DefineReport>

/** The two measures stand in every report, and first (U-1, T-02). */
const always: readonly Measure[] = ['grown', 'good_work']

export const definitionFrom = (input: DefineInput): Definition => ({
  forWhom: input.forWhom, title: { he: input.titleHe, ar: input.titleAr, en: input.titleEn }, lead: { he: input.leadHe, ar: input.leadAr, en: input.leadEn },
  measures: [...always, ...reportable.filter((measure) => input.measures.includes(measure) && !always.includes(measure))], months: Number(input.months), by: input.by,
  noise: { standardDeviation: input.standardDeviation, reliability: input.reliability },
})

export const inFields = ({ definition, programmeId, centreId }: { definition: Definition; programmeId: string | null; centreId: string | null }) => ({
  forWhom: definition.forWhom, titleHe: definition.title.he, titleAr: definition.title.ar, titleEn: definition.title.en, leadHe: definition.lead.he, leadAr: definition.lead.ar, leadEn: definition.lead.en,
  measures: definition.measures, months: String(definition.months), by: definition.by, programmeId: programmeId ?? '', centreId: centreId ?? '',
  standardDeviation: String(definition.noise.standardDeviation), reliability: String(definition.noise.reliability),
})
