/** What the directory and training offer, for the lists of commands.ts. */
import { newId } from '#src/platform/ids.ts'
import { servicesFile } from '#src/work/directory/index.ts'
import { readServices } from '#src/work/directory/hsds.ts'
import { aCohort, aPlace, aReferral, aService, aServiceOf, aVoucher, aVoucherRule } from '../builders-work.ts'
import type { Command, Things } from './commands.ts'
import type { Person } from './people.ts'

const fields = {
  organisationId: null, organisationName: 'מכללה', kind: 'training', name: 'קורס', alternateName: '', description: '', nameHe: '', descriptionHe: '', nameAr: '', descriptionAr: '', nameEn: '', descriptionEn: '', languages: ['he'], eligibility: '', applicationProcess: '', amount: null, fees: '', days: [], opensAt: '', closesAt: '', hours: '',
  phone: '', phoneWords: '', phone2: '', phone2Words: '', email: '', url: '', interpretation: '', accreditations: '', alert: '', status: 'active',
}
const place = { type: 'physical', placeName: '', street: 'הנמל 7', city: 'חיפה', postalCode: '', transportation: '', accessibility: '', placeUrl: '' }
const write = (args: Command['with']): Command => ({ needs: 'directory.write', with: args })
/** Of a service of the person's own tenant. */
const ofService = (input: object): Command => write(async ({ owner }, { account }) => [{ serviceId: await aServiceOf(owner, { tenant: account.tenantId, by: account.id }), version: 1, ...input }])

const three = { he: 'מילים', ar: 'كلمات', en: 'words' }
const today = new Date().toISOString().slice(0, 10)
const cohort = { name: 'אביב', beginsOn: '2099-01-04', endsOn: '2099-02-01', weekdays: ['SU'], startsAt: '', endsAt: '', place: '', teacher: '', language: '', credential: '', places: null, cost: null, notes: '' }
/** Of a cohort of the person's own tenant. */
const keeps = (input: (made: { sessionId: string }) => object): Command => ({
  needs: 'training.keep',
  with: async ({ owner }, { account }) => {
    const { cohortId, sessionIds } = await aCohort(owner, { tenant: account.tenantId, by: account.id })
    return [{ cohortId, version: 1, ...input({ sessionId: sessionIds[0] ?? '' }) }]
  },
})
type Made = { cohortId: string; sessionId: string; enrolmentId: string; voucherId: string; serviceId: string }
/** Of Samira's place in a cohort, with a voucher that was asked for. Made past the rules. */
const ofPlace = (input: (made: Made) => object, { needs = 'training_file.write', state = 'enrolled', granted = false }: { needs?: Command['needs']; state?: 'enrolled' | 'waiting'; granted?: boolean } = {}, more: Partial<Command> = {}): Command => ({
  needs,
  with: async ({ owner, tenant, participantId }, { account }) => {
    const [by, participant] = [account.id, participantId]
    const { cohortId, sessionIds, serviceId } = await aCohort(owner, { tenant, by })
    const enrolmentId = await aPlace(owner, { tenant, by, participant, cohort: cohortId, state })
    const voucherId = await aVoucher(owner, { tenant, by, participant, enrolment: enrolmentId, rule: await aVoucherRule(owner, { tenant, by }), granted })
    return [{ participantId, version: 1, ...input({ cohortId, sessionId: sessionIds[0] ?? '', enrolmentId, voucherId, serviceId }) }]
  },
  ...more,
})
/** Of a referral of Samira's to a course. */
const ofReferral = (needs: Command['needs'], input: object, more: Partial<Command> = {}): Command => ({
  needs,
  with: async ({ owner, tenant, participantId }: Things, { account }: Person) => [{ participantId, referralId: await aReferral(owner, { tenant, by: account.id, participant: participantId }), version: 1, ...input }],
  ...more,
})
const letter = { way: 'carried', strengths: [], told: 'ניסיון', withPhone: false, language: 'he' }
const assigned = 'the promoter who is assigned'

