/** The way in: first contact, the programme's rules held to what was told, joining. */
import { permit, relationsChanged, tell } from '#src/access/index.ts'
import { centreOfPosts, consents, lastWriter, nameOf, othersThan, type Profile, type ProgrammeChoice, profileOf, programmesOfActor } from '#src/participants/index.ts'
import { writeSearchKeys } from '#src/participants/search/index.ts'
import { addDays } from '#src/platform/clock.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours, refused, stale } from '#src/platform/errors.ts'
import { checkRules, type EligibilityFacts, type Outcome } from '../rules.ts'
import { checkStands, explain } from '../words.ts'
import { openAnswers, sealAnswers } from './answers.ts'
import type { CheckEligibility, FirstContact } from './forms.ts'
import { enrolmentForChange } from './queries.ts'
import { why } from './refusals.ts'
import { showNewer } from './stages.ts'

export const beginners = ['promoter', 'team_lead', 'programme_manager', 'professional_lead'] as const

/** Writes a participant down at first contact; a name is enough. A promoter who does so answers for the file until a lead assigns otherwise. */
export async function recordFirstContact(tx: Tx, input: FirstContact): Promise<string> {
  await permit(tx, 'participants.begin')
  const programme = (await programmesOfActor(tx, beginners)).find((p) => p.id === input.programmeId)
  if (!programme) throw new NotYours('programme')
  // A post of one centre sees only that centre's participants.
  const centreId = programme.centres.some((c) => c.id === input.centreId) ? input.centreId : centreOfPosts(tx.actor.posts, programme.id, beginners)
  const participantId = tx.newId()
  await tx.run(
    `insert into participant (tenant_id, id, given_name, family_name, preferred_name, address, language, spoken_languages, phone, email,
       best_channel, best_hours, locality, created_at, other_phones, created_by)
     values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, current_account())`,
    [participantId, input.givenName, input.familyName, input.preferredName, input.address, input.language, input.spokenLanguages,
      input.phone, input.email, input.bestChannel, input.bestHours, input.locality, tx.at, othersThan(input.phone, input.otherPhones)],
  )
  const promotes = (await programmesOfActor(tx, ['promoter'])).some((p) => p.id === programme.id)
  if (promotes) {
    await tx.run(
      `insert into file_relation (tenant_id, id, participant_id, account_id, relation, starts_on) values (current_tenant(), $1, $2, current_account(), 'assigned', $3)`,
      [tx.newId(), participantId, tx.today],
    )
  }
  const firstContactOn = input.firstContactOn && input.firstContactOn <= tx.today ? input.firstContactOn : tx.today
  await tx.run(
    `insert into enrolment (tenant_id, id, participant_id, programme_id, centre_id, first_contact_on) values (current_tenant(), $1, $2, $3, $4, $5)`,
    [tx.newId(), participantId, programme.id, centreId, firstContactOn],
  )
  relationsChanged(tx)
  await permit(tx, 'file.open', participantId)
  await writeSearchKeys(tx, participantId)
  await tell(tx, 'participant.begun', { participantId, details: { programmeId: programme.id } })
  return participantId
}

/** Programmes that the participant may join through the actor: those that are not under way. One that was finished can be joined again. */
export async function furtherProgrammes(tx: Tx, participantId: string): Promise<ProgrammeChoice[]> {
  const under = await tx.rows<{ id: string }>(`select programme_id as id from enrolment where tenant_id = current_tenant() and participant_id = $1 and stage <> 'finished'`, [participantId])
  return (await programmesOfActor(tx, beginners)).filter((programme) => !under.some(({ id }) => id === programme.id))
}

/**
 * Opens a further enrolment of a participant whose file is known: another programme, or the same one again. The earlier one stays as it ended;
 * whoever still reaches the file for follow-up accompanies again.
 */
export async function joinProgramme(tx: Tx, input: { participantId: string; programmeId: string }): Promise<void> {
  const [relation] = await permit(tx, 'enrolment.change', input.participantId)
  const programme = (await programmesOfActor(tx, beginners)).find((p) => p.id === input.programmeId)
  if (!programme) throw new NotYours('programme')
  const added = await tx.run(
    `insert into enrolment (tenant_id, id, participant_id, programme_id, centre_id, first_contact_on)
     values (current_tenant(), $1, $2, $3, $4, $5) on conflict do nothing`,
    [tx.newId(), input.participantId, programme.id, centreOfPosts(tx.actor.posts, programme.id, beginners), tx.today],
  )
  if (added === 0) throw refused(why.alreadyIn, 'programmeId')
  await tx.run(
    `update file_relation r set ends_on = null where r.tenant_id = current_tenant() and r.participant_id = $1 and r.relation = 'assigned' and r.ends_on >= $2
       and not exists (select from file_relation o where o.tenant_id = r.tenant_id and o.participant_id = r.participant_id and o.relation = 'assigned' and o.ends_on is null)`,
    [input.participantId, tx.today],
  )
  relationsChanged(tx)
  await tell(tx, 'enrolment.begun', { participantId: input.participantId, relation, details: { programmeId: programme.id } })
}

