import { newId } from '#src/platform/ids.ts'
import type { TestAccount } from './builders.ts'
import type { TestDatabase } from './database.ts'

const made = new Date('2026-01-01T08:00:00Z')
const idOf = (ref: TestAccount | string): string => (typeof ref === 'string' ? ref : ref.id)

interface EmployerOptions {
  tenant: string
  by: TestAccount | string
  name?: string
  /** On the public page. */
  published?: boolean
  title?: string
}

/** An employer with one of everything: a contact, a conversation with its next step, an agreement, a refused request and an open vacancy. */
export async function anEmployer(owner: TestDatabase['owner'], { tenant, by, name = 'מאפיית הגליל', published = false, title = 'עובדי ועובדות מאפייה' }: EmployerOptions) {
  const account = idOf(by)
  const [employerId, contactId, conversationId, agreementId, refusalId, vacancyId] = [newId(), newId(), newId(), newId(), newId(), newId()]
  await owner.query(`insert into employer (tenant_id, id, name, locality, sector, at, account_id) values ($1, $2, $3, 'נצרת', 'מזון', $4, $5)`, [tenant, employerId, name, made, account])
  await owner.query(`insert into employer_contact (tenant_id, id, employer_id, name, role, phone) values ($1, $2, $3, 'סמי', 'מנהל משמרת', '0501234567')`, [tenant, contactId, employerId])
  await owner.query(
    `insert into employer_conversation (tenant_id, id, employer_id, contact_id, held_on, said, next_step, next_on, at, account_id) values ($1, $2, $3, $4, '2026-01-10', 'צריכים שתי עובדות לבוקר', 'לבוא לראות', '2026-01-20', $5, $6)`,
    [tenant, conversationId, employerId, contactId, made, account],
  )
  await owner.query(`insert into employer_agreement (tenant_id, id, employer_id, offers, from_on, at, account_id) values ($1, $2, $3, '{visit,trial}', '2026-01-10', $4, $5)`, [tenant, agreementId, employerId, made, account])
  await owner.query(`insert into employer_refusal (tenant_id, id, employer_id, asked_on, asked, grounds, answered, at, account_id) values ($1, $2, $3, '2026-01-11', 'רק צעירים', '{age}', 'לא', $4, $5)`, [tenant, refusalId, employerId, made, account])
  await owner.query(
    `insert into vacancy (tenant_id, id, employer_id, title, language, locality, hours_from, hours_to, shifts, pay_from, pay_basis, pay_said_on, published_on, published_by, at, account_id)
     values ($1, $2, $3, $4, 'he', 'נצרת', 30, 40, '{morning}', 40, 'hour', '2026-01-10', $5, $6, $7, $8)`,
    [tenant, vacancyId, employerId, title, published ? '2026-01-12' : null, published ? account : null, made, account],
  )
  return { employerId, contactId, conversationId, agreementId, refusalId, vacancyId }
}
