import { permit, tell } from '#src/access/index.ts'
import { lastWriter } from '#src/participants/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours, refused, stale } from '#src/platform/errors.ts'
import { inClear, keepApart, keepWording, noteForChange, standsApart } from './apart.ts'
import type { Say } from './forms.ts'
import type { IntakeNote, Weight } from './types.ts'

interface OfFile {
  participantId: string
}

/** Begins a conversation; only the participant is needed. */
export async function beginIntake(tx: Tx, { participantId }: OfFile): Promise<string> {
  const [relation] = await permit(tx, 'intake.write', participantId)
  const id = tx.newId()
  await tx.run(`insert into intake (tenant_id, id, participant_id, held_on, account_id) values (current_tenant(), $1, $2, $3, current_account())`, [id, participantId, tx.today])
  await tell(tx, 'intake.begun', { participantId, relation })
  return id
}

/** Writes down something that was said. Without a conversation of today, one is begun: nothing has to be opened first. */
export async function writeDown(tx: Tx, input: Say & OfFile): Promise<string> {
  const [relation] = await permit(tx, 'intake.write', input.participantId)
  if (standsApart(input.area)) await permit(tx, 'health.write', input.participantId)
  const open = input.intakeId
    ? await tx.row<{ id: string }>(`select id from intake where tenant_id = current_tenant() and participant_id = $1 and id = $2`, [input.participantId, input.intakeId])
    : await tx.row<{ id: string }>(`select id from intake where tenant_id = current_tenant() and participant_id = $1 and held_on = $2 order by id desc limit 1`, [input.participantId, tx.today])
  if (input.intakeId && !open) throw new NotYours('intake.write')
  const intakeId = open?.id ?? (await beginIntake(tx, input))
  const id = tx.newId()
  await tx.run(
    `insert into intake_note (tenant_id, id, participant_id, intake_id, area, kind, words, weight, written_at, written_by)
     values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, current_account())`,
    [id, input.participantId, intakeId, input.area, input.kind, inClear(input.area, input.words), input.weight, tx.at],
  )
  if (standsApart(input.area)) await keepApart(tx, { participantId: input.participantId, noteId: id, words: input.words, correction: '' })
  await tell(tx, 'intake.written', { participantId: input.participantId, relation, details: { note: id } })
  return id
}

/**
 * Marks what is essential and what is trivial. `was` is the mark that was seen: over another one both are shown. The words keep their version,
 * so that weighing does not make a text that is being written stale.
 */
export async function weighNote(tx: Tx, input: OfFile & { noteId: string; weight: Weight; was: Weight }): Promise<void> {
  const [relation] = await permit(tx, 'intake.write', input.participantId)
  const changed = await tx.run(`update intake_note set weight = $3 where tenant_id = current_tenant() and participant_id = $1 and id = $2 and weight = $4`, [
    input.participantId, input.noteId, input.weight, input.was,
  ])
  if (changed === 0) {
    const now = await tx.row<{ version: number; weight: Weight }>(`select version, weight from intake_note where tenant_id = current_tenant() and participant_id = $1 and id = $2`, [input.participantId, input.noteId])
    if (!now) throw new NotYours('intake.write')
    throw stale({ ...(await lastWriter(tx, input.participantId, 'intake.weighed')), version: now.version, values: { weight: now.weight } })
  }
  await tell(tx, 'intake.weighed', { participantId: input.participantId, relation, details: { note: input.noteId, weight: input.weight } })
}

/** Someone who types on writes one wording, however often it is saved. */
const typingHour = 3_600_000

