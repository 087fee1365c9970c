import type { Tx } from '#src/platform/db.ts'
import { NotYours } from '#src/platform/errors.ts'
import { permit } from '../permit.ts'
import type { AccountLine, AccountState, StaffAccount } from './types.ts'

/** As many as one page shows; a larger tenant finds by name. */
const pageSize = 200

const stateOf = `case when a.closed_at is not null then 'closed' when a.password_hash is null then 'invited' else 'open' end`
const rolesOf = `array(select distinct p.role from post p where p.tenant_id = a.tenant_id and p.account_id = a.id
  and p.starts_on <= actor_day() and (p.ends_on is null or p.ends_on >= actor_day()) order by p.role)`

/** Accounts of the staff by name, participants' own accounts left out. `name` finds a part of the name or of the address. Relies on account_name_idx. */
export async function staffAccounts(tx: Tx, { name = '', state = 'any' }: { name?: string; state?: AccountState | 'any' } = {}): Promise<{ accounts: AccountLine[]; more: boolean }> {
  await permit(tx, 'accounts.open')
  const accounts = await tx.rows<AccountLine>(
    `select a.id, a.display_name as "displayName", a.email, ${stateOf} as state, ${rolesOf} as roles
     from account a
     where a.tenant_id = current_tenant()
       and ($1 = '' or position(lower($1) in lower(a.display_name)) > 0 or position(lower($1) in a.email) > 0)
       and ($2 = 'any' or ${stateOf} = $2)
       and not exists (select from post p where p.tenant_id = a.tenant_id and p.account_id = a.id and p.role = 'participant')
     order by a.display_name, a.id limit $3`,
    [name, state, pageSize + 1],
  )
  return { accounts: accounts.slice(0, pageSize), more: accounts.length > pageSize }
}

/** One account of the staff with its posts, the open ones first. */
export async function staffAccount(tx: Tx, accountId: string): Promise<StaffAccount> {
  await permit(tx, 'accounts.open')
  const row = await tx.row<StaffAccount>(
    `select a.id, a.display_name as "displayName", a.email, ${stateOf} as state, ${rolesOf} as roles, a.language, a.profession, a.version,
       (select coalesce(json_agg(json_build_object('id', p.id, 'role', p.role, 'specialisation', p.specialisation, 'programme', r.name, 'centre', c.name,
          'shareOfFullTime', p.share_of_full_time, 'startsOn', p.starts_on, 'endsOn', p.ends_on) order by p.ends_on desc nulls first, p.starts_on desc), '[]')
        from post p left join programme r on r.tenant_id = p.tenant_id and r.id = p.programme_id left join centre c on c.tenant_id = p.tenant_id and c.id = p.centre_id
        where p.tenant_id = a.tenant_id and p.account_id = a.id) as posts,
       exists (select from second_step_on(array[a.id])) as "secondStep",
       (select count(*)::int from session s where s.tenant_id = a.tenant_id and s.account_id = a.id and s.ends_at > $2) as sessions,
       people_assigned(a.id) as participants
     from account a
     where a.tenant_id = current_tenant() and a.id = $1
       and not exists (select from post p where p.tenant_id = a.tenant_id and p.account_id = a.id and p.role = 'participant')`,
    [accountId, tx.at],
  )
  if (!row) throw new NotYours('account')
  return row
}
