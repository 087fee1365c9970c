/** The network as its administrators write it: organisations, centres, populations, programmes and who may enter them. */
import { permit, tell } from '#src/access/index.ts'
import type { Language } from '#src/language/language.ts'
import { changedLast } from '#src/platform/changed.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours, refused, stale } from '#src/platform/errors.ts'
import { organisationsOf, programmeToAdminister } from './queries.ts'
import { centreAtWork, peopleStillThere, why } from './refusals.ts'
import { nameInEach, rangeUpsideDown, rulesFrom, type WrittenConditions, writtenFrom } from './rules.ts'
import type { Centre, Exclusion, ExclusionKind, Organisation, Population, Programme } from './types.ts'

interface Names {
  nameHe: string
  nameAr: string
  nameEn: string
}

function namesFrom({ nameHe, nameAr, nameEn }: Names): Record<Language, string> {
  const name = nameInEach({ he: nameHe, ar: nameAr, en: nameEn })
  if (!name) throw refused(why.needsName, 'nameHe')
  return name
}

const fieldsOfNames = (name: Record<Language, string>): Record<keyof Names, string> => ({ nameHe: name.he, nameAr: name.ar, nameEn: name.en })

/** Adds an organisation (without an id) or changes one. A name stands once in the tenant. */
export async function saveOrganisation(tx: Tx, input: Omit<Organisation, 'id'> & { organisationId: string | null }): Promise<void> {
  await permit(tx, 'network.change')
  // One save at a time: of two that come together, the second finds the name of the first.
  await tx.rows(`select pg_advisory_xact_lock(hashtextextended('organisation.' || current_tenant(), 0))`)
  if ((await organisationsOf(tx)).some(({ id, name }) => name === input.name && id !== input.organisationId)) throw refused(why.nameTaken, 'name')
  const id = input.organisationId ?? tx.newId()
  if (input.organisationId === null) {
    await tx.run(`insert into organisation (tenant_id, id, name, kind) values (current_tenant(), $1, $2, $3)`, [id, input.name, input.kind])
  } else {
    const saved = await tx.run(`update organisation set name = $2, kind = $3, version = version + 1 where tenant_id = current_tenant() and id = $1 and version = $4`, [id, input.name, input.kind, input.version])
    if (saved === 0) await newer(tx, 'organisation', `select version, name, kind from organisation where tenant_id = current_tenant() and id = $1`, id)
  }
  await tell(tx, 'organisation.saved', { details: { organisation: id } })
}

/** Adds a centre (without an id) or changes one. */
export async function saveCentre(tx: Tx, input: Omit<Centre, 'id'> & { centreId: string | null }): Promise<void> {
  await permit(tx, 'network.change')
  await mustKnow(tx, 'organisation', input.organisationId ? [input.organisationId] : [], 'organisationId')
  const id = input.centreId ?? tx.newId()
  if (input.centreId === null) {
    await tx.run(`insert into centre (tenant_id, id, name, locality, organisation_id) values (current_tenant(), $1, $2, $3, $4)`, [id, input.name, input.locality, input.organisationId])
  } else {
    const saved = await tx.run(
      `update centre set name = $2, locality = $3, organisation_id = $4, version = version + 1 where tenant_id = current_tenant() and id = $1 and version = $5`,
      [id, input.name, input.locality, input.organisationId, input.version],
    )
    if (saved === 0) await newer(tx, 'centre', `select version, name, locality, coalesce(organisation_id::text, '') as "organisationId" from centre where tenant_id = current_tenant() and id = $1`, id)
  }
  await tell(tx, 'centre.saved', { details: { centre: id } })
}

/** Adds a population (without an id) or changes its words; the list is the tenant's own. */
export async function savePopulation(tx: Tx, input: Names & Pick<Population, 'version'> & { populationId: string | null }): Promise<void> {
  await permit(tx, 'network.change')
  const id = input.populationId ?? tx.newId()
  const name = JSON.stringify(namesFrom(input))
  if (input.populationId === null) {
    await tx.run(`insert into population (tenant_id, id, name) values (current_tenant(), $1, $2)`, [id, name])
  } else {
    const saved = await tx.run(`update population set name = $2, version = version + 1 where tenant_id = current_tenant() and id = $1 and version = $3`, [id, name, input.version])
    if (saved === 0) await newer(tx, 'population', `select version, name->>'he' as "nameHe", name->>'ar' as "nameAr", name->>'en' as "nameEn" from population where tenant_id = current_tenant() and id = $1`, id)
  }
  await tell(tx, 'population.saved', { details: { population: id } })
}

