/** What the pages of referrals read; a training coordinator comes by row-level security to those of courses alone (0267_referrals.sql). */
import type { Tx } from '#src/platform/db.ts'
import type { Letter, Referral } from './types.ts'

/** The referrals of a participant: what is awaited first, then the newest. Relies on referral_participant_idx, referral_answer_referral_idx, referral_own_word_referral_idx. */
export async function referralsOf(tx: Tx, participantId: string, referralId: string | null = null): Promise<Referral[]> {
  return tx.rows<Referral>(
    `with r as materialized (select * from referral where tenant_id = current_tenant() and participant_id = $1 and ($2::uuid is null or id = $2) order by closed_on is not null, referred_on desc, id desc limit 100)
     select r.id, r.service_id as "serviceId", r.to_name as "toName", r.to_words as "toWords", l.what as scope, r.reason, r.way, (k.at at time zone $3)::date as "consentOn", r.strengths, r.told, r.with_phone as "withPhone", r.language,
       r.referred_on as "referredOn", r.ask_on as "askOn", r.closed_on as "closedOn", a.display_name as by, r.version,
       coalesce((select json_agg(json_build_object('kind', w.kind, 'helped', w.helped, 'words', w.words, 'on', w.on_day, 'by', b.display_name) order by w.id desc)
         from referral_answer w join account b on b.tenant_id = w.tenant_id and b.id = w.account_id where w.tenant_id = r.tenant_id and w.referral_id = r.id), '[]') as answers,
       (select json_build_object('so', w.so, 'words', w.words, 'on', (w.at at time zone $3)::date) from referral_own_word w where w.tenant_id = r.tenant_id and w.referral_id = r.id order by w.id desc limit 1) as own,
       coalesce(s.phones, '[]') as phones, coalesce(s.application_process, '') as "howIn",
       coalesce((select json_agg(distinct d->>'city') from jsonb_array_elements(s.places) p, jsonb_array_elements(coalesce(p->'location'->'addresses', '[]')) d where d->>'city' <> ''), '[]') as localities
     from r join account a on a.tenant_id = r.tenant_id and a.id = r.account_id
     left join service s on s.tenant_id = r.tenant_id and s.id = r.service_id left join scope_line l on l.tenant_id = r.tenant_id and l.id = r.scope_line_id left join consent_event k on k.tenant_id = r.tenant_id and k.id = r.consent_id
     order by r.closed_on is not null, r.referred_on desc, r.id desc`,
    [participantId, referralId, tx.actor.timeZone],
  )
}

/** A letter as the other side reads it: from whoever referred, with the phone only where it was chosen, and whether others may be told now. */
export async function letterOf(tx: Tx, participantId: string, referralId: string): Promise<Letter | undefined> {
  return tx.row<Letter>(
    `select r.id, r.language, trim(coalesce(nullif(p.preferred_name, ''), p.given_name) || ' ' || p.family_name) as name, p.address, case when r.with_phone then coalesce(p.phone, '') else '' end as phone, r.to_name as to, r.to_words as "toWords",
       r.strengths, r.told, a.display_name as from, (k.at at time zone $3)::date as "consentOn", coalesce(a.work_phone, '') as "fromPhone", r.referred_on as on, r.way, r.with_phone as "withPhone", r.version,
       (select json_build_object('given', e.answer = 'given', 'on', (e.at at time zone $3)::date) from consent_event e where e.tenant_id = r.tenant_id and e.participant_id = r.participant_id and e.purpose = 'partners' order by e.at desc, e.id desc limit 1) as consent,
       r.closed_on is not null or w.went as answered, w.went
     from referral r join participant p on p.tenant_id = r.tenant_id and p.id = r.participant_id join account a on a.tenant_id = r.tenant_id and a.id = r.account_id
     left join consent_event k on k.tenant_id = r.tenant_id and k.id = r.consent_id cross join lateral (select exists (select from referral_answer w where w.tenant_id = r.tenant_id and w.referral_id = r.id) as went) w
     where r.tenant_id = current_tenant() and r.participant_id = $1 and r.id = $2`,
    [participantId, referralId, tx.actor.timeZone],
  )
}

/** For the own page: what is awaited of one's referrals, and how many there were. Relies on referral_participant_idx. */
export async function ownReferrals(tx: Tx, participantId: string): Promise<{ all: number; open: { id: string; toName: string; referredOn: string }[] }> {
  const row = await tx.row<{ all: number; open: { id: string; toName: string; referredOn: string }[] }>(
    `select count(*)::int as all, coalesce(json_agg(json_build_object('id', id, 'toName', to_name, 'referredOn', referred_on) order by referred_on desc) filter (where closed_on is null), '[]') as open
     from referral where tenant_id = current_tenant() and participant_id = $1`,
    [participantId],
  )
  return row ?? { all: 0, open: [] }
}
