import type { Actor, Post, Tx } from '#src/platform/db.ts'
import { NotYours } from '#src/platform/errors.ts'
import { type Action, type Opening, type PromoterOpening, type Rule, ruleOf } from './matrix.ts'

const openingsOfTx = new WeakMap<Tx, Map<string, Map<string, Opening[]>>>()
/** For the pages of a promoter's own file, which ask about it again and again. */
const promoterOpeningsOfTx = new WeakMap<Tx, Map<string, PromoterOpening[]>>()

/**
 * Lets the action pass or throws NotYours (the page answers 404: nobody learns what exists).
 * Returns the openings by which a file action is allowed, for the audit event; [] for actions without a file.
 */
export async function permit(tx: Tx, action: Action, participantId?: string): Promise<Opening[]> {
  const rule = ruleOf(action)
  if (rule.kind !== 'file') {
    if (!mayWithoutFile(tx.actor, action)) throw new NotYours(action)
    return []
  }
  if (!participantId) throw new NotYours(action)
  return (await permitEach(tx, action, [participantId])).get(participantId) ?? []
}

/** The same for several files, asked about in one statement: all of them pass, or none. Returns the openings of each. */
export async function permitEach(tx: Tx, action: Action, participantIds: readonly string[]): Promise<Map<string, Opening[]>> {
  const rule = ruleOf(action)
  if (rule.kind !== 'file') throw new NotYours(action)
  const known = await openings(tx, participantIds, rule.part, rule.write)
  return new Map(
    participantIds.map((id) => {
      const by = rule.openings.filter((opening) => known.get(id)?.includes(opening))
      if (by.length === 0) throw new NotYours(action)
      return [id, by]
    }),
  )
}

/** The same for what belongs to a promoter's own file: `promoterId` is the account whose file it is. Returns the openings by which it is allowed. */
export async function permitPromoter(tx: Tx, action: Action, promoterId: string | undefined): Promise<PromoterOpening[]> {
  const rule = ruleOf(action)
  if (rule.kind !== 'promoter' || !promoterId) throw new NotYours(action)
  const known = promoterOpeningsOfTx.get(tx) ?? new Map<string, PromoterOpening[]>()
  promoterOpeningsOfTx.set(tx, known)
  const open = known.get(promoterId) ?? (await tx.row<{ openings: PromoterOpening[] }>(`select promoter_openings($1) as openings`, [promoterId]))?.openings ?? []
  known.set(promoterId, open)
  const by = rule.openings.filter((opening) => open.includes(opening))
  if (by.length === 0) throw new NotYours(action)
  return by
}

/** Whether the actor may, for showing or hiding a link. */
export async function may(tx: Tx, action: Action, subjectId?: string): Promise<boolean> {
  const asked = ruleOf(action).kind === 'promoter' ? permitPromoter(tx, action, subjectId) : permit(tx, action, subjectId)
  return asked.then(
    () => true,
    (error) => {
      if (error instanceof NotYours) return false
      throw error
    },
  )
}

/** The same decision for actions that concern no file. An actor without an account id has not signed in. */
export function mayWithoutFile(actor: Actor | undefined, action: Action): boolean {
  const rule = ruleOf(action)
  if (rule.kind === 'everyone') return true
  if (!actor?.accountId) return false
  if (rule.kind === 'signed_in') return true
  return rule.kind === 'post' && actor.posts.some((post) => countsFor(rule, post))
}

/** Whether a post is one of those that a rule names; of a promoter's, whether it is of one of the rule's fields. */
export const countsFor = ({ roles, fields }: Extract<Rule, { kind: 'post' }>, { role, specialisation }: Pick<Post, 'role' | 'specialisation'>): boolean =>
  roles.includes(role) && (role !== 'promoter' || !fields || fields.some((field) => field === specialisation))

/** By participant, for one part read or written; each is asked about once a transaction. */
async function openings(tx: Tx, participantIds: readonly string[], part: string, write: boolean): Promise<Map<string, Opening[]>> {
  const ofTx = openingsOfTx.get(tx) ?? new Map<string, Map<string, Opening[]>>()
  openingsOfTx.set(tx, ofTx)
  const known = ofTx.get(`${part} ${write}`) ?? new Map<string, Opening[]>()
  ofTx.set(`${part} ${write}`, known)
  const unknown = participantIds.filter((id) => !known.has(id))
  if (unknown.length > 0) {
    const rows = await tx.rows<{ id: string; openings: Opening[] }>(`select id, file_openings_now(id, $2, $3) as openings from unnest($1::uuid[]) as file (id)`, [unknown, part, write])
    for (const { id, openings: found } of rows) known.set(id, found)
  }
  return known
}

/** Forgets what was found in this transaction: after a command has changed relations and goes on. */
export function relationsChanged(tx: Tx): void {
  openingsOfTx.delete(tx)
}