/** Adds what participants may say stood in their way (without an id), or changes its words; one that is no longer asked stays with those who chose it. */
export async function saveExclusion(tx: Tx, input: Names & Pick<Exclusion, 'asked' | 'version'> & { exclusionId: string | null; kind: ExclusionKind | '' }): Promise<void> {
  await permit(tx, 'network.change')
  const id = input.exclusionId ?? tx.newId()
  const values = [id, JSON.stringify(namesFrom(input)), input.kind || null, input.asked]
  if (input.exclusionId === null) {
    await tx.run(`insert into exclusion (tenant_id, id, name, kind, asked) values (current_tenant(), $1, $2, $3, $4)`, values)
  } else {
    const saved = await tx.run(`update exclusion set name = $2, kind = $3, asked = $4, version = version + 1 where tenant_id = current_tenant() and id = $1 and version = $5`, [...values, input.version])
    if (saved === 0)
      await newer(tx, 'exclusion', `select version, name->>'he' as "nameHe", name->>'ar' as "nameAr", name->>'en' as "nameEn", coalesce(kind, '') as kind, asked::text from exclusion where tenant_id = current_tenant() and id = $1`, id)
  }
  await tell(tx, 'exclusion.saved', { details: { exclusion: id } })
}

export interface ProgrammeTerms extends Names {
  organisationId: string | null
  exclusionKinds: ExclusionKind[]
  populationIds: string[]
  centreIds: string[]
  /** Where people of centres that leave are met from now on: a centre that stays, 'none', or '' while nothing is said. */
  peopleTo: string
  reviewEveryDays: number
  fullLoad: number
  closedOn: string | null
  version: number
}

/** Opens a programme; returns its id, for its conditions come next. */
export async function openProgramme(tx: Tx, input: ProgrammeTerms): Promise<string> {
  await permit(tx, 'network.change')
  const id = tx.newId()
  await mustKnowAll(tx, input)
  await tx.run(
    `insert into programme (tenant_id, id, name, organisation_id, exclusion_kinds, review_every_days, full_load, closed_on) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7)`,
    [id, JSON.stringify(namesFrom(input)), input.organisationId, input.exclusionKinds, input.reviewEveryDays, input.fullLoad, input.closedOn],
  )
  await linkProgramme(tx, id, input)
  await tell(tx, 'programme.opened', { details: { programme: id } })
  return id
}

/** Changes a programme's terms. Its centres are the administrator's to choose; a programme manager's form leaves them as they are. */
export async function changeProgramme(tx: Tx, input: ProgrammeTerms & { programmeId: string }): Promise<void> {
  await permit(tx, 'programme.change')
  const now = await programmeToAdminister(tx, input.programmeId)
  await mustKnowAll(tx, input)
  const saved = await tx.run(
    `update programme set name = $2, organisation_id = $3, exclusion_kinds = $4, review_every_days = $5, full_load = $6, closed_on = $7, version = version + 1
     where tenant_id = current_tenant() and id = $1 and version = $8`,
    [now.id, JSON.stringify(namesFrom(input)), input.organisationId, input.exclusionKinds, input.reviewEveryDays, input.fullLoad, input.closedOn, input.version],
  )
  if (saved === 0) throw stale({ ...(await changedLast(tx, 'programme', now.id)), version: now.version, values: termsAsFields(now) })
  await linkProgramme(tx, now.id, tx.actor.posts.some(({ role }) => role === 'administrator') ? input : { ...input, centreIds: now.centreIds })
  await tell(tx, 'programme.changed', { details: { programme: now.id } })
}

/** Writes who may enter, as rules that are explained when they are not met (programmes/rules.ts). */
export async function setConditions(tx: Tx, input: WrittenConditions & { programmeId: string; version: number }): Promise<void> {
  await permit(tx, 'programme.change')
  const now = await programmeToAdminister(tx, input.programmeId)
  const upsideDown = rangeUpsideDown(input)
  if (upsideDown) throw refused(why.rangeUpsideDown, upsideDown)
  const rules = rulesFrom(input)
  const empty = input.asked.find((kind) => !rules.some((rule) => rule.kind === kind))
  if (empty) throw refused(why.emptyCondition, fieldOfKind[empty])
  const saved = await tx.run(`update programme set eligibility = $2, version = version + 1 where tenant_id = current_tenant() and id = $1 and version = $3`, [now.id, JSON.stringify(rules), input.version])
  if (saved === 0) throw stale({ ...(await changedLast(tx, 'programme', now.id)), version: now.version, values: conditionsAsFields(writtenFrom(now.rules)) })
  await tell(tx, 'programme.conditions', { details: { programme: now.id, rules: rules.map((rule) => rule.kind) } })
}

const fieldOfKind = { age: 'ageMin', years_out_of_work: 'outOfWorkMin', years_of_experience: 'experienceMin', share_of_post: 'sharePercent', receives_benefit: 'benefits', residence: 'localities' } as const

