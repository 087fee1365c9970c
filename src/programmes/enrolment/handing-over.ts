/** From one promoter to another: the relation, the words that the participant reads, what is kept for the colleague, and cover that follows. */
import { permit, permitEach, relationsChanged, tell, tellOfEach } from '#src/access/index.ts'
import { addDays } from '#src/platform/clock.ts'
import { seal } from '#src/platform/crypto.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours, refused } from '#src/platform/errors.ts'
import { why } from './refusals.ts'

export interface HandOver {
  participantIds: string[]
  toId: string
  /** Told to the participant; needed where somebody accompanied before. */
  note: string
  /** For the colleague alone, sealed; '' for none. */
  grey: string
  /** Closeness that was declared is known and does not stand in the way. */
  knowing: boolean
  /** Throws when who accompanies is no longer who was seen when this was chosen. */
  asSeen?: () => Promise<void>
}

interface Accompanied {
  id: string
  participantId: string
  accountId: string
}

/** Makes a promoter answer for these participants from today on: all of them, or none when one does not fit. */
export async function handOver(tx: Tx, { participantIds, toId, note, grey, knowing, asSeen }: HandOver, field: string): Promise<void> {
  const openings = await permitEach(tx, 'assignment.change', participantIds)
  // Where nobody accompanies there is no relation to hold: the participants themselves are held, so that of two choices one waits and then sees the other.
  await tx.run(`select from participant where tenant_id = current_tenant() and id = any ($1) order by id for no key update`, [participantIds])
  const now = await tx.rows<Accompanied>(
    `select id, participant_id as "participantId", account_id as "accountId" from file_relation
     where tenant_id = current_tenant() and participant_id = any ($1) and relation = 'assigned' and ends_on is null order by id for update`,
    [participantIds],
  )
  await asSeen?.()
  if (now.some(({ accountId }) => accountId === toId)) throw refused(why.samePromoter, field)
  if (now.length > 0 && note === '') throw refused(why.needsNote, 'note')
  await mustFit(tx, participantIds, toId, field)
  if (!knowing && (await tx.row(`select from closeness where tenant_id = current_tenant() and account_id = $2 and participant_id = any ($1) and ended_at is null limit 1`, [participantIds, toId]))) {
    throw refused(why.closeness, 'knowing')
  }

  // Whoever had the file for follow-up after an end leaves it too.
  await tx.run(
    `update file_relation set ends_on = greatest(starts_on - 1, $2::date)
     where tenant_id = current_tenant() and participant_id = any ($1) and relation = 'assigned' and account_id <> $3 and (ends_on is null or ends_on > $2)`,
    [participantIds, addDays(tx.today, -1), toId],
  )
  await tx.run(
    `insert into file_relation (tenant_id, id, participant_id, account_id, relation, starts_on)
     select current_tenant(), id, participant_id, $3, 'assigned', $4 from unnest($1::uuid[], $2::uuid[]) as moved (id, participant_id)`,
    [participantIds.map(() => tx.newId()), participantIds, toId, tx.today],
  )
  await meetingsFollow(tx, now, toId)
  await coverFollows(tx, participantIds, now, toId)
  if (note !== '') await writeNotes(tx, participantIds, new Map(now.map((one) => [one.participantId, one.accountId])), { toId, note, grey })
  relationsChanged(tx)
  const moved = new Set(now.map(({ participantId }) => participantId))
  const told = participantIds.map((participantId) => ({ participantId, relation: openings.get(participantId)?.[0] }))
  await tellOfEach(tx, 'participant.moved', told.filter(({ participantId }) => moved.has(participantId)), { details: { promoter: toId } })
  await tellOfEach(tx, 'participant.assigned', told.filter(({ participantId }) => !moved.has(participantId)), { details: { promoter: toId } })
}

/** A promoter of a programme of each of them, on duty today; after the end too, for follow-up. */
async function mustFit(tx: Tx, participantIds: string[], promoterId: string, field: string): Promise<void> {
  const fitting = await tx.rows(
    `select distinct e.participant_id from enrolment e
     join post po on po.tenant_id = e.tenant_id and po.account_id = $2 and po.role = 'promoter' and (po.programme_id is null or po.programme_id = e.programme_id)
       and po.starts_on <= $3 and (po.ends_on is null or po.ends_on >= $3)
     join account a on a.tenant_id = po.tenant_id and a.id = po.account_id and a.closed_at is null
     where e.tenant_id = current_tenant() and e.participant_id = any ($1)`,
    [participantIds, promoterId, tx.today],
  )
  if (fitting.length < participantIds.length) throw refused(participantIds.length === 1 ? why.notAPromoter : why.notAPromoterOfAll(participantIds.length - fitting.length), field)
}

