/** What is read of the participants' voice. Nobody reads an answer: voice_heard() tells five or more together (0222_voice.sql). */
import type { Tx } from '#src/platform/db.ts'
import { quarterOf } from './rules.ts'
import type { Portion } from './types.ts'

/** What was said of a promoter, the newest portion first; nothing before there are five answers. Relies on voice_promoter_idx. */
export async function voiceHeard(tx: Tx, promoterId: string): Promise<Portion[]> {
  return tx.rows<Portion>(`select from_quarter as from, to_quarter as until, answers, heard, own_way as "ownWay", words from voice_heard($1) order by from_quarter desc`, [promoterId])
}

export interface Asked {
  participantId: string
  promoterId: string
  name: string
  /** The participant has spoken in this quarter. */
  given: boolean
}

/** Of whom the actor, a participant, may speak; undefined while nobody accompanies them. Relies on file_relation_account_idx, file_relation_participant_idx. */
export async function askedOfOneself(tx: Tx): Promise<Asked | undefined> {
  return tx.row<Asked>(
    `select me.participant_id as "participantId", a.id as "promoterId", a.display_name as name,
       exists (select from voice_given g where g.tenant_id = me.tenant_id and g.participant_id = me.participant_id and g.promoter_id = a.id and g.quarter = $2) as given
     from file_relation me
     join file_relation r on r.tenant_id = me.tenant_id and r.participant_id = me.participant_id and r.relation = 'assigned' and r.starts_on <= $1 and (r.ends_on is null or r.ends_on >= $1)
     join account a on a.tenant_id = r.tenant_id and a.id = r.account_id
     where me.tenant_id = current_tenant() and me.account_id = current_account() and me.relation = 'self' and me.starts_on <= $1 and (me.ends_on is null or me.ends_on >= $1) limit 1`,
    [tx.today, quarterOf(tx.today)],
  )
}
