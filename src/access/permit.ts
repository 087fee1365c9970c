import type { Actor, Tx } from '#src/platform/db.ts'
import { NotYours } from '#src/platform/errors.ts'
import { type Action, type Opening, ruleOf } from './matrix.ts'

const openingsOfTx = new WeakMap<Tx, Map<string, Opening[]>>()

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
  const open = await openings(tx, participantId, rule.part, rule.write)
  const by = rule.openings.filter((opening) => open.includes(opening))
  if (by.length === 0) throw new NotYours(action)
  return by
}

/** Whether the actor may, for showing or hiding a link. */
export async function may(tx: Tx, action: Action, participantId?: string): Promise<boolean> {
  return permit(tx, action, participantId).then(
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
  return rule.kind === 'post' && actor.posts.some((post) => rule.roles.includes(post.role))
}

async function openings(tx: Tx, participantId: string, part: string, write: boolean): Promise<Opening[]> {
  let known = openingsOfTx.get(tx)
  if (!known) {
    known = new Map()
    openingsOfTx.set(tx, known)
  }
  const key = `${participantId} ${part} ${write}`
  let found = known.get(key)
  if (!found) {
    const row = await tx.row<{ openings: Opening[] }>(`select file_openings_now($1, $2, $3) as openings`, [participantId, part, write])
    found = row?.openings ?? []
    known.set(key, found)
  }
  return found
}

/** Forgets what was found in this transaction: after a command has changed relations and goes on. */
export function relationsChanged(tx: Tx): void {
  openingsOfTx.delete(tx)
}