async function writeNotes(tx: Tx, participantIds: string[], from: Map<string, string>, { toId, note, grey }: { toId: string; note: string; grey: string }): Promise<void> {
  const ids = participantIds.map(() => tx.newId())
  await tx.run(
    `insert into handing_over (tenant_id, id, participant_id, from_account_id, to_account_id, note, at, account_id)
     select current_tenant(), id, participant_id, from_id, $4, $5, $6, current_account() from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as handed (id, participant_id, from_id)`,
    [ids, participantIds, participantIds.map((id) => from.get(id) ?? null), toId, note, tx.at],
  )
  if (grey === '') return
  await permitEach(tx, 'grey.write', participantIds)
  // Each is sealed by itself: equal values would tell of equal words.
  const sealed = await Promise.all(ids.map(() => seal(tx, 'handing_over.grey', grey)))
  await tx.run(
    `insert into handing_over_grey (tenant_id, handing_over_id, participant_id, sealed, written_at, written_by)
     select current_tenant(), id, participant_id, sealed, $4, current_account() from unnest($1::uuid[], $2::uuid[], $3::bytea[]) as kept (id, participant_id, sealed)`,
    [ids, participantIds, sealed, tx.at],
  )
}

/** The meetings that the former promoter had planned are now the new one's. Relies on meeting_participant_idx. */
async function meetingsFollow(tx: Tx, now: { participantId: string; accountId: string }[], toId: string): Promise<void> {
  await tx.run(
    `update meeting m set account_id = $3, sequence = m.sequence + 1, version = m.version + 1 from unnest($1::uuid[], $2::uuid[]) as former (participant_id, account_id)
     where m.tenant_id = current_tenant() and m.participant_id = former.participant_id and m.account_id = former.account_id and m.state = 'scheduled' and m.starts_at >= $4`,
    [now.map(({ participantId }) => participantId), now.map(({ accountId }) => accountId), toId, tx.at],
  )
}

/** Cover goes with who accompanies: that of the former promoter ends, that of a promoter who is away (or will be) begins. */
async function coverFollows(tx: Tx, participantIds: string[], now: { participantId: string; accountId: string }[], toId: string): Promise<void> {
  if (now.length > 0) {
    await tx.run(
      `update file_relation r set ends_on = greatest(r.starts_on - 1, $2::date) from cover_period v
       where r.tenant_id = current_tenant() and r.participant_id = any ($1) and r.relation = 'cover' and r.ends_on >= $3
         and v.tenant_id = r.tenant_id and v.id = r.cover_period_id and v.away_account_id = any ($4)`,
      [now.map((one) => one.participantId), addDays(tx.today, -1), tx.today, now.map((one) => one.accountId)],
    )
  }
  const covers = await tx.rows<Cover>(
    `select id, cover_account_id as "coverId", starts_on as "startsOn", ends_on as "endsOn" from cover_period
     where tenant_id = current_tenant() and away_account_id = $1 and ends_on >= $2 and ends_on >= starts_on and cover_account_id <> away_account_id`,
    [toId, tx.today],
  )
  await openCover(tx, participantIds, covers)
}

interface Cover {
  id: string
  coverId: string
  startsOn: string
  endsOn: string
}

/** Opens these files to who covers, from a day to a day; each of them in each of the times. */
export async function openCover(tx: Tx, participantIds: string[], covers: readonly Cover[]): Promise<void> {
  const each = covers.flatMap((cover) => participantIds.map((participantId) => ({ participantId, cover })))
  if (each.length === 0) return
  await tx.run(
    `insert into file_relation (tenant_id, id, participant_id, account_id, relation, starts_on, ends_on, cover_period_id)
     select current_tenant(), id, participant_id, account_id, 'cover', greatest(starts_on, $7::date), ends_on, cover_id
     from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::date[], $5::date[], $6::uuid[]) as covered (id, participant_id, account_id, starts_on, ends_on, cover_id)`,
    [each.map(() => tx.newId()), each.map((one) => one.participantId), each.map(({ cover }) => cover.coverId), each.map(({ cover }) => cover.startsOn), each.map(({ cover }) => cover.endsOn), each.map(({ cover }) => cover.id), tx.today],
  )
}

/** The receiving promoter has read the handing over and spoken of it with the participant. */
export async function tellHandedOver(tx: Tx, input: { participantId: string; handingOverId: string }): Promise<void> {
  const [relation] = await permit(tx, 'handing_over.tell', input.participantId)
  const told = await tx.run(
    `update handing_over set told_at = coalesce(told_at, $3), told_by = coalesce(told_by, current_account()) where tenant_id = current_tenant() and id = $2 and participant_id = $1`,
    [input.participantId, input.handingOverId, tx.at],
  )
  if (told === 0) throw new NotYours('handing over')
  await tell(tx, 'handing_over.told', { participantId: input.participantId, relation })
}