/** Holds the programme's rules to what the participant told, and keeps the outcome with its explanation. */
export async function checkEligibility(tx: Tx, input: CheckEligibility & { participantId: string }): Promise<Outcome> {
  const [relation] = await permit(tx, 'eligibility.check', input.participantId)
  const enrolment = await enrolmentForChange(tx, input.participantId, input.enrolmentId)
  const profile = await profileOf(tx, input.participantId)
  // The form shows a birth date and a locality of the profile: an older page must not write them back.
  if (input.version !== profile.version && (input.birthDate !== profile.birthDate || input.locality !== profile.locality)) {
    throw stale({ ...(await lastWriter(tx, input.participantId, 'profile.saved')), version: profile.version, values: { birthDate: profile.birthDate ?? '', locality: profile.locality } })
  }
  const facts: EligibilityFacts = {
    birthDate: input.birthDate,
    locality: input.locality || null,
    yearsOutOfWork: input.yearsOutOfWork,
    yearsOfExperience: input.yearsOfExperience,
    shareOfPost: input.sharePercent === null ? null : input.sharePercent / 100,
    benefits: input.benefits.length > 0 ? input.benefits : input.benefitsKnown === 'none' ? [] : null,
  }
  const { outcome, results } = checkRules(enrolment.rules, facts, tx.today)
  await tx.run(
    `insert into eligibility_check (tenant_id, id, participant_id, enrolment_id, sealed, outcome, at, account_id)
     values (current_tenant(), $1, $2, $3, $4, $5, $6, current_account())`,
    [tx.newId(), input.participantId, enrolment.id, await sealAnswers(tx, { facts, results: results.map(explain) }), outcome, tx.at],
  )
  await keepInProfile(tx, input, profile)
  await tell(tx, 'eligibility.checked', { participantId: input.participantId, relation, details: { outcome } })
  return outcome
}

/** Nothing is typed twice: a birth date and a locality told here stand in the profile too. */
async function keepInProfile(tx: Tx, { participantId, birthDate, locality }: CheckEligibility & { participantId: string }, profile: Profile): Promise<void> {
  if ((!birthDate || birthDate === profile.birthDate) && (!locality || locality === profile.locality)) return
  await tx.run(
    `update participant set birth_date = coalesce($2, birth_date), locality = coalesce(nullif($3, ''), locality), version = version + 1
     where tenant_id = current_tenant() and id = $1`,
    [participantId, birthDate, locality],
  )
}

/** The applicant becomes a participant: by the rules, or in spite of them with a reason. The first review falls due by the rhythm. */
export async function enrol(tx: Tx, input: { participantId: string; enrolmentId: string; version: number; reason: string }): Promise<void> {
  const [relation] = await permit(tx, 'enrolment.change', input.participantId)
  const enrolment = await enrolmentForChange(tx, input.participantId, input.enrolmentId)
  if (enrolment.stage !== 'applicant') throw refused(why.stageMoved)
  if (enrolment.version !== input.version) await showNewer(tx, input.participantId, enrolment)
  if (!(await consents(tx, input.participantId, 'file'))) throw refused(why.needsConsent)
  const checked = await tx.row<{ outcome: Outcome; sealed: Buffer }>(
    `select outcome, sealed from eligibility_check where tenant_id = current_tenant() and enrolment_id = $1 order by at desc limit 1`,
    [enrolment.id],
  )
  const fits = enrolment.rules.length === 0 || (checked?.outcome === 'met' && checkStands(enrolment.rules, (await openAnswers(tx, checked.sealed)).results))
  if (!fits && input.reason === '') throw refused(why.needsReason, 'reason')
  await tx.run(
    `update enrolment set stage = 'enrolled', joined_on = $3, next_review_on = $4, entry_reason = $5, version = version + 1
     where tenant_id = current_tenant() and id = $1 and version = $2`,
    [enrolment.id, enrolment.version, tx.today, addDays(tx.today, enrolment.reviewEveryDays), fits ? '' : input.reason],
  )
  await tell(tx, 'enrolment.enrolled', { participantId: input.participantId, relation, details: { outcome: checked?.outcome ?? 'no rules' } })
}

export const participantName = async (tx: Tx, participantId: string): Promise<string> => nameOf(await profileOf(tx, participantId))
