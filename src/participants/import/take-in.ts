import { tellOfEach } from '#src/access/index.ts'
import { searchHash, seal } from '#src/platform/crypto.ts'
import type { Tx } from '#src/platform/db.ts'
import { plainWordsOf, searchKeysOf } from '../search/index.ts'
import type { ImportedPerson } from './rules.ts'

/** Who a person is, for not making a second file: by id, by the row itself, by one of the phones with the name. */
export interface Identity {
  idHash: Buffer | null
  rowHash: Buffer
  phones: string[]
  birthDate: string | null
  nameWords: string[]
  /** How the whole name sounds, and the given and the family name of it. */
  sounds: string[]
  givenSounds: string[]
  familySounds: string[]
}

export async function identityOf(tx: Tx, person: ImportedPerson, programmeId: string): Promise<Identity> {
  const name = `${person.givenName} ${person.familyName}`
  const row = [programmeId, name, person.phone, person.nationalId, person.birthDate].join('\n')
  const soundsOf = (text: string) => searchKeysOf([text]).flatMap(({ kind, key }) => (kind === 'sound' ? [key] : []))
  return {
    idHash: person.nationalId ? await searchHash(tx, 'national_id', person.nationalId) : null,
    rowHash: await searchHash(tx, 'imported row', row),
    phones: [person.phone ?? [], person.otherPhones].flat(),
    birthDate: person.birthDate,
    nameWords: plainWordsOf(name),
    sounds: soundsOf(name),
    givenSounds: soundsOf(person.givenName),
    familySounds: soundsOf(person.familyName),
  }
}

/**
 * Whom the whole tenant knows already, on whose phone somebody has a name that sounds alike (`alike`), and whose birth date and like-sounding
 * name somebody has whose file is open to the actor (`namesake`).
 */
export type Met = 'known' | 'alike' | 'namesake' | ''

export async function whoIsMet(tx: Tx, identities: readonly Identity[]): Promise<Met[]> {
  const row = await tx.row<{ met: Met[] | null }>(`select people_met($1, $2, $3, $4, $5, $6, $7) as met`, [
    identities.map((i) => i.idHash),
    identities.map((i) => i.rowHash),
    identities.map((i) => i.phones.join(' ')),
    identities.map((i) => i.nameWords.join(' ')),
    identities.map((i) => i.givenSounds.join(' ')),
    identities.map((i) => i.familySounds.join(' ')),
    identities.map((i) => i.birthDate),
  ])
  return row?.met ?? []
}

export interface Newcomer {
  person: ImportedPerson
  identity: Identity
}

/** Adds people as applicants of a programme: participant, search keys, sealed id, enrolment and the audit event, for all of them or none. */
export async function takeIn(tx: Tx, newcomers: readonly Newcomer[], programmeId: string, centreId: string | null): Promise<void> {
  const people = newcomers.map((newcomer) => ({ ...newcomer, id: tx.newId() }))
  await tx.run(
    `insert into participant (tenant_id, id, given_name, family_name, address, language, spoken_languages, phone, other_phones, email, birth_date, locality, imported_as, created_at, created_by)
     select current_tenant(), id, given, family, address, language, string_to_array(spoken, ' '), phone, string_to_array(others, ' '), email, birth, locality, hash, $12, current_account()
     from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::date[], $10::text[], $11::bytea[], $13::text[])
       as u (id, given, family, address, language, phone, others, email, birth, locality, hash, spoken)`,
    [
      people.map((p) => p.id), people.map((p) => p.person.givenName), people.map((p) => p.person.familyName), people.map((p) => p.person.address), people.map((p) => p.person.language),
      people.map((p) => p.person.phone), people.map((p) => p.person.otherPhones.join(' ')), people.map((p) => p.person.email), people.map((p) => p.person.birthDate), people.map((p) => p.person.locality), people.map((p) => p.identity.rowHash), tx.at, people.map((p) => p.person.spokenLanguages.join(' ')),
    ],
  )
  const keys = people.flatMap((p) => searchKeysOf([p.person.givenName, p.person.familyName], p.identity.phones).map((key) => ({ id: p.id, ...key })))
  await tx.run(`insert into participant_search_key (tenant_id, participant_id, kind, key) select current_tenant(), * from unnest($1::uuid[], $2::text[], $3::text[])`, [
    keys.map((k) => k.id), keys.map((k) => k.kind), keys.map((k) => k.key),
  ])
  const identified = people.filter((p) => p.person.nationalId)
  await tx.run(
    `insert into participant_sensitive (tenant_id, participant_id, kind, sealed, search_hash, written_at, written_by)
     select current_tenant(), id, 'national_id', s, h, $4, current_account() from unnest($1::uuid[], $2::bytea[], $3::bytea[]) as u (id, s, h)`,
    [identified.map((p) => p.id), await Promise.all(identified.map((p) => seal(tx, 'participant.national_id', p.person.nationalId ?? ''))), identified.map((p) => p.identity.idHash), tx.at],
  )
  await tx.run(
    `insert into enrolment (tenant_id, id, participant_id, programme_id, centre_id, first_contact_on) select current_tenant(), e, p, $3, $4, d from unnest($1::uuid[], $2::uuid[], $5::date[]) as u (e, p, d)`,
    [people.map(() => tx.newId()), people.map((p) => p.id), programmeId, centreId, people.map((p) => p.person.firstContactOn ?? tx.today)],
  )
  await tellOfEach(tx, 'participant.imported', people.map(({ id }) => ({ participantId: id })))
}
