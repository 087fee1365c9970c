/** Which form actions of routes.ts are posted at 300,000 people, with what, as whom and on whose file; and which are left out, with the reason. A new form action is a line here. */
import { idOf } from './load.ts'
import { longest } from './nation.ts'
import type { Posted } from './post.ts'
import { postedOfEmployers } from './posted-employers.ts'
import { postedOfEthics } from './posted-ethics.ts'
import { postedOfEvidence } from './posted-evidence.ts'
import { postedOfFile } from './posted-file.ts'
import { postedOfInsight } from './posted-insight.ts'
import { postedOfKnowledge } from './posted-knowledge.ts'
import { postedOfLearning } from './posted-learning.ts'
import { postedOfMentoring } from './posted-mentoring.ts'
import { postedOfMessages } from './posted-messages.ts'
import { postedOfNetwork } from './posted-network.ts'
import { postedOfPlacements } from './posted-placements.ts'
import { postedOfProfession } from './posted-profession.ts'
import { postedOfTraining } from './posted-training.ts'
import { postedOfPromoters } from './posted-promoters.ts'
import { postedOfSearch } from './posted-search.ts'

/** The longest file, its record of ten days ago, and so on. */
export const usual: Posted['on'] = {
  id: idOf('participant', longest),
  meeting: idOf('meeting', longest * 1000 + 1),
  intake: idOf('intake', longest * 1000),
  programme: idOf('programme', 0),
  account: idOf('account', 1),
  promoter: idOf('account', 20),
  service: idOf('service', 0),
  placement: idOf('placement', longest * 1000),
  cohort: idOf('cohort', 0),
  referral: idOf('referral', longest * 1000),
  employer: (_, nation) => nation.employer.employerId,
  vacancy: (_, nation) => nation.employer.vacancyId,
  candidacy: idOf('candidacy', longest),
}

/** In this order: some need what those before them wrote. */
export const posted: readonly Posted[] = [
  ...postedOfFile,
  ...postedOfNetwork,
  ...postedOfProfession,
  ...postedOfKnowledge,
  ...postedOfInsight,
  ...postedOfPromoters,
  ...postedOfEthics,
  ...postedOfLearning,
  ...postedOfMentoring,
  ...postedOfEvidence,
  ...postedOfTraining,
  ...postedOfMessages,
  ...postedOfSearch,
  ...postedOfPlacements,
  ...postedOfEmployers,
]

const code = 'Asks for a code of the moment from an authenticator; it reads the factor, the codes and the tries of one account, whatever the number of people (second-factor.test.ts).'
const firstOfAll = 'Is for a network without a standard; it takes the article in by the command of /profession/standard/import, which is posted.'
export const leftOut: Record<string, string> = {
  '/sign-in/second-step': code,
  '/account?/confirm': code,
  '/account?/codes': code,
  '/account?/turnOff': code,
  '/profession/standard?/begin': firstOfAll,
  '/profession/standard/versions?/begin': firstOfAll,
}
