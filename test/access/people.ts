import type { Role } from '#src/platform/db.ts'
import { newId } from '#src/platform/ids.ts'
import { anAccount, aCentre, aParticipant, aProgramme, aTenant, type TestAccount } from '../builders.ts'
import type { TestDatabase } from '../database.ts'

/**
 * Everyone who might knock at one participant's file, in the domain's words. What each may come by is written here by hand, from design.md
 * section 3, and not asked of the code under test: a walk compares the two.
 */
export interface Person {
  who: string
  account: TestAccount
  /** By what they come to Samira's file; nothing for most. */
  comesBy: string[]
  /** By what they come to the own file of the promoter who is assigned; nothing for most. */
  comesToPromoterBy: string[]
  /** The parts that a partner's consent opens. */
  parts?: string[]
  /** The roles that count today. */
  roles: Role[]
  /** Where the roles count: in Samira's programme or everywhere (here), in another programme or centre (elsewhere), in another tenant. */
  where: 'here' | 'elsewhere' | 'another tenant'
  signedIn: 'yes' | 'no' | 'second step owed' | 'session ended' | 'account closed'
}

export interface World {
  tenant: string
  otherTenant: string
  programme: string
  otherProgramme: string
  centre: string
  samira: string
  assigned: TestAccount
  people: Person[]
}

const roles: Role[] = [
  'promoter', 'team_lead', 'programme_manager', 'professional_lead', 'mentor', 'assessor', 'committee_member', 'funder', 'administrator', 'auditor', 'participant', 'partner',
]
/** Who comes to every file of a programme by their post there. An administrator keeps accounts, an auditor the trail, a funder aggregates: never files. */
const leading: Role[] = ['team_lead', 'programme_manager', 'professional_lead']
export const partnerParts = ['contact', 'plan', 'tasks']

