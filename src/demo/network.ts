import { hash } from '@node-rs/argon2'
import type pg from 'pg'
import { createTenant } from '#src/access/tenant.ts'
import { spellingVersion } from '#src/participants/search/index.ts'
import { signInHash } from '#src/platform/crypto.ts'
import { addDays, type Day, dayOf } from '#src/platform/clock.ts'
import type { Language } from '#src/language/language.ts'
import type { Bulk } from './bulk.ts'
import type { Community, Gender } from './names.ts'
import { type Random, randomFrom } from './random.ts'
import { professionStaff, demoPassword, programmeTexts, promoters, otherStaff, centreTexts, populationTexts } from './network-texts.ts'

export interface Promoter {
  id: string
  name: string
  gender: Gender
  languages: string[]
  /** Index of the centre in Network.centres. */
  centre: number
  /** Indexes of the programmes. */
  programmes: number[]
  share: number
}

export interface Network {
  tenantId: string
  centres: { id: string; localities: readonly string[]; communities: readonly (readonly [Community, number])[] }[]
  programmes: { id: string; reviewEveryDays: number }[]
  promoters: Promoter[]
  /** Account ids by the word before the @ of their address. */
  staff: Record<string, string>
  now: Date
  today: Day
  /** Chance of its own for what turns in a story, so that who the people are does not hang on it. */
  turns: Random
  /** The hours at which a promoter has a meeting ahead. */
  taken: Set<string>
}

/** The tenant, its operators, centres, programmes and everyone who works there. */
export async function makeNetwork(owner: Pick<pg.ClientBase, 'query'>, bulk: Bulk, random: Random, turns: Random, now: Date): Promise<Network> {
  const began = new Date(now.getTime() - 760 * 86_400_000)
  const tenantId = await createTenant(owner, { name: 'רשת אופק (הדגמה)', demo: true }, began)
  const today = dayOf(now, 'Asia/Jerusalem')
  let ids = random
  const id = () => ids.id(began)
  bulk.add('search_spelling', { tenant_id: tenantId, version: spellingVersion })
  const organisations = ['עמותת גשר לעבודה', 'מכון צעדים', 'משרד העבודה (הדגמה)'].map((name, i) => {
    const organisation = { tenant_id: tenantId, id: id(), name, kind: i === 2 ? 'ministry' : 'operator' }
    bulk.add('organisation', organisation)
    return organisation.id
  })
  const centres = centreTexts.map(({ name, locality, localities, communities }, i) => {
    const centre = { tenant_id: tenantId, id: id(), organisation_id: organisations[i % 2], name, locality }
    bulk.add('centre', centre)
    return { id: centre.id, localities, communities }
  })
  const populations = populationTexts.map((name) => {
    const population = { tenant_id: tenantId, id: id(), name }
    bulk.add('population', population)
    return population.id
  })
  const programmes = programmeTexts.map(({ populations: meant, ...programme }, i) => {
    const programmeId = id()
    bulk.add('programme', { tenant_id: tenantId, id: programmeId, organisation_id: organisations[i % 2], ...programme })
    for (const index of meant) bulk.add('programme_population', { tenant_id: tenantId, programme_id: programmeId, population_id: populations[index] })
    for (const centre of centres) bulk.add('programme_centre', { tenant_id: tenantId, programme_id: programmeId, centre_id: centre.id })
    return { id: programmeId, reviewEveryDays: programme.review_every_days }
  })

  // One hash for all: they share one password, and a start must not wait for twenty slow hashes.
  const passwordHash = await hash(demoPassword, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })
  const account = (word: string, name: string, gender: Gender, language: Language, more: { spoken_languages?: string[]; communities?: string[]; work_phone?: string } = {}) => {
    const accountId = id()
    const email = `${word}@demo.ofek.example`
    bulk.add('account', {
      tenant_id: tenantId, id: accountId, display_name: name, email, sign_in_hash: signInHash(email), password_hash: passwordHash,
      language, address: gender, spoken_languages: more.spoken_languages ?? [], communities: more.communities ?? [], work_phone: more.work_phone ?? '', created_at: began,
    })
    return accountId
  }
  const post = (accountId: string, role: string, more: { specialisation?: string; programme?: number; centre?: number; share?: number; since?: number } = {}) =>
    bulk.add('post', {
      tenant_id: tenantId, id: id(), account_id: accountId, role, specialisation: more.specialisation ?? null,
      programme_id: more.programme === undefined ? null : programmes[more.programme]?.id,
      centre_id: more.centre === undefined ? null : centres[more.centre]?.id,
      share_of_full_time: more.share ?? 1, starts_on: addDays(today, -(more.since ?? 750)),
    })

  const staff: Record<string, string> = {}
  const team = promoters.map(({ word, name, gender, language, languages, community, centre, programmes: own, specialisation, share }, i) => {
    // No such line is given out.
    const work_phone = `+9724000${String(1001 + i)}`
    const accountId = account(word, name, gender, language, { spoken_languages: [...languages], communities: community ? [community] : [], work_phone })
    staff[word] = accountId
    for (const programme of own) post(accountId, 'promoter', { specialisation, programme, centre, share })
    return { id: accountId, name, gender, languages: [...languages], centre, programmes: [...own], share }
  })
  const employ = ({ word, name, gender, language, posts, since }: (typeof otherStaff)[number]) => {
    const accountId = account(word, name, gender, language)
    staff[word] = accountId
    for (const { role, ...where } of posts) post(accountId, role, { ...where, since })
  }
  otherStaff.forEach(employ)
  // Whoever came after the story was told takes no number from it: the people and what they did stay as they are.
  ids = randomFrom(7)
  professionStaff.forEach(employ)
  // Training is kept for the whole centre: another programme's people come to the same courses.
  if (staff.yael) post(staff.yael, 'promoter', { specialisation: 'training', programme: 0, centre: 2, share: 0.2 })
  for (const word of ['manager', 'chana']) if (staff[word]) post(staff[word], 'committee_member')
  await bulk.flush()
  return { tenantId, centres, programmes, promoters: team, staff, now, today, turns, taken: new Set() }
}
