/** Builders in the words of the domain: each inserts by the owner's connection and returns what tests need. */
import type pg from 'pg'
import { createTenant } from '#src/access/index.ts'
import { signInHash } from '#src/platform/crypto.ts'
import type { Actor, Role } from '#src/platform/db.ts'
import { newId } from '#src/platform/ids.ts'
import { testNow } from './database.ts'

export async function aTenant(owner: pg.Client, name = 'רשת לבדיקה'): Promise<string> {
  return createTenant(owner, { name }, testNow)
}

export async function aCentre(owner: pg.Client, tenantId: string, name = 'מרכז הדר'): Promise<string> {
  const id = newId()
  await owner.query(`insert into centre (tenant_id, id, name) values ($1, $2, $3)`, [tenantId, id, name])
  return id
}

export async function aProgramme(owner: pg.Client, tenantId: string, fields: { eligibility?: unknown[]; name?: string } = {}): Promise<string> {
  const id = newId()
  const name = fields.name ?? 'אופקים חדשים'
  await owner.query(`insert into programme (tenant_id, id, name, exclusion_kinds, eligibility) values ($1, $2, $3, $4, $5)`, [
    tenantId, id, JSON.stringify({ he: name, ar: 'آفاق جديدة', en: 'New horizons' }), ['low_participation'], JSON.stringify(fields.eligibility ?? []),
  ])
  return id
}

/** An account with one post, everywhere or in a programme and/or centre. */
export async function anAccount(
  owner: pg.Client,
  tenantId: string,
  role: Role,
  fields: { name?: string; programmeId?: string; centreId?: string; email?: string; spokenLanguages?: string[] } = {},
): Promise<Actor> {
  const accountId = newId()
  const displayName = fields.name ?? `${role} ${accountId.slice(-4)}`
  const email = fields.email ?? `${accountId}@test.example`
  await owner.query(
    `insert into account (tenant_id, id, display_name, email, sign_in_hash, spoken_languages, created_at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [tenantId, accountId, displayName, email, signInHash(email), fields.spokenLanguages ?? [], testNow],
  )
  const post = { role, programmeId: fields.programmeId ?? null, centreId: fields.centreId ?? null }
  await owner.query(`insert into post (tenant_id, id, account_id, role, programme_id, centre_id, starts_on) values ($1, $2, $3, $4, $5, $6, '2020-01-01')`, [
    tenantId, newId(), accountId, role, post.programmeId, post.centreId,
  ])
  return { tenantId, accountId, displayName, language: 'he', timeZone: 'Asia/Jerusalem', posts: [post] }
}

export interface BuiltParticipant {
  participantId: string
  enrolmentId: string | undefined
}

/** A participant, enrolled in a programme and assigned to a promoter where these are given. */
export async function aParticipant(
  owner: pg.Client,
  tenantId: string,
  fields: {
    givenName?: string
    familyName?: string
    address?: 'female' | 'male' | 'neutral'
    language?: 'he' | 'ar' | 'en'
    phone?: string
    programmeId?: string
    centreId?: string
    stage?: 'applicant' | 'enrolled' | 'paused' | 'finished'
    assignedTo?: Actor
  } = {},
): Promise<BuiltParticipant> {
  const participantId = newId()
  await owner.query(
    `insert into participant (tenant_id, id, given_name, family_name, address, language, phone, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [tenantId, participantId, fields.givenName ?? 'סמאח', fields.familyName ?? 'חורי', fields.address ?? 'female', fields.language ?? 'he', fields.phone ?? null, testNow],
  )
  let enrolmentId: string | undefined
  if (fields.programmeId) {
    enrolmentId = newId()
    await owner.query(
      `insert into enrolment (tenant_id, id, participant_id, programme_id, centre_id, stage, first_contact_on, joined_on) values ($1, $2, $3, $4, $5, $6, '2026-09-01', $7)`,
      [tenantId, enrolmentId, participantId, fields.programmeId, fields.centreId ?? null, fields.stage ?? 'enrolled', fields.stage === 'applicant' ? null : '2026-09-10'],
    )
  }
  if (fields.assignedTo) await aRelation(owner, fields.assignedTo, participantId, 'assigned')
  return { participantId, enrolmentId }
}

/** Opens a participant's file to an account. */
export async function aRelation(
  owner: pg.Client,
  account: Actor,
  participantId: string,
  relation: 'assigned' | 'cover' | 'partner' | 'self',
  fields: { parts?: string[]; startsOn?: string; endsOn?: string } = {},
): Promise<void> {
  await owner.query(`insert into file_relation (tenant_id, id, participant_id, account_id, relation, parts, starts_on, ends_on) values ($1, $2, $3, $4, $5, $6, $7, $8)`, [
    account.tenantId, newId(), participantId, account.accountId, relation, fields.parts ?? [], fields.startsOn ?? '2026-01-01', fields.endsOn ?? null,
  ])
}
