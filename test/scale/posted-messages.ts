/** What is posted of messages to participants and of follow-up: in the file, and by a link without signing in. */
import type pg from 'pg'
import { newId } from '#src/platform/ids.ts'
import { linkToAnswer } from '#src/work/follow-up/index.ts'
import { idOf } from './load.ts'
import { longest, type Nation } from './nation.ts'
import { type Look, post, today } from './post.ts'

const file = '/participants/[id]'
const whose = idOf('participant', longest)
const newest = (look: Look) => look(`select id from follow_up where participant_id = $1 and due_on <= current_date order by due_on desc, id desc limit 1`, whose)
/** A job of the longest file that began forty days ago: its days are planned by the database. */
const aJob = (owner: pg.Pool) =>
  owner.query(
    `insert into placement (tenant_id, id, participant_id, employer_name, job_title, first_day, attribution, at, account_id) select tenant_id, $2, id, 'מאפיית הצפון', 'אופה', current_date - 31, 'supported', now(), created_by from participant where id = $1`,
    [whose, newId()],
  )
const agreed = (owner: pg.Pool) =>
  owner.query(
    `insert into consent_event (tenant_id, id, participant_id, purpose, text_version, language, answer, way, at, account_id) select tenant_id, $2, id, 'messages', (select max(version) from consent_text t where t.tenant_id = p.tenant_id and t.purpose = 'messages'), 'he', 'given', 'spoken', now(), created_by from participant p where id = $1`,
    [whose, newId()],
  )
const link = async (_: Look, nation: Nation) => {
  const followUpId = String((await nation.db.owner.query(`select id from follow_up where participant_id = $1 and due_on <= current_date order by due_on desc, id desc limit 1`, [whose])).rows[0]?.id)
  const path = await nation.db.as(nation.as('promoter'), (tx) => linkToAnswer(tx, { participantId: whose, followUpId }))
  return /answer\/([\w-]+)/.exec(path)?.[1] ?? ''
}
const byLink = { on: { token: link } }

export const postedOfMessages = [
  post(`${file}/messages?/rests`, 'promoter', { rests: 'muslim', version: 0 }),
  post(`${file}/messages?/stop`, 'promoter', { version: 1 }),
  post(`${file}/messages?/resume`, 'promoter', { version: 2 }),
  post('/administration/messages?/quiet', 'administrator', { from: '21:00', until: '07:30' }),

  post(`${file}/follow-up?/tell`, 'promoter', async (look) => ({ followUpId: await newest(look), answer: 'there', saidBy: 'participant', answeredOn: today, hours: 'well', needs: 'נסיעות' }), { before: aJob }),
  post(`${file}/follow-up?/send`, 'promoter', async (look) => ({ followUpId: await newest(look) }), { before: agreed }),
  post(`${file}/follow-up?/link`, 'promoter', async (look) => ({ followUpId: await newest(look) })),
  post('/answer/[token]?/tap', 'nobody', { answer: 'there' }, byLink),
  // One link was answered above; this one is answered first.
  post('/answer/[token]?/more', 'nobody', { hours: 'well', wantsTalk: 'on', needs: 'שיחה' }, byLink),
  post('/answer/[token]?/stop', 'nobody', {}, byLink),
  post('/administration/programmes/[programme]?/followUp', 'administrator', async (look) => ({ days: '3, 30, 90', byMessage: 'on', version: await look(`select version from programme where id = $1`, idOf('programme', 0)) })),
]