export const trainingCommands: Record<string, Command> = {
  'training/cohorts.ts writeCohort': { needs: 'training.keep', with: async ({ owner }, { account }) => [{ ...cohort, serviceId: await aServiceOf(owner, { tenant: account.tenantId, by: account.id }) }] },
  'training/cohorts.ts changeCohort': keeps(() => cohort),
  'training/cohorts.ts callCohortOff': keeps(() => ({ back: false })),
  'training/cohorts.ts addCohortSession': keeps(() => ({ on: '2099-01-05', startsAt: '' })),
  'training/cohorts.ts callCohortSessionOff': keeps(({ sessionId }) => ({ sessionId, back: false })),
  'training/taking-part.ts enrolInCohort': { needs: 'training_file.write', with: async ({ owner, tenant, participantId }, { account }) => [{ participantId, cohortId: (await aCohort(owner, { tenant, by: account.id })).cohortId }] },
  'training/taking-part.ts giveThePlace': ofPlace(({ enrolmentId }) => ({ enrolmentId }), { state: 'waiting' }),
  'training/taking-part.ts finishTraining': ofPlace(({ enrolmentId }) => ({ enrolmentId, state: 'completed', endedOn: today, leftWhy: null, words: '' })),
  'training/taking-part.ts setSince': ofPlace(({ enrolmentId }) => ({ enrolmentId, since: today })),
  'training/taking-part.ts stopWaiting': ofPlace(({ enrolmentId }) => ({ enrolmentId, leftWhy: null, words: '' }), { state: 'waiting' }),
  'training/taking-part.ts takeEndBack': {
    needs: 'training_file.write',
    with: async ({ owner, tenant, participantId }, { account }) => {
      const by = account.id
      const enrolmentId = await aPlace(owner, { tenant, by, participant: participantId, cohort: (await aCohort(owner, { tenant, by })).cohortId })
      await owner.query(`update cohort_enrolment set state = 'completed', ended_on = '2026-11-20' where id = $1`, [enrolmentId])
      return [{ participantId, enrolmentId, version: 1 }]
    },
  },
  'training/taking-part.ts markCohortSession': {
    needs: 'training.open', as: assigned,
    with: async ({ owner, tenant, participantId }, { account }) => {
      const { cohortId, sessionIds } = await aCohort(owner, { tenant, by: account.id })
      await aPlace(owner, { tenant, by: account.id, participant: participantId, cohort: cohortId })
      return [{ cohortId, sessionId: sessionIds[0], here: [participantId], away: [], part: [] }]
    },
  },
  'training/taking-part.ts sayWhyAway': {
    needs: 'training_file.write',
    with: async ({ owner, tenant, participantId }, { account }) => {
      const { cohortId, sessionIds } = await aCohort(owner, { tenant, by: account.id })
      await owner.query(`insert into cohort_attendance (tenant_id, id, participant_id, session_id, was, at, account_id) values ($1, $2, $3, $4, 'not', now(), $5)`, [tenant, newId(), participantId, sessionIds[0], account.id])
      return [{ cohortId, sessionId: sessionIds[0], participantId, words: 'ילד בבית' }]
    },
  },
  'training/taking-part.ts giveCredential': ofPlace(({ enrolmentId }) => ({ enrolmentId, name: 'תעודה', issuer: '', issuedOn: today, number: '' })),
  'training/taking-part.ts takeCredentialBack': {
    needs: 'training_file.write',
    with: async ({ owner, tenant, participantId }, { account }) => {
      const credentialId = newId()
      await owner.query(`insert into credential (tenant_id, id, participant_id, name, issued_on, at, account_id) values ($1, $2, $3, 'תעודה', '2026-01-01', now(), $4)`, [tenant, credentialId, participantId, account.id])
      return [{ participantId, credentialId }]
    },
  },
  'training/vouchers.ts setVoucherRule': { needs: 'vouchers.keep', with: () => [{ name: three, condition: three, percent: 80, cap: null, waitingYears: 3, grantAtPlacement: 0, source: '', effectiveOn: '2026-01-01', endedOn: null }] },
  'training/vouchers.ts endVoucherRule': { needs: 'vouchers.keep', with: async ({ owner }, { account }) => [{ ruleId: await aVoucherRule(owner, { tenant: account.tenantId, by: account.id }), endedOn: '2099-01-01' }] },
  'training/vouchers.ts askVoucher': {
    needs: 'training_file.write',
    with: async ({ owner, tenant, participantId }, { account }) => {
      const by = account.id
      return [{ participantId, enrolmentId: await aPlace(owner, { tenant, by, participant: participantId, cohort: (await aCohort(owner, { tenant, by })).cohortId }), ruleId: await aVoucherRule(owner, { tenant, by }) }]
    },
  },
  'training/vouchers.ts confirmDeclared': ofPlace(({ voucherId }) => ({ voucherId, declared: '' }), { needs: 'declared.confirm' }),
  'training/vouchers.ts decideVoucher': ofPlace(({ voucherId }) => ({ voucherId, decided: 'refused', decidedOn: today, amount: null, words: '' })),
  'training/vouchers.ts payGrant': ofPlace(({ voucherId }) => ({ voucherId, on: today }), { granted: true }),
  'referrals/commands.ts refer': { needs: 'referrals.write', with: ({ participantId }) => [{ participantId, serviceId: null, toName: 'מרפאה', toWords: '', scopeLineId: null, reason: 'רוצה לישון', askAfterDays: 14, ...letter }] },
  'referrals/commands.ts rewordReferral': ofReferral('referrals.write', letter),
  'referrals/commands.ts recordReply': ofReferral('referrals.answer', { kind: 'accepted', words: '', on: today, askOn: null }),
  'referrals/commands.ts recordOutcome': ofReferral('referrals.answer', { helped: 'yes', words: '', on: today }),
  'referrals/commands.ts closeReferral': ofReferral('referrals.write', {}),
  'referrals/commands.ts sayOfReferral': ofReferral('referrals.say', { enrolmentId: null, so: 'yes', words: '' }, { as: 'Samira herself' }),
  'directory/commands.ts writeService': write(() => [fields]),
  'directory/commands.ts changeService': ofService(fields),
  'directory/commands.ts assureService': ofService({}),
  'directory/commands.ts addPlace': ofService(place),
  'directory/commands.ts changePlace': ofService({ ...place, placeId: aService().places[0]?.id }),
  'directory/commands.ts removePlace': ofService({ placeId: aService().places[0]?.id }),
  'directory/commands.ts takeInServices': write(() => [{ fileName: 'services.json', read: readServices(JSON.stringify(servicesFile([aService({ id: newId() })]))) }]),
}

