/** Builders of the facts, for the tables of cases: what a case does not say is ordinary, known and confirmed. */
import { axes } from '#src/accompaniment/axes/types.ts'
import type { Day } from '#src/platform/clock.ts'
import { type Accompaniment, qualities, type QualityLevels, type Reading, type Work } from './types.ts'

/** A job placed by the programme, shown by a payslip, of which no end is known and nothing was confirmed yet. */
export const aJob = (firstDay: Day, facts: Partial<Work> = {}): Work => ({
  own: true, employer: 'a', firstDay, lastDay: null, attribution: 'placed', grade: 'A', hoursWeek: 42, hoursWanted: 42, confirmedOn: [], left: null,
  againstMinimum: null, againstAverage: null, againstMedian: null, quality: { participant: null, promoter: null }, advanced: [], ...facts,
})

/** Joined at the beginning of 2025, with a plan a month later; heard of until the day of the case. */
export const anAccompaniment = (facts: Partial<Accompaniment> = {}): Accompaniment => ({
  programme: 'p', centre: 'c', closed: false, populations: [], exclusions: [], joinedOn: '2025-01-01', plansAgreedOn: ['2025-02-01'], ended: null, heardOn: '2026-06-01',
  work: [], readings: [], goals: [], actions: [], meetings: [], ...facts,
})

export const levels = (all: number | null, but: Partial<QualityLevels> = {}): QualityLevels => ({ ...(Object.fromEntries(qualities.map((part) => [part, all])) as QualityLevels), ...but })

export const aReading = (on: Day, all: number | null, but: Partial<Reading['levels']> = {}, byWhom: Reading['byWhom'] = 'together'): Reading => ({
  on, byWhom, levels: { ...(Object.fromEntries(axes.map((axis) => [axis, all])) as Reading['levels']), ...but },
})
