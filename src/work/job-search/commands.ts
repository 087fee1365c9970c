import { permit, tell } from '#src/access/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { movedOn, NotYours } from '#src/platform/errors.ts'
import { begunBy, showNewer } from '#src/work/cv/index.ts'
import type { AddChannel, AddPerson, BeginApplication, ChangeApplication, ChangeChannel, ChangePerson, NoticeVacancy, TellApplication } from './forms.ts'

interface OfFile {
  participantId: string
}

/** Writes down work that caught the eye, in one field; the rest comes when there is time. */
export async function beginApplication(tx: Tx, input: BeginApplication & OfFile): Promise<string> {
  const openings = await permit(tx, 'search.write', input.participantId)
  const id = tx.newId()
  await tx.run(
    `insert into job_application (tenant_id, id, participant_id, title, begun_by, at, account_id, written_at, written_by) values (current_tenant(), $1, $2, $3, $4, $5, current_account(), $5, current_account())`,
    [id, input.participantId, input.title, begunBy(openings, input.begunBy), tx.at],
  )
  await tell(tx, 'application.begun', { participantId: input.participantId, relation: openings[0], details: { application: id } })
  return id
}

/** Takes a published vacancy of the network into the log, in one press; once. */
export async function noticeVacancy(tx: Tx, input: NoticeVacancy & OfFile): Promise<void> {
  const openings = await permit(tx, 'search.write', input.participantId)
  const { participantId, vacancyId } = input
  const id = tx.newId()
  const taken = await tx.run(
    `insert into job_application (tenant_id, id, participant_id, title, place, vacancy_id, begun_by, at, account_id, written_at, written_by)
     select current_tenant(), $3, $1, left(v.title, 200), left(v.employer, 200), v.id, $4, $5, current_account(), $5, current_account() from vacancies_to_notice($2) v
     where not exists (select from job_application j where j.tenant_id = current_tenant() and j.participant_id = $1 and j.vacancy_id = v.id)`,
    [participantId, vacancyId, id, begunBy(openings, input.begunBy), tx.at],
  )
  if (taken === 0) throw movedOn({ he: 'המשרה כבר רשומה כאן, או שכבר אינה פתוחה.', ar: 'الوظيفة مسجّلة هنا من قبل، أو لم تعد مفتوحة.', en: 'The vacancy stands here already, or is no longer open.' })
  await tell(tx, 'application.begun', { participantId, relation: openings[0], details: { application: id } })
}

const fields = `t.title, t.place, t.channel_id as "channelId", t.person_id as "personId", t.cv_id as "cvId", t.sent_on as "sentOn", t.next_step as "nextStep", t.next_on as "nextOn"`

/** Completes an application: where, through whom, with which curriculum vitae, and what comes next. */
export async function changeApplication(tx: Tx, input: ChangeApplication & OfFile): Promise<void> {
  const [relation] = await permit(tx, 'search.write', input.participantId)
  await requireOfFile(tx, input)
  // That it was sent is news, told here in passing.
  await tx.run(
    `insert into job_application_news (tenant_id, id, participant_id, application_id, state, on_day, at, account_id)
     select tenant_id, $3, participant_id, id, 'sent', $4, $5, current_account() from job_application
     where tenant_id = current_tenant() and participant_id = $1 and id = $2 and version = $6 and state = 'noticed' and $4::date is not null for update`,
    [input.participantId, input.applicationId, tx.newId(), input.sentOn, tx.at, input.version],
  )
  const changed = await tx.run(
    `update job_application set title = $3, place = $4, channel_id = $5, person_id = $6, cv_id = $7, sent_on = $8, next_step = $9, next_on = $10,
       state = case when state = 'noticed' and $8::date is not null then 'sent' else state end, version = version + 1, written_at = $11, written_by = current_account()
     where tenant_id = current_tenant() and participant_id = $1 and id = $2 and version = $12`,
    [input.participantId, input.applicationId, input.title, input.place, input.channelId, input.personId, input.cvId, input.sentOn, input.nextStep, input.nextOn, tx.at, input.version],
  )
  if (changed === 0) await showNewer(tx, { table: 'job_application', columns: fields }, input.participantId, input.applicationId)
  await tell(tx, 'application.changed', { participantId: input.participantId, relation, details: { application: input.applicationId } })
}

/** What it names stands in the same file. */
async function requireOfFile(tx: Tx, { participantId, channelId, personId, cvId }: OfFile & Pick<ChangeApplication, 'channelId' | 'personId' | 'cvId'>): Promise<void> {
  const of = 'tenant_id = current_tenant() and participant_id = $1'
  const row = await tx.row<{ all: boolean }>(
    `select ($2::uuid is null or exists (select from search_channel where ${of} and id = $2)) and ($3::uuid is null or exists (select from search_person where ${of} and id = $3))
       and ($4::uuid is null or exists (select from cv where ${of} and id = $4)) as all`,
    [participantId, channelId, personId, cvId],
  )
  if (!row?.all) throw new NotYours('search.write')
}

