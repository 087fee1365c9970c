/** What a report tells, page and file alike: what its definition names, and no more of what is reckoned. Pure. */
import type { Language } from '#src/language/language.ts'
import type { Measure } from '../outcomes/measures.ts'
import type { Told } from '../outcomes/outcomes.ts'
import { attributionSheet, brokenSheet, daysSheet, evidenceSheet, figureSheet, fullTitle, type Named, type Sheet, together } from '../outcomes/sheets.ts'
import { messages as ofOutcomes } from '../outcomes/messages.ts'
import { messages } from './messages.ts'
import type { Changed } from './rules.ts'
import type { Definition } from './types.ts'

/** The figures of some measures, of all and of each group. */
export function figuresOf({ overall, groups }: Pick<Told, 'overall' | 'groups'>, measures: readonly Measure[]): Pick<Told, 'overall' | 'groups'> {
  const named = (figures: Told['overall']): Told['overall'] => Object.fromEntries(measures.flatMap((measure) => { const figure = figures[measure]; return figure ? [[measure, figure]] : [] }))
  return { overall: named(overall), groups: groups.map(({ key, joined, figures }) => ({ key, joined, figures: named(figures) })) }
}

/** All is protected together, whatever a definition names; then only what it names is kept. */
export function asDefined(told: Told, measures: readonly Measure[]): Told {
  return {
    asOf: told.asOf, guarded: told.guarded, joined: told.joined, ...figuresOf(told, measures),
    days: told.days, attribution: told.attribution, evidence: told.evidence,
    time: [], profile: [], pay: [], advancements: [], axes: [], attainment: null, exits: [], reEntry: { losses: null, back: null, withSupport: null, median: { estimate: null, lower: null, upper: null } },
  }
}

export interface ReportSheets {
  /** The measures beside the two, which the page tells in words. */
  rest: Measure[]
  figures: Sheet
  broken: Sheet
  days: Sheet
  attribution: Sheet
  evidence: Sheet
}
/** The tables of a report. Older ones keep more under their digest: it is neither shown nor filed. */
export function sheetsOf(named: Named, language: Language, { measures }: Pick<Definition, 'measures'>): ReportSheets {
  const title = ofOutcomes[language].sheets.figures
  const rest = measures.filter((measure) => !(together.two as readonly string[]).includes(measure))
  const byGroup = measures.filter((measure) => named.told.groups.some(({ figures }) => figures[measure]))
  return {
    rest, figures: figureSheet(named, language, 'figures', title, measures), broken: brokenSheet(named, language, byGroup),
    days: daysSheet(named, language), attribution: attributionSheet(named, language), evidence: evidenceSheet(named, language),
  }
}

/** Measures that are others than when they were signed. */
export function changedSheet(changed: readonly Changed[], language: Language): Sheet {
  const [t, o] = [messages[language], ofOutcomes[language]]
  return { key: 'figures changed', title: t.since, head: [o.measure, t.signedThen, t.today], rows: changed.map(({ measure, was, now }) => [fullTitle(o, measure), { figure: was }, { figure: now }]) }
}
