/** Load is not headcount (insight 12): a participant counts by the stage of the accompaniment. Pure; the weights are shown with each sum. */

/** 'beginning' is the first 60 days after joining: the meetings stand weekly and trust is being built. */
export const loadStages = ['applicant', 'beginning', 'enrolled', 'paused', 'finished'] as const
export type LoadStage = (typeof loadStages)[number]

export const stageWeights: Record<LoadStage, number> = { applicant: 1, beginning: 1.5, enrolled: 1, paused: 0.25, finished: 0.2 }

export type Caseload = Partial<Record<LoadStage, number>>

export interface WeightedLoad {
  /** Participants whose file is open to the promoter. */
  people: number
  /** Sum of people x weight. */
  weighted: number
  /** What a promoter with this share of a full-time post carries: the programme's full load x share. */
  full: number
  /** weighted / full; 1 is a full load. */
  share: number
  parts: { stage: LoadStage; people: number; weight: number }[]
}

export function weightedLoad(caseload: Caseload, fullLoad: number, shareOfFullTime: number): WeightedLoad {
  const parts = loadStages.map((stage) => ({ stage, people: caseload[stage] ?? 0, weight: stageWeights[stage] })).filter((p) => p.people > 0)
  const weighted = round(parts.reduce((sum, p) => sum + p.people * p.weight, 0))
  const full = round(fullLoad * shareOfFullTime)
  return { people: parts.reduce((sum, p) => sum + p.people, 0), weighted, full, share: full > 0 ? weighted / full : 0, parts }
}

const round = (n: number) => Math.round(n * 10) / 10