export const trainingQuestions: Record<string, (things: Things) => unknown[]> = {
  'training/queries.ts coursesOf': (t) => [t.participantId],
  'training/queries.ts credentialsOf': (t) => [t.participantId],
  'training/queries.ts grantedDays': (t) => [t.participantId],
  'referrals/queries.ts referralsOf': (t) => [t.participantId],
  'referrals/queries.ts letterOf': (t) => [t.participantId, t.referralId],
  'referrals/queries.ts ownReferrals': (t) => [t.participantId],
}

const directoryOpen = 'No file of a participant: who reads the directory is said by row-level security; directory.test.ts.'
const cohortsOpen = 'Cohorts and rules are of the tenant; who takes part is told of files that are open to the reader, by row-level security; training.test.ts.'
export const trainingInner: Record<string, string> = {
  'training/queries.ts cohorts': cohortsOpen,
  'training/queries.ts cohortOf': cohortsOpen,
  'training/queries.ts cohortsToChoose': cohortsOpen,
  'training/queries.ts voucherRules': cohortsOpen,
  'training/queries.ts whoTakesPart': cohortsOpen,
  'training/queries.ts whoWasReferred': cohortsOpen,
  'training/queries.ts voucherById': 'By the commands on a voucher after their permit; rows by row-level security.',
  'directory/queries.ts findServices': directoryOpen,
  'directory/queries.ts serviceLocalities': directoryOpen,
  'directory/queries.ts serviceOf': directoryOpen,
  'directory/queries.ts allServices': directoryOpen,
  'directory/queries.ts organisations': directoryOpen,
  'directory/queries.ts directoryImports': directoryOpen,
}
