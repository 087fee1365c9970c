/**
 * What fits between what somebody asks of work and what a vacancy says, line by line. Pure. It reads stated preferences and the vacancy's requirements and nothing else of a person:
 * no population, no inclination, no score. There is no total, and people are never put in an order by it.
 */
import { kilometresBetween } from './distance.ts'
import { levels } from '../vacancies/types.ts'
import type { FitLine, Preference, Stands, VacancyFacts } from './types.ts'

/** Every line there is something to say on. Where nothing was asked a line says what the vacancy asks for, and that the other side is not known. */
export function fitsOf(preference: Preference, vacancy: VacancyFacts): FitLine[] {
  return [hours(preference, vacancy), ...days(preference, vacancy), ...shifts(preference, vacancy), travel(preference, vacancy), pay(preference, vacancy), ...languages(preference, vacancy), ...access(preference, vacancy), ...inWords(preference, vacancy)]
}

function hours({ hoursFrom, hoursTo }: Preference, vacancy: VacancyFacts): FitLine {
  const asked: Span | null = hoursFrom === null && hoursTo === null ? null : [hoursFrom, hoursTo]
  const offered: Span | null = vacancy.hoursFrom === null && vacancy.hoursTo === null ? null : [vacancy.hoursFrom, vacancy.hoursTo]
  if (!asked || !offered) return { about: 'hours', stands: 'unknown', asked, offered }
  return { about: 'hours', stands: within(offered, asked), asked, offered }
}

type Span = [number | null, number | null]
/**
 * How hours that are offered stand to hours that are asked for; an end that was not said is open. They fit where whatever the vacancy may come to suits, they differ where nothing of it does,
 * and where a part of it would suit, or an end is not said, it is asked.
 */
function within([from, to]: Span, [least, most]: Span): Stands {
  if ((from !== null && most !== null && from > most) || (to !== null && least !== null && to < least)) return 'differs'
  const reaches = least === null || (from !== null && from >= least)
  const stays = most === null || (to !== null && to <= most)
  return reaches && stays ? 'fits' : 'weigh'
}

function days({ daysNot }: Preference, vacancy: VacancyFacts): FitLine[] {
  if (daysNot.length === 0) return []
  const not = daysNot.filter((day) => vacancy.days.includes(day))
  return [{ about: 'days', stands: vacancy.days.length === 0 ? 'unknown' : not.length > 0 ? 'differs' : 'fits', not: vacancy.days.length === 0 ? daysNot : not }]
}

function shifts({ shiftsNot }: Preference, vacancy: VacancyFacts): FitLine[] {
  if (shiftsNot.length === 0) return []
  const not = shiftsNot.filter((shift) => vacancy.shifts.includes(shift))
  const other = vacancy.shifts.filter((shift) => !shiftsNot.includes(shift))
  // Another shift there may be the one: it is asked.
  const stands: Stands = vacancy.shifts.length === 0 ? 'unknown' : not.length === 0 ? 'fits' : other.length > 0 ? 'weigh' : 'differs'
  return [{ about: 'shifts', stands, not: vacancy.shifts.length === 0 ? shiftsNot : not, other }]
}

/** Minutes cannot be told from a distance: both are put side by side. Only what no vehicle does in that time is said to differ (over a kilometre a minute, as the crow flies). */
function travel({ fromLocality, travelMinutes, travelBy }: Preference, vacancy: VacancyFacts): FitLine {
  const km = kilometresBetween(fromLocality, vacancy.locality)
  const fromHome = vacancy.transport.includes('from_home')
  const line = { about: 'travel' as const, km, from: fromLocality, to: vacancy.locality, minutes: travelMinutes, words: vacancy.transportWords, fromHome }
  if (fromHome) return { ...line, stands: 'fits' }
  if (km === null) return { ...line, stands: 'unknown' }
  if (travelMinutes !== null && km > travelMinutes) return { ...line, stands: 'differs' }
  const within = km === 0 && (travelMinutes ?? 60) >= 30
  const carried = vacancy.transport.includes('employer') && (travelBy.length === 0 || travelBy.includes('employer'))
  return { ...line, stands: within ? 'fits' : carried || travelMinutes !== null ? 'weigh' : 'unknown' }
}

function pay({ payFrom, payBasis }: Preference, vacancy: VacancyFacts): FitLine {
  const most = vacancy.payTo ?? vacancy.payFrom
  const offered: Span | null = most === null ? null : [vacancy.payFrom, vacancy.payTo]
  const line = { about: 'pay' as const, asked: payFrom, askedBasis: payBasis, offered, offeredBasis: vacancy.payBasis }
  if (payFrom === null || most === null) return { ...line, stands: 'unknown' }
  if (payBasis !== vacancy.payBasis) return { ...line, stands: 'weigh' }
  // 'Up to' promises nothing.
  if (vacancy.payFrom !== null && vacancy.payFrom >= payFrom) return { ...line, stands: 'fits' }
  return { ...line, stands: most >= payFrom ? 'weigh' : 'differs' }
}

function languages({ languages: has }: Preference, vacancy: VacancyFacts): FitLine[] {
  return Object.entries(vacancy.languages).map(([language, needed]) => {
    const known = has[language as keyof typeof has] ?? null
    const stands: Stands = known === null ? 'unknown' : levels.indexOf(known) >= levels.indexOf(needed) ? 'fits' : 'differs'
    return { about: 'language', stands, language: language as keyof typeof has & string, needed, has: known } as FitLine
  })
}

function access({ needsAccess, needsWords }: Preference, vacancy: VacancyFacts): FitLine[] {
  const lines: FitLine[] = needsAccess.map((need) => ({ about: 'access', need, stands: vacancy.accessibility.includes(need) ? 'fits' : vacancy.accessibility.includes('adjusts') ? 'weigh' : 'unknown' }))
  return needsWords ? [...lines, { about: 'needs', stands: 'weigh', words: needsWords }] : lines
}

function inWords({ seeks }: Preference, vacancy: VacancyFacts): FitLine[] {
  const lines: FitLine[] = []
  if (vacancy.needed) lines.push({ about: 'needed', stands: 'weigh', words: vacancy.needed })
  if (seeks || vacancy.horizon) lines.push({ about: 'seeks', stands: seeks && vacancy.horizon ? 'weigh' : 'unknown', seeks, horizon: vacancy.horizon })
  return lines
}