/** Rewords a note and keeps how it was said before, save where its writer is still `typing` it; a save over a newer text shows both. */
export async function rewordNote(tx: Tx, input: OfFile & { noteId: string; words: string; version: number; kind?: IntakeNote['kind']; typing?: boolean }): Promise<void> {
  const [relation] = await permit(tx, 'intake.write', input.participantId)
  const note = await noteForChange(tx, input)
  if (note.version !== input.version) throw stale({ by: note.by, at: note.at, version: note.version, values: { words: note.words } })
  const goesOn = input.typing && note.mine && tx.at.getTime() - note.at.getTime() < typingHour
  if (!goesOn && note.words !== input.words) await keepWording(tx, input, note)
  await tx.run(
    `update intake_note set words = $3, kind = coalesce($5, kind), version = version + 1, written_at = $4, written_by = current_account()
     where tenant_id = current_tenant() and participant_id = $1 and id = $2`,
    [input.participantId, input.noteId, inClear(note.area, input.words), tx.at, input.kind ?? null],
  )
  if (standsApart(note.area)) await keepApart(tx, { ...input, correction: note.correction })
  await tell(tx, 'intake.reworded', { participantId: input.participantId, relation, details: { note: input.noteId } })
}

/** The participant's correction stands beside the original; neither replaces the other. An empty one takes it back; a save over a newer one shows both. */
export async function correctNote(tx: Tx, input: OfFile & { noteId: string; correction: string; version: number }): Promise<void> {
  const [relation] = await permit(tx, 'intake.write', input.participantId)
  const note = await noteForChange(tx, input)
  if (note.version !== input.version) {
    throw stale({ ...(await lastWriter(tx, input.participantId, 'intake.corrected')), version: note.version, values: { correction: note.correction } })
  }
  await tx.run(
    `update intake_note set correction = $3, corrected_at = $4, version = version + 1 where tenant_id = current_tenant() and participant_id = $1 and id = $2`,
    [input.participantId, input.noteId, inClear(note.area, input.correction), input.correction === '' ? null : tx.at],
  )
  if (standsApart(note.area)) await keepApart(tx, { ...input, words: note.words })
  await tell(tx, 'intake.corrected', { participantId: input.participantId, relation, details: { note: input.noteId } })
}

/** The summary that is read back to the participant. */
export async function summariseIntake(tx: Tx, input: OfFile & { intakeId: string; summary: string; version: number }): Promise<void> {
  const [relation] = await permit(tx, 'intake.write', input.participantId)
  const changed = await tx.run(
    `update intake set summary = $3, version = version + 1 where tenant_id = current_tenant() and participant_id = $1 and id = $2 and version = $4`,
    [input.participantId, input.intakeId, input.summary, input.version],
  )
  if (changed === 0) {
    const now = await tx.row<{ version: number; summary: string }>(`select version, summary from intake where tenant_id = current_tenant() and participant_id = $1 and id = $2`, [input.participantId, input.intakeId])
    if (!now) throw new NotYours('intake.write')
    throw stale({ ...(await lastWriter(tx, input.participantId, 'intake.summarised')), version: now.version, values: { summary: now.summary } })
  }
  await tell(tx, 'intake.summarised', { participantId: input.participantId, relation })
}

/** Records that the conversation was read back to the participant, with their corrections. */
export async function readBackIntake(tx: Tx, input: OfFile & { intakeId: string }): Promise<void> {
  const [relation] = await permit(tx, 'intake.write', input.participantId)
  const said = await tx.row(`select from intake_note where tenant_id = current_tenant() and participant_id = $1 and intake_id = $2 limit 1`, [input.participantId, input.intakeId])
  if (!said) {
    throw refused({
      he: 'עוד לא נכתב דבר מהשיחה, ולכן אין מה להקריא.',
      ar: 'لم يُكتب شيء من المحادثة بعد، فليس هناك ما يُقرأ معًا.',
      en: 'Nothing of the conversation is written down yet, so there is nothing to read back.',
    })
  }
  await tx.run(`update intake set read_back_at = $3 where tenant_id = current_tenant() and participant_id = $1 and id = $2`, [input.participantId, input.intakeId, tx.at])
  await tell(tx, 'intake.read_back', { participantId: input.participantId, relation })
}
