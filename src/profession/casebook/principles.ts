/** Which cases the principles of the code of ethics rest on (T-11): linked where a version is written, carried along to the next. */
import { permit, tell } from '#src/access/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours, refused } from '#src/platform/errors.ts'
import { isWritable } from '#src/profession/standard/rules.ts'
import { linesOfVersion, versionOf } from '#src/profession/standard/index.ts'
import type { Words } from '#src/profession/standard/types.ts'
import { caseOf, titleOfCase } from './queries.ts'
import { why } from './refusals.ts'
import type { CaseOfPrinciple, PrincipleOfCase } from './types.ts'

interface Link {
  versionId: string
  lineKey: string
  caseId: string
}

/** Says that a principle rests on a case of the casebook. */
export async function linkCase(tx: Tx, link: Link): Promise<void> {
  await permit(tx, 'standard.write')
  await mustBeWritable(tx, link)
  const found = await caseOf(tx, link.caseId)
  if (!found?.publishedOn) throw refused(why.notInCasebook, 'caseId')
  const linked = await tx.run(`insert into principle_case (tenant_id, version_id, line_key, case_id) values (current_tenant(), $1, $2, $3) on conflict do nothing`, [link.versionId, link.lineKey, link.caseId])
  if (linked === 0) throw refused(why.linkedAlready, 'caseId')
  await tell(tx, 'standard.case_linked', { details: { version: link.versionId, line: link.lineKey, case: link.caseId } })
}

/** A principle rests on a case no longer. */
export async function unlinkCase(tx: Tx, link: Link): Promise<void> {
  await permit(tx, 'standard.write')
  await mustBeWritable(tx, link)
  await tx.run(`delete from principle_case where tenant_id = current_tenant() and version_id = $1 and line_key = $2 and case_id = $3`, [link.versionId, link.lineKey, link.caseId])
  await tell(tx, 'standard.case_unlinked', { details: { version: link.versionId, line: link.lineKey, case: link.caseId } })
}

async function mustBeWritable(tx: Tx, { versionId, lineKey }: Link): Promise<void> {
  const version = await versionOf(tx, versionId)
  if (version?.kind !== 'ethics') throw new NotYours('standard')
  if (!isWritable(version.state)) throw refused(why.voted)
  if (!(await linesOfVersion(tx, versionId)).some(({ key, kind }) => key === lineKey && kind === 'criterion')) throw refused(why.noPrinciple)
}

/** The cases that the principles of a version rest on, where they are open to the actor. Relies on the primary key. */
export async function casesUnder(tx: Tx, versionId: string): Promise<CaseOfPrinciple[]> {
  return tx.rows<CaseOfPrinciple>(
    `select p.line_key as "lineKey", c.id, ${titleOfCase} as title, c.published_on is not null as published
     from principle_case p join ethics_case c on c.tenant_id = p.tenant_id and c.id = p.case_id where p.tenant_id = current_tenant() and p.version_id = $1 order by c.id`,
    [versionId],
  )
}

/** The principles that rest on a case, each in the newest version that is open to the actor. Relies on principle_case_case_idx. */
export async function principlesOf(tx: Tx, caseId: string): Promise<PrincipleOfCase[]> {
  return tx.rows<PrincipleOfCase>(
    `select * from (select distinct on (l.key) l.key, l.code, l.text, v.id as "versionId"
       from principle_case p join standard_line l on l.tenant_id = p.tenant_id and l.version_id = p.version_id and l.key = p.line_key
       join standard_version v on v.tenant_id = p.tenant_id and v.id = p.version_id
       where p.tenant_id = current_tenant() and p.case_id = $1 and v.state <> 'set_aside' order by l.key, v.number desc) newest order by code`,
    [caseId],
  )
}

const mostToChoose = 200
/** The cases that can be linked, the newest first. Relies on ethics_case_published_idx. */
export async function casesToLink(tx: Tx): Promise<{ id: string; title: Words }[]> {
  return tx.rows(`select c.id, ${titleOfCase} as title from ethics_case c where c.tenant_id = current_tenant() and c.published_on is not null order by c.published_on desc, c.id desc limit ${mostToChoose}`)
}
