import type { Tx } from '#src/platform/db.ts'
import { openApart, openWording } from './apart.ts'
import type { Intake, IntakeNote } from './types.ts'

interface Sealed extends Omit<IntakeNote, 'wordings'> {
  sealed: string | null
  wordings: (IntakeNote['wordings'][number] & { sealed: string | null })[]
}

/** The participant's intake conversations, newest first, each with what was said in it that is open to the actor. Relies on intake_participant_idx, intake_note_intake_idx, intake_wording_note_idx, health_wording_note_idx. */
export async function intakesOf(tx: Tx, participantId: string): Promise<Intake[]> {
  const intakes = await tx.rows<Omit<Intake, 'notes'> & { notes: Sealed[] }>(
    `select i.id, i.held_on as "heldOn", a.display_name as by, i.summary, i.read_back_at as "readBackAt", i.version,
       (select coalesce(json_agg(json_build_object('id', n.id, 'area', n.area, 'kind', n.kind, 'words', n.words, 'weight', n.weight,
          'correction', n.correction, 'version', n.version, 'sealed', encode(h.sealed, 'base64'),
          'wordings', (select coalesce(json_agg(json_build_object('words', w.words, 'sealed', encode(w.sealed, 'base64'), 'on', (w.at at time zone $2)::date, 'by', writer.display_name) order by w.at desc, w.id desc), '[]')
            from (select tenant_id, id, note_id, words, null::bytea as sealed, at, account_id from intake_wording union all select tenant_id, id, note_id, '', sealed, at, account_id from health_wording) w
            join account writer on writer.tenant_id = w.tenant_id and writer.id = w.account_id where w.tenant_id = n.tenant_id and w.note_id = n.id),
          'mapped', exists (select from mapping_item m where m.tenant_id = n.tenant_id and m.note_id = n.id)) order by n.id), '[]')
        from intake_note n left join health_note h on h.tenant_id = n.tenant_id and h.note_id = n.id where n.tenant_id = i.tenant_id and n.intake_id = i.id) as notes
     from intake i join account a on a.tenant_id = i.tenant_id and a.id = i.account_id
     where i.tenant_id = current_tenant() and i.participant_id = $1
     order by i.held_on desc, i.id desc`,
    [participantId, tx.actor.timeZone],
  )
  const opened = async (note: Sealed): Promise<IntakeNote> => ({ ...(await openApart(tx, note)), wordings: await Promise.all(note.wordings.map((past) => openWording(tx, past))) })
  return Promise.all(intakes.map(async (intake) => ({ ...intake, notes: await Promise.all(intake.notes.map(opened)) })))
}
