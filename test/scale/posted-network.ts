/** What is posted beside the files: doors, one's own account, the team, imports, the network and its accounts. */
import { hashPassword, makeLink } from '#src/access/accounts/index.ts'
import { addDays } from '#src/platform/clock.ts'
import { idOf } from './load.ts'
import type { Nation } from './nation.ts'
import { type Look, later, post, today } from './post.ts'

const password = 'a long way to the horizon'
const token = { token: async (_: Look, nation: Nation) => (await nation.db.as(nation.as('administrator'), (tx) => makeLink(tx, idOf('account', 6), 'invitation'))).split('/').at(-1) ?? '' }
const kept = { kept: (_: Look, nation: Nation) => nation.keep('promoter') }

const programme = { nameHe: 'אופק', reviewEveryDays: 90, fullLoad: 50, version: 0 }
const [left, stays] = [idOf('centre', 0), [10, 20, 30].map((n) => idOf('centre', n))]
const words = { titleHe: 'שמירת תיק', titleAr: 'حفظ ملف', titleEn: 'Keeping a file', bodyHe: 'נוסח חדש', bodyAr: 'صيغة جديدة', bodyEn: 'A new wording' }
const names = { nameHe: 'שם', nameAr: 'اسم', nameEn: 'name' }
const staff = { displayName: 'רותם', email: 'rotem@nation.example', language: 'he', sharePercent: 100 }
const someone = { on: { account: (look: Look) => look(`select id from account where email = 'rotem@nation.example'`) } }
/** All whom the page of a promoter would show. */
const whole = async (look: Look, promoter: string) => ({
  who: 'all',
  shown: (await look(`select string_agg(participant_id::text, ',') from file_relation where account_id = $1 and relation = 'assigned' and ends_on is null`, promoter)).split(','),
})
const [from, to] = [idOf('account', 20), idOf('account', 30)]
const cover = { startsOn: today, endsOn: addDays(today, 5) }

const csv = (rows: number, first: number): FormData => {
  const body = new FormData()
  const lines = Array.from({ length: rows }, (_, i) => `נור,חורי,05${String(first + i)},${1 + (i % 28)}/4/1990`)
  body.set('programmeId', idOf('programme', 0))
  body.set('file', new File([`שם פרטי,שם משפחה,טלפון,תאריך לידה\n${lines.join('\n')}\n`], 'people.csv'))
  return body
}
const run = { on: { run: (look: Look) => look(`select id from import_run where rows_total < 1000 order by made_at desc limit 1`) } }

export const postedOfNetwork = [
  post('/language', 'promoter', { language: 'he', back: '/today' }),
  post('/shared', 'promoter', { shared: 'off', back: '/today' }),
  post('/calendar?/make', 'promoter'),
  post('/kept/[kept]?/forget', 'promoter', {}, { on: kept }),
  post('/invitation/[token]', 'nobody', { displayName: 'מקדמת 6', language: 'he', address: 'female', secretNew: password }, { on: token }),
  post('/sign-in', 'nobody', (_, nation) => ({ email: nation.as('beginner').email, secretPassword: password }), {
    before: async (owner, nation) => owner.query(`update account set password_hash = $2 where id = $1`, [nation.as('beginner').id, await hashPassword(password)]),
  }),
  post('/account?/describe', 'beginner', { language: 'he', address: 'female', spokenLanguages: ['he', 'ar'], version: 1 }),
  post('/account?/password', 'beginner', { secretNow: password, secretNew: `${password} and back` }),
  post('/account?/endSession', 'beginner', { token: '0'.repeat(64), others: 'on' }),
  post('/participants?/search', 'promoter', { q: 'חורי' }, { answers: 200 }),

  post('/team/[promoter]/move?/reckon', 'lead', async (look) => ({ ...(await whole(look, from)), toId: to }), { answers: 200 }),
  post('/team/[promoter]/move?/move', 'lead', async (look) => ({ ...(await whole(look, from)), toId: to, note: 'נור יוצאת לחופשה', grey: 'כדאי להתחיל לאט' })),
  post('/team/[promoter]/cover', 'lead', async (look) => ({ ...(await whole(look, to)), ...cover, coverId: from }), { on: { promoter: to } }),
  post('/team?/endCover', 'lead', async (look) => ({ coverPeriodId: await look(`select id from cover_period order by at desc limit 1`) })),

  post('/administration/network?/organisation', 'administrator', { name: 'מפעיל', kind: 'operator', version: 0 }),
  post('/administration/network?/centre', 'administrator', { name: 'מרכז חדש', version: 0 }),
  post('/administration/network?/population', 'administrator', { ...names, version: 0 }),
  post('/administration/network?/exclusion', 'administrator', { ...names, kind: '', asked: 'on', version: 0 }),
  post('/administration/programmes/new', 'administrator', { ...programme, centreIds: [left] }),
  // The people of a centre that leaves the programme are met elsewhere from then on.
  post('/administration/programmes/[programme]?/terms', 'administrator', { ...programme, centreIds: stays, peopleTo: stays[0] ?? '', version: 1 }),
  post('/administration/programmes/[programme]?/conditions', 'administrator', { asked: ['age'], ageMin: 18, version: 2 }),
  post('/administration/consents/wording?/draft', 'administrator', { purpose: 'messages', ...words, version: 0 }),
  post('/administration/consents/wording?/publish', 'administrator', { purpose: 'messages', effectiveOn: later, askAgain: 'again', sure: 'on', version: 1 }),
  post('/administration/consents/wording?/draft', 'administrator', { purpose: 'learning', ...words, version: 0 }),
  post('/administration/consents/wording?/drop', 'administrator', { purpose: 'learning', version: 1 }),
  post('/administration/accounts?/find', 'administrator', { name: 'מקדמת 5' }, { answers: 200 }),
  post('/administration/accounts/new', 'administrator', { ...staff, role: 'team_lead', programmeId: idOf('programme', 0) }),
  post('/administration/accounts/[account]?/describe', 'administrator', { ...staff, displayName: 'רותם לוי', version: 1 }, someone),
  post('/administration/accounts/[account]?/give', 'administrator', { role: 'promoter', specialisation: 'individual', programmeId: idOf('programme', 0), sharePercent: 50 }, someone),
  post('/administration/accounts/[account]?/end', 'administrator', async (look) => ({ postId: await look(`select po.id from post po join account a on a.id = po.account_id where a.email = $1 and po.role = 'promoter'`, staff.email), withdraw: 'on' }), someone),
  post('/administration/accounts/[account]?/link', 'administrator', {}, someone),
  // Of someone who accompanies sixty people.
  post('/administration/accounts/[account]?/secondStep', 'administrator', { sure: 'on' }),
  post('/administration/accounts/[account]?/close', 'administrator', { sure: 'on' }),
  post('/administration/accounts/[account]?/reopen', 'administrator'),

  post('/participants/import', 'lead', () => csv(60, 30_000_000)),
  post('/participants/import/[run]?/map', 'lead', { givenName: 0, familyName: 1, phone: 2, birthDate: 3 }, run),
  post('/participants/import/[run]?/resume', 'lead', {}, { ...run, before: (owner) => owner.query(`update import_run set state = 'failed' where rows_total < 1000`) }),
  post('/participants/import', 'lead', () => csv(60, 31_000_000)),
  post('/participants/import/[run]?/start', 'lead', { alike: 'take_in' }, run),
  post('/participants/import', 'lead', () => csv(60, 32_000_000)),
  post('/participants/import/[run]?/drop', 'lead', {}, run),

  post('/sign-out', 'beginner'),
]
