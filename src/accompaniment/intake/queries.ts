import type { Tx } from '#src/platform/db.ts'
import { openApart } from './apart.ts'
import type { Intake, IntakeNote } from './types.ts'

/** The participant's intake conversations, newest first, each with what was said in it that is open to the actor. Relies on intake_participant_idx, intake_note_intake_idx. */
export async function intakesOf(tx: Tx, participantId: string): Promise<Intake[]> {
  const intakes = await tx.rows<Omit<Intake, 'notes'> & { notes: (IntakeNote & { sealed: string | null })[] }>(
    `select i.id, i.held_on as "heldOn", a.display_name as by, i.summary, i.read_back_at as "readBackAt", i.version,
       (select coalesce(json_agg(json_build_object('id', n.id, 'area', n.area, 'kind', n.kind, 'words', n.words, 'weight', n.weight,
          'correction', n.correction, 'version', n.version, 'sealed', encode(h.sealed, 'base64'),
          'mapped', exists (select from mapping_item m where m.tenant_id = n.tenant_id and m.note_id = n.id)) order by n.id), '[]')
        from intake_note n left join health_note h on h.tenant_id = n.tenant_id and h.note_id = n.id where n.tenant_id = i.tenant_id and n.intake_id = i.id) as notes
     from intake i join account a on a.tenant_id = i.tenant_id and a.id = i.account_id
     where i.tenant_id = current_tenant() and i.participant_id = $1
     order by i.held_on desc, i.id desc`,
    [participantId],
  )
  return Promise.all(intakes.map(async (intake) => ({ ...intake, notes: await Promise.all(intake.notes.map((note) => openApart(tx, note))) })))
}
