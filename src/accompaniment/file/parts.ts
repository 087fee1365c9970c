import { type Action, type Opening, type Part, routes, ruleOf } from '#src/access/index.ts'
import type { Tx } from '#src/platform/db.ts'

/** The parts of a file in the order of the way: who, what is strong, where to, how, and what happened. */
const parts = ['intake', 'mapping', 'vision', 'plan', 'tasks', 'meetings', 'referrals', 'search', 'candidacies', 'work', 'axes', 'enrolment', 'contact', 'sensitive', 'consents', 'partners', 'opened'] as const
export type FilePart = (typeof parts)[number]

/** The parts of this file that the actor may open. One statement, whatever the number of parts. */
export async function openParts(tx: Tx, participantId: string): Promise<FilePart[]> {
  const asked = new Set(parts.flatMap((part) => partOf(part)?.part ?? []))
  const rows = await tx.rows<{ part: Part; openings: Opening[] }>(`select part, file_openings_now($1, part, false) as openings from unnest($2::text[]) part`, [
    participantId,
    [...asked],
  ])
  const open = new Map(rows.map((row) => [row.part, row.openings]))
  return parts.filter((part) => {
    const rule = partOf(part)
    return rule?.openings.some((opening) => open.get(rule.part)?.includes(opening))
  })
}

function partOf(part: FilePart) {
  const action: Action | undefined = routes[`/participants/[id]/${part}`]?.GET
  const rule = action && ruleOf(action)
  return rule?.kind === 'file' ? rule : undefined
}