export async function aWorld(db: TestDatabase): Promise<World> {
  const tenant = await aTenant(db)
  const otherTenant = await aTenant(db, { name: 'רשת אחרת' })
  const programme = await aProgramme(db, { tenant })
  const otherProgramme = await aProgramme(db, { tenant, name: 'תכנית אחרת' })
  const centre = await aCentre(db, { tenant })
  const otherCentre = await aCentre(db, { tenant, name: 'מרכז חיפה' })
  const people: Person[] = []
  const add = (who: string, account: TestAccount, rest: Partial<Person> = {}) => {
    const roles = rest.roles ?? account.posts.map((post) => post.role)
    // The actor of a transaction holds the posts that count today, as the session finds them.
    const actor = { ...account, displayName: who, posts: account.posts.filter((post) => roles.includes(post.role)) }
    people.push({ who, account: actor, comesBy: [], comesToPromoterBy: [], roles, where: 'here', signedIn: 'yes', ...rest })
    return account
  }
  const someone = (role: Role | '', options: Parameters<typeof anAccount>[2] = {}) => anAccount(db, role, { tenant, programme, ...options })

  const assigned = add('the promoter who is assigned', await someone('promoter', { name: 'נור המלווה', centre }), { comesBy: ['assigned'], comesToPromoterBy: ['own'] })
  const self = add('Samira herself', await someone('participant', { programme: null }), { comesBy: ['self'] })
  const samira = await aParticipant(db, { tenant, programme, centre, assignedTo: assigned, self, joinedOn: '2026-01-18' })
  const relate = (account: TestAccount, relation: string, { parts = [] as string[], starts = '2020-01-01', ends = null as string | null, to = samira } = {}) =>
    db.owner.query(`insert into file_relation (tenant_id, id, participant_id, account_id, relation, parts, starts_on, ends_on) values ($1, $2, $3, $4, $5, $6, $7, $8)`, [
      account.tenantId, newId(), to, account.id, relation, parts, starts, ends,
    ])
  const consents = (answer: string, { to = samira, by = assigned } = {}) =>
    db.owner.query(
      `insert into consent_event (tenant_id, id, participant_id, purpose, text_version, language, answer, way, at, account_id) values ($1, $2, $3, 'partners', 1, 'ar', $4, 'spoken', now(), $5)`,
      [by.tenantId, newId(), to, answer, by.id],
    )
  await db.owner.query(`select write_standard_consent_texts($1, now())`, [tenant])

  // Relations.
  await relate(add('a promoter who covers in these days', await someone('promoter'), { comesBy: ['cover'] }), 'cover', { ends: '2099-12-31' })
  await relate(add('a promoter whose cover is over', await someone('promoter')), 'cover', { ends: '2020-06-01' })
  await relate(add('a promoter whose cover is still to come', await someone('promoter')), 'cover', { starts: '2099-01-01', ends: '2099-12-31' })
  await relate(add('the promoter who was assigned before', await someone('promoter')), 'assigned', { ends: '2020-06-01' })
  await relate(add('a partner whose consent was withdrawn', await someone('partner', { programme: null })), 'partner', { parts: partnerParts })
  await consents('given')
  await consents('withdrawn')
  await relate(add('a partner with consent', await someone('partner', { programme: null }), { comesBy: ['partner'], parts: partnerParts }), 'partner', { parts: partnerParts })
  await consents('given')

  // Posts: each role in Samira's programme, and each in another one.
  for (const role of roles) {
    for (const where of ['here', 'elsewhere'] as const) {
      const account = await someone(role, { programme: where === 'here' ? programme : otherProgramme })
      // A participant's account is somebody: another than Samira.
      if (role === 'participant') await aParticipant(db, { tenant, programme: otherProgramme, self: account, givenName: 'אחרת' })
      const leads = where === 'here' && leading.includes(role) ? [role] : []
      add(`a ${role} ${where === 'here' ? 'of the programme' : 'elsewhere'}`, account, { where, comesBy: leads, comesToPromoterBy: leads })
    }
  }
  for (const where of ['here', 'elsewhere'] as const) {
    const at = { programme: where === 'here' ? programme : otherProgramme }
    for (const [specialisation, opening] of [['employers', 'employer_relations'], ['training', 'training_coordination']] as const)
      add(`a promoter of ${specialisation} ${where === 'here' ? 'of the programme' : 'elsewhere'}`, await someone('promoter', { ...at, specialisation }), { where, comesBy: where === 'here' ? [opening] : [] })
  }
  add('a team_lead of every programme', await someone('team_lead', { programme: null }), { comesBy: ['team_lead'], comesToPromoterBy: ['team_lead'] })
  add('a team_lead of the centre', await someone('team_lead', { programme: null, centre }), { comesBy: ['team_lead'], comesToPromoterBy: ['team_lead'] })
  add('a team_lead of another centre', await someone('team_lead', { programme: null, centre: otherCentre }), { where: 'elsewhere' })
  add('a team_lead whose post has ended', await someone('team_lead', { endsOn: '2020-12-31' }), { roles: [] })
  add('a team_lead whose post is still to come', await someone('team_lead', { startsOn: '2099-01-01' }), { roles: [] })
  add('an administrator whose post has ended', await someone('administrator', { programme: null, endsOn: '2020-12-31' }), { roles: [] })
  add('an administrator of everything', await someone('administrator', { programme: null }))
  add('an auditor of everything', await someone('auditor', { programme: null }))
  add('an account without a post', await someone(''))

  // Mentors of the promoter who is assigned, in these days and before.
  const mentors = async (account: TestAccount, ends: string | null, promoter = assigned) =>
    db.owner.query(`insert into mentoring (tenant_id, id, promoter_id, mentor_id, starts_on, ends_on, at, account_id) values ($1, $2, $3, $4, '2020-01-01', $5, now(), $3)`, [account.tenantId, newId(), promoter.id, account.id, ends])
  await mentors(add('the mentor of the promoter who is assigned', await someone('mentor', { programme: null }), { comesToPromoterBy: ['mentor'] }), null)
  await mentors(add('a mentor of theirs whose mentoring is over', await someone('mentor', { programme: null })), '2020-06-01')

  // Doors that are not open yet, or no longer.
  add('nobody', assigned, { comesBy: [], roles: [], signedIn: 'no' })
  add('the promoter who still owes the second step', assigned, { comesBy: [], roles: [], signedIn: 'second step owed' })
  add('the promoter whose session has ended', assigned, { comesBy: [], roles: [], signedIn: 'session ended' })
  const closed = add('a team_lead whose account is closed', await someone('team_lead'), { roles: [], signedIn: 'account closed' })
  await db.owner.query(`update account set closed_at = now() where tenant_id = $1 and id = $2`, [tenant, closed.id])

  // The same roles in another tenant, and the same relations there.
  const there = new Map<Role, TestAccount>()
  for (const role of roles) {
    const account = await anAccount(db, role, { tenant: otherTenant })
    there.set(role, account)
    if (role === 'participant') await aParticipant(db, { tenant: otherTenant, self: account, givenName: 'אחרת' })
    add(`a ${role} of another tenant`, account, { where: 'another tenant' })
  }
  const [promoterThere, mentorThere, partnerThere] = (['promoter', 'mentor', 'partner'] as const).map((role) => there.get(role))
  if (!promoterThere || !mentorThere || !partnerThere) throw new Error('Another tenant has each role')
  const participantThere = await aParticipant(db, { tenant: otherTenant, assignedTo: promoterThere, givenName: 'מישהי' })
  await db.owner.query(`select write_standard_consent_texts($1, now())`, [otherTenant])
  await consents('given', { to: participantThere, by: promoterThere })
  await relate(partnerThere, 'partner', { parts: partnerParts, to: participantThere })
  await mentors(mentorThere, null, promoterThere)
  await relate(add('a promoter of another tenant who covers there', await anAccount(db, 'promoter', { tenant: otherTenant }), { where: 'another tenant' }), 'cover', { ends: '2099-12-31', to: participantThere })
  return { tenant, otherTenant, programme, otherProgramme, centre, samira, assigned, people }
}
