/** What is posted of the directory of services, of training and of referrals. */
import type pg from 'pg'
import { servicesFile } from '#src/work/directory/index.ts'
import { aService } from '../builders-work.ts'
import type { Nation } from './nation.ts'
import { idOf } from './load.ts'
import { longest } from './nation.ts'
import { type Look, later, post, today } from './post.ts'

const one = '/work/directory/[service]'
const fields = { organisationName: 'מכללת קנה מידה', kind: 'training', name: 'קורס בכיבוד זמן', languages: ['he', 'ar'], status: 'active', amount: 1200, days: ['SU'], opensAt: '09:00', closesAt: '12:00', phone: '04-8512345' }
const where = { type: 'physical', street: 'הנמל 7', city: 'חיפה' }
const version = (look: Look, nation: Nation) => look(`select version from service where id = $1`, nation.service)
const placeId = (look: Look, nation: Nation) => look(`select places->0->>'id' from service where id = $1`, nation.service)
const services = (): FormData => {
  const body = new FormData()
  body.set('file', new File([JSON.stringify(servicesFile(Array.from({ length: 200 }, (_, n) => aService({ id: `0190e000-0000-7000-8000-${String(n).padStart(12, '0')}` }))))], 'services.json'))
  return body
}

const cohort = '/work/training/[cohort]'
const here = { on: { cohort: idOf('cohort', 0) } }
const said = { name: 'מחזור בכיבוד זמן', beginsOn: today, endsOn: later, weekdays: ['SU', 'MO', 'TU', 'WE', 'TH'], cost: 5000, places: 40 }
const cohortVersion = (look: Look) => look(`select version from cohort where id = $1`, idOf('cohort', 0))
const sessionId = (look: Look) => look(`select id from cohort_session where cohort_id = $1 and on_day <= current_date and called_off_at is null order by on_day desc limit 1`, idOf('cohort', 0))
const place = { participantId: idOf('participant', longest), enrolmentId: idOf('cohort_enrolment', longest) }
const enrolledOn = (look: Look) => look(`select enrolled_on from cohort_enrolment where id = $1`, place.enrolmentId)
const placeVersion = (look: Look) => look(`select version from cohort_enrolment where id = $1`, place.enrolmentId)
const voucher = (look: Look) => look(`select id from voucher where participant_id = $1 order by asked_on desc, at desc limit 1`, place.participantId)
const voucherVersion = async (look: Look) => look(`select version from voucher where id = $1`, await voucher(look))
/** Somebody in the line of a cohort, by the coordinator's page. */
const [waiter, line] = [idOf('participant', 600), idOf('cohort', 9)]
const inLine = async (look: Look) => ({ participantId: waiter, enrolmentId: await look(`select id from cohort_enrolment where participant_id = $1 and cohort_id = $2`, waiter, line), version: await look(`select version from cohort_enrolment where participant_id = $1 and cohort_id = $2`, waiter, line) })
const waits = (owner: pg.Pool) => owner.query(`update cohort_enrolment set state = 'waiting', waiting_since = enrolled_on where participant_id = $1 and cohort_id = $2`, [waiter, line])
const file = '/participants/[id]/referrals'
const referralId = (look: Look) => look(`select id from referral where participant_id = $1 and closed_on is null order by at desc limit 1`, place.participantId)
const referral = async (look: Look) => ({ referralId: await referralId(look), version: await look(`select version from referral where id = $1`, await referralId(look)) })
const letter = { told: 'ניסיון עם ילדים', language: 'he', way: 'carried' }

