import type { Language } from '#src/language/language.ts'
import type { Day } from '#src/platform/clock.ts'
import type { Role } from '#src/platform/db.ts'
import type { Text } from '#src/platform/errors.ts'

/** Roles that an administrator gives; a participant's own account is opened from their file. */
export const staffRoles = [
  'promoter', 'team_lead', 'programme_manager', 'professional_lead', 'mentor', 'assessor', 'committee_member', 'funder', 'administrator', 'auditor', 'partner',
] as const satisfies readonly Role[]
export type StaffRole = (typeof staffRoles)[number]

/** Roles that are held in the whole tenant; the others may be held in a programme and a centre. */
export const roleEverywhere: ReadonlySet<Role> = new Set(['funder', 'administrator', 'auditor', 'partner', 'committee_member'])

/** Chosen in words, so that nobody is given every programme by leaving a list as it was. */
export const everywhere = 'everywhere'

export const specialisations = ['individual', 'employers', 'training', 'community'] as const
export type Specialisation = (typeof specialisations)[number]

export interface HeldPost {
  id: string
  role: Role
  specialisation: Specialisation | null
  programme: Text | null
  centre: string | null
  shareOfFullTime: number
  startsOn: Day
  endsOn: Day | null
}

export type AccountState = 'open' | 'invited' | 'closed'

export interface AccountLine {
  id: string
  displayName: string
  email: string
  state: AccountState
  roles: Role[]
}

export interface StaffAccount extends AccountLine {
  language: Language
  profession: string
  version: number
  posts: HeldPost[]
  secondStep: boolean
  sessions: number
  /** Participants the account answers for: a count, never a name. */
  participants: number
}