/** The conditions as the fields of their form. */
export const conditionsAsFields = ({ asked, benefits, localities, ...numbers }: WrittenConditions): Record<string, string | string[]> => ({
  ...Object.fromEntries(Object.entries(numbers).map(([name, number]) => [name, number === null ? '' : String(number)])),
  asked,
  benefits,
  localities: localities.join(', '),
})

const termsAsFields = (now: Programme): Record<string, string | string[]> => ({
  ...fieldsOfNames(now.name), organisationId: now.organisationId ?? '', exclusionKinds: now.exclusionKinds, populationIds: now.populationIds, centreIds: now.centreIds,
  reviewEveryDays: String(now.reviewEveryDays), fullLoad: String(now.fullLoad), closedOn: now.closedOn ?? '',
})

async function linkProgramme(tx: Tx, id: string, input: Pick<ProgrammeTerms, 'populationIds' | 'centreIds' | 'peopleTo'>): Promise<void> {
  await tx.run(`delete from programme_population where tenant_id = current_tenant() and programme_id = $1 and population_id <> all ($2)`, [id, input.populationIds])
  await tx.run(`insert into programme_population (tenant_id, programme_id, population_id) select current_tenant(), $1, unnest($2::uuid[]) on conflict do nothing`, [id, input.populationIds])
  if (!tx.actor.posts.some(({ role }) => role === 'administrator')) return
  const worksThere = await tx.row<{ centre: string }>(
    `select c.name as centre from post po join centre c on c.tenant_id = po.tenant_id and c.id = po.centre_id
     join programme_centre pc on pc.tenant_id = po.tenant_id and pc.programme_id = po.programme_id and pc.centre_id = po.centre_id
     where po.tenant_id = current_tenant() and po.programme_id = $1 and po.centre_id <> all ($2) and (po.ends_on is null or po.ends_on >= $3) order by c.name limit 1`,
    [id, input.centreIds, tx.today],
  )
  if (worksThere) throw refused(centreAtWork(worksThere.centre), 'centreIds')
  await movePeople(tx, id, input)
  await tx.run(`delete from programme_centre where tenant_id = current_tenant() and programme_id = $1 and centre_id <> all ($2)`, [id, input.centreIds])
  await tx.run(`insert into programme_centre (tenant_id, programme_id, centre_id) select current_tenant(), $1, unnest($2::uuid[]) on conflict do nothing`, [id, input.centreIds])
}

/** Nobody is left at a centre that their programme has left: whoever takes it out says where people are met from now on. */
async function movePeople(tx: Tx, programmeId: string, { centreIds, peopleTo }: Pick<ProgrammeTerms, 'centreIds' | 'peopleTo'>): Promise<void> {
  const left = await tx.rows<{ id: string; name: string; people: number }>(
    `select c.id, c.name, p.people from people_at_centres($1) p join centre c on c.tenant_id = current_tenant() and c.id = p.centre_id where c.id <> all ($2) order by c.name`,
    [programmeId, centreIds],
  )
  if (left.length === 0) return
  if (peopleTo !== 'none' && !centreIds.includes(peopleTo)) throw refused(peopleStillThere(left), 'peopleTo')
  const to = peopleTo === 'none' ? null : peopleTo
  await tx.rows(`select move_people_of_centres($1, $2, $3)`, [programmeId, left.map(({ id }) => id), to])
  await tell(tx, 'programme.people_moved', { details: { programme: programmeId, from: left.map(({ id, people }) => ({ centre: id, people })), to } })
}

async function mustKnowAll(tx: Tx, input: ProgrammeTerms): Promise<void> {
  await mustKnow(tx, 'organisation', input.organisationId ? [input.organisationId] : [], 'organisationId')
  await mustKnow(tx, 'population', input.populationIds, 'populationIds')
  await mustKnow(tx, 'centre', input.centreIds, 'centreIds')
}

/** Refuses ids that are not of this tenant, before a foreign key would. */
async function mustKnow(tx: Tx, table: 'organisation' | 'population' | 'centre', ids: string[], field: string): Promise<void> {
  if (ids.length === 0) return
  const row = await tx.row<{ known: number }>(`select count(*)::int as known from ${table} where tenant_id = current_tenant() and id = any ($1)`, [ids])
  if (row?.known !== new Set(ids).size) throw refused(why.notKnown, field)
}

/** A save that found another version: what stands now is shown beside what was typed; nothing at all is none of yours. */
async function newer(tx: Tx, table: 'organisation' | 'centre' | 'population' | 'exclusion', sql: string, id: string): Promise<never> {
  const now = await tx.row<Record<string, string> & { version: number }>(sql, [id])
  if (!now) throw new NotYours('network')
  const { version, ...values } = now
  throw stale({ ...(await changedLast(tx, table, id)), version, values: values as Record<string, string> })
}
