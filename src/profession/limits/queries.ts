/** What the page of the limits of the role reads. */
import type { Tx } from '#src/platform/db.ts'
import type { ScopeLine } from './types.ts'

/** The scope map with how each line stood before; lines set aside come last, for whoever writes it. */
export async function scopeMap(tx: Tx, { withSetAside = false }: { withSetAside?: boolean } = {}): Promise<ScopeLine[]> {
  return tx.rows<ScopeLine>(
    `select l.id, l.side, l.what, l.to_whom as "toWhom", b.display_name as by, l.changed_on as "changedOn", l.set_aside_on is not null as "setAside", l.version,
       coalesce((select json_agg(json_build_object('version', e.version, 'side', e.side, 'what', e.what, 'toWhom', e.to_whom, 'by', a.display_name, 'until', e.until) order by e.version desc)
         from scope_line_earlier e join account a on a.tenant_id = e.tenant_id and a.id = e.changed_by where e.tenant_id = l.tenant_id and e.line_id = l.id), '[]') as earlier
     from scope_line l join account b on b.tenant_id = l.tenant_id and b.id = l.changed_by
     where l.tenant_id = current_tenant() and ($1 or l.set_aside_on is null) order by l.set_aside_on is not null, l.position, l.id limit 300`,
    [withSetAside],
  )
}