/** Tells what came of an application, and what was learned; how it stood before stays as its story. */
export async function tellApplication(tx: Tx, input: TellApplication & OfFile): Promise<void> {
  const [relation] = await permit(tx, 'search.write', input.participantId)
  const told = await tx.run(
    `update job_application set state = $3, learned = $4, next_step = $5, next_on = $6, sent_on = case when $3 <> 'noticed' then coalesce(sent_on, case when $3 = 'sent' then $7::date end) else sent_on end,
       version = version + 1, written_at = $8, written_by = current_account()
     where tenant_id = current_tenant() and participant_id = $1 and id = $2 and version = $9`,
    [input.participantId, input.applicationId, input.state, input.learned, input.nextStep, input.nextOn, input.on, tx.at, input.version],
  )
  if (told === 0) await showNewer(tx, { table: 'job_application', columns: `t.state, t.learned, t.next_step as "nextStep", t.next_on as "nextOn"` }, input.participantId, input.applicationId)
  await tx.run(
    `insert into job_application_news (tenant_id, id, participant_id, application_id, state, words, on_day, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, current_account())`,
    [tx.newId(), input.participantId, input.applicationId, input.state, input.words, input.on, tx.at],
  )
  await tell(tx, 'application.told', { participantId: input.participantId, relation, details: { application: input.applicationId, state: input.state } })
}

/** A way of looking for work. */
export async function addChannel(tx: Tx, input: AddChannel & OfFile): Promise<string> {
  const openings = await permit(tx, 'search.write', input.participantId)
  const id = tx.newId()
  await tx.run(
    `insert into search_channel (tenant_id, id, participant_id, kind, name, begun_by, at, account_id, written_at, written_by) values (current_tenant(), $1, $2, $3, $4, $5, $6, current_account(), $6, current_account())`,
    [id, input.participantId, input.kind, input.name, begunBy(openings, input.begunBy), tx.at],
  )
  await tell(tx, 'channel.added', { participantId: input.participantId, relation: openings[0], details: { channel: id } })
  return id
}

/** How a way goes, and what was learned of it. */
export async function changeChannel(tx: Tx, input: ChangeChannel & OfFile): Promise<void> {
  const [relation] = await permit(tx, 'search.write', input.participantId)
  const changed = await tx.run(
    `update search_channel set kind = $3, name = $4, state = $5, learned = $6, version = version + 1, written_at = $7, written_by = current_account() where tenant_id = current_tenant() and participant_id = $1 and id = $2 and version = $8`,
    [input.participantId, input.channelId, input.kind, input.name, input.state, input.learned, tx.at, input.version],
  )
  if (changed === 0) await showNewer(tx, { table: 'search_channel', columns: 't.kind, t.name, t.state, t.learned' }, input.participantId, input.channelId)
  await tell(tx, 'channel.changed', { participantId: input.participantId, relation, details: { channel: input.channelId } })
}

/** Somebody who may know of work. */
export async function addPerson(tx: Tx, input: AddPerson & OfFile): Promise<string> {
  const openings = await permit(tx, 'search.write', input.participantId)
  const id = tx.newId()
  await tx.run(
    `insert into search_person (tenant_id, id, participant_id, name, known_how, begun_by, at, account_id, written_at, written_by) values (current_tenant(), $1, $2, $3, $4, $5, $6, current_account(), $6, current_account())`,
    [id, input.participantId, input.name, input.knownHow, begunBy(openings, input.begunBy), tx.at],
  )
  await tell(tx, 'search_person.added', { participantId: input.participantId, relation: openings[0], details: { person: id } })
  return id
}

export async function changePerson(tx: Tx, input: ChangePerson & OfFile): Promise<void> {
  const [relation] = await permit(tx, 'search.write', input.participantId)
  const changed = await tx.run(
    `update search_person set name = $3, known_how = $4, version = version + 1, written_at = $5, written_by = current_account() where tenant_id = current_tenant() and participant_id = $1 and id = $2 and version = $6`,
    [input.participantId, input.personId, input.name, input.knownHow, tx.at, input.version],
  )
  if (changed === 0) await showNewer(tx, { table: 'search_person', columns: 't.name, t.known_how as "knownHow"' }, input.participantId, input.personId)
  await tell(tx, 'search_person.changed', { participantId: input.participantId, relation, details: { person: input.personId } })
}

/** Takes somebody out for good: they did not ask to stand here. What was applied for through them stays, without them. */
export async function removePerson(tx: Tx, input: OfFile & { personId: string }): Promise<void> {
  const [relation] = await permit(tx, 'search.write', input.participantId)
  await tx.run(`delete from search_person where tenant_id = current_tenant() and participant_id = $1 and id = $2`, [input.participantId, input.personId])
  await tell(tx, 'search_person.removed', { participantId: input.participantId, relation, details: { person: input.personId } })
}