export const postedOfTraining = [
  post('/work/directory/write', 'lead', fields),
  post('/work/directory/file', 'lead', services),
  post(`${one}?/change`, 'lead', async (look, nation) => ({ ...fields, version: await version(look, nation) })),
  post(`${one}?/assure`, 'lead', async (look, nation) => ({ version: await version(look, nation) })),
  post(`${one}?/addPlace`, 'lead', async (look, nation) => ({ ...where, version: await version(look, nation) })),
  post(`${one}?/changePlace`, 'lead', async (look, nation) => ({ ...where, placeId: await placeId(look, nation), version: await version(look, nation) })),
  post(`${one}?/removePlace`, 'lead', async (look, nation) => ({ placeId: await placeId(look, nation), version: await version(look, nation) })),
  post('/work/training/new', 'lead', (_, nation) => ({ ...said, serviceId: nation.service })),
  post('/work/training/vouchers?/set', 'lead', { nameHe: 'שובר', conditionHe: 'מי שבתכנית', percent: 80, cap: 7000, waitingYears: 3, grantAtPlacement: 2000, effectiveOn: today }),
  post('/work/training/vouchers?/end', 'lead', { ruleId: idOf('voucher_rule', 9), endedOn: later }),
  post(`${cohort}?/addSession`, 'lead', { on: later, startsAt: '18:00' }, here),
  post(`${cohort}?/callSessionOff`, 'lead', async (look) => ({ sessionId: await look(`select id from cohort_session where cohort_id = $1 order by on_day desc limit 1`, idOf('cohort', 0)) }), here),
  post(`${cohort}?/mark`, 'promoter', async (look) => ({ sessionId: await sessionId(look), here: [place.participantId], away: [place.participantId] }), here),
  post(`${cohort}?/sayWhy`, 'promoter', async (look) => ({ sessionId: await sessionId(look), participantId: place.participantId, words: 'ילד בבית' }), here),
  post(`${cohort}?/decide`, 'promoter', async (look) => ({ participantId: place.participantId, voucherId: await voucher(look), decided: 'refused', decidedOn: today, version: await voucherVersion(look) }), here),
  post(`${cohort}?/voucher`, 'promoter', { ...place, ruleId: idOf('voucher_rule', 0) }, here),
  post(`${file}?/confirm`, 'promoter', async (look) => ({ voucherId: await voucher(look), version: await voucherVersion(look) })),
  post(`${cohort}?/since`, 'promoter', async (look) => ({ ...place, since: await enrolledOn(look), version: await placeVersion(look) }), here),
  post(`${cohort}?/finish`, 'promoter', async (look) => ({ ...place, state: 'completed', endedOn: today, version: await placeVersion(look) }), here),
  post(`${cohort}?/credential`, 'promoter', { ...place, name: 'תעודה', issuedOn: today }, here),
  post(`${cohort}?/enrol`, 'promoter', { participantId: idOf('participant', 600) }, { on: { cohort: idOf('cohort', 9) } }),
  post(`${cohort}?/give`, 'promoter', inLine, { on: { cohort: idOf('cohort', 9) }, before: waits }),
  post(`${cohort}?/stopWaiting`, 'promoter', inLine, { on: { cohort: idOf('cohort', 9) }, before: waits }),
  post(`${cohort}?/takeEndBack`, 'promoter', inLine, { on: { cohort: idOf('cohort', 9) } }),
  post(`${cohort}?/grant`, 'promoter', async (look) => ({ participantId: place.participantId, voucherId: await voucher(look), on: today, version: await voucherVersion(look) }), {
    ...here,
    before: async (owner) => {
      await owner.query(`update voucher_rule set grant_at_placement = 2000 where id = $1`, [idOf('voucher_rule', 0)])
      await owner.query(`update voucher set decided = 'granted', decided_on = current_date, amount = 4000 where participant_id = $1 and decided is null`, [place.participantId])
    },
  }),
  post(`${cohort}?/change`, 'lead', async (look) => ({ ...said, version: await cohortVersion(look) }), here),
  post(`${cohort}?/callOff`, 'lead', async (look) => ({ version: await cohortVersion(look) }), here),
  post(`${file}/new`, 'promoter', (_, nation) => ({ serviceId: nation.service, reason: 'רוצה מקצוע', askAfterDays: 14, ...letter })),
  post(`${file}/[referral]/letter?/reword`, 'promoter', async (look) => ({ ...letter, version: (await referral(look)).version }), { on: { referral: (look: Look) => referralId(look) } }),
  post(`${file}?/reply`, 'promoter', async (look) => ({ ...(await referral(look)), kind: 'waiting', on: today })),
  post(`${file}?/came`, 'promoter', async (look) => ({ ...(await referral(look)), helped: 'yes', on: today })),
  post(`${file}?/close`, 'promoter', referral),
  post(`${file}?/say`, 'participant', { enrolmentId: place.enrolmentId, so: 'yes' }),
  post(`${file}?/enrol`, 'promoter', { cohortId: idOf('cohort', 19) }),
  post(`${file}?/since`, 'promoter', async (look) => ({ ...place, since: await enrolledOn(look), version: await placeVersion(look) })),
  post(`${file}?/finish`, 'promoter', async (look) => ({ ...place, state: 'goes_on', endedOn: today, version: await placeVersion(look) })),
  post(`${file}?/takeEndBack`, 'promoter', async (look) => ({ ...place, version: await placeVersion(look) })),
  post(`${file}?/stopWaiting`, 'promoter', async (look) => ({ ...place, version: await placeVersion(look) }), { before: (owner) => owner.query(`update cohort_enrolment set state = 'waiting', waiting_since = enrolled_on where id = $1`, [place.enrolmentId]) }),
  post(`${file}?/credential`, 'promoter', { name: 'תעודה', issuedOn: today }),
  post(`${file}?/takeBack`, 'promoter', async (look) => ({ credentialId: await look(`select id from credential where participant_id = $1 and taken_back_on is null limit 1`, place.participantId) })),
  post(`${file}?/voucher`, 'promoter', async (look) => ({ enrolmentId: await look(`select id from cohort_enrolment where participant_id = $1 and cohort_id = $2`, place.participantId, idOf('cohort', 19)), ruleId: idOf('voucher_rule', 1) })),
]
