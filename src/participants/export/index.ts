import { permit, tellOfEach } from '#src/access/index.ts'
import type { Tx } from '#src/platform/db.ts'

const headings = {
  he: ['שם פרטי', 'שם משפחה', 'טלפון', 'דואר אלקטרוני', 'תאריך לידה', 'יישוב', 'שפה', 'שלב', 'תאריך פנייה', 'תאריך הצטרפות'],
  ar: ['الاسم الشخصي', 'اسم العائلة', 'هاتف', 'بريد إلكتروني', 'تاريخ الميلاد', 'البلدة', 'اللغة', 'المرحلة', 'تاريخ التوجه', 'تاريخ الانضمام'],
  en: ['Given name', 'Family name', 'Phone', 'E-mail', 'Birth date', 'Locality', 'Language', 'Stage', 'First contact', 'Joined'],
}

/** The participants of a programme as rows with headings, in the actor's language; only files that are open to the actor, each read audited. */
export async function exportParticipants(tx: Tx, { programmeId }: { programmeId: string }): Promise<string[][]> {
  await permit(tx, 'participants.export')
  const rows = await tx.rows<{ id: string; cells: (string | null)[] }>(
    `select p.id, array[p.given_name, p.family_name, array_to_string(p.phone || p.other_phones, ' / '), p.email, p.birth_date::text, p.locality, p.language, e.stage, e.first_contact_on::text, e.joined_on::text] as cells
     from enrolment e join participant p on p.tenant_id = e.tenant_id and p.id = e.participant_id
     where e.tenant_id = current_tenant() and e.programme_id = $1 order by p.family_name, p.given_name, p.id`,
    [programmeId],
  )
  await tellOfEach(tx, 'participant.exported', rows.map(({ id }) => ({ participantId: id })), { details: { programmeId } })
  return [headings[tx.actor.language], ...rows.map(({ cells }) => cells.map((cell) => cell ?? ''))]
}
