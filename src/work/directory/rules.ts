/** What a service is found by, and what of it fits on a line. */
import { type Language, languages } from '#src/language/language.ts'
import { searchable } from '#src/profession/knowledge/folding.ts'
import { type CostOption, type OtherWords, type Place, type Schedule, type ServiceWords, type Weekday, weekdays } from './types.ts'

/** The towns of a service, each once. */
export const localitiesOf = (places: readonly Place[]): string[] => [...new Set(places.flatMap(({ location }) => (location.addresses ?? []).map(({ city }) => city)).filter((city) => city !== ''))]

/** Its words, folded, by which it is found. */
export const searchTextOf = ({ name, alternateName, description, otherWords, organisation, eligibility, places, attributes }: ServiceWords): string =>
  searchable([name, alternateName, ...languages.flatMap((language) => [otherWords[language]?.name ?? '', otherWords[language]?.description ?? '']), organisation.name, organisation.alternateName, description, eligibility, ...localitiesOf(places), ...attributes.flatMap(({ taxonomy_term }) => taxonomy_term?.name ?? [])])

/** How a service is called and told of to whoever reads this language: in it where somebody wrote that, else as it is. */
export const toldIn = (language: Language, { name, description, otherWords }: Pick<ServiceWords, 'name' | 'description' | 'otherWords'>): { name: string; description: string } => ({ name: otherWords[language]?.name ?? name, description: otherWords[language]?.description ?? description })

/** What was said of a name and a description in each language, without what is empty. */
export function otherWordsFrom(said: (language: Language) => { name: string; description: string }): OtherWords {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const { name, description } = said(language)
      return name || description ? [[language, { ...(name && { name }), ...(description && { description }) }]] : []
    }),
  )
}

/** What it costs, where one amount says it: null where nothing does; 0 is free. */
export const oneCost = (costs: readonly CostOption[]): number | null => (costs.length === 1 && costs[0]?.amount !== undefined ? costs[0].amount : null)

/** The days of a weekly schedule in the order of the week; [] where it is no plain list of days. */
export function daysOf({ byday }: Schedule): Weekday[] {
  const said = (byday ?? '').split(',').map((day) => day.trim().toUpperCase())
  return weekdays.filter((day) => said.includes(day))
}

/** 'HH:MM' of '09:00', '09:00:00' or '09:00+02:00'. */
export const hourOf = (time: string | undefined): string => /^([01]\d|2[0-3]):[0-5]\d/.exec(time ?? '')?.[0] ?? ''

/** Whether somebody should make sure of it again: nobody has for a year (STD-C3: knowledge ages). */
export const wantsAssuring = (assuredOn: string | null, today: string): boolean => assuredOn === null || assuredOn < `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`
