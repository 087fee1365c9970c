import { randomUUID } from 'node:crypto'

/** A line of the log as JSON. Never hand it anything personal: ids and counts only. */
export function log(level: 'info' | 'warn' | 'error', event: string, fields: Record<string, string | number | boolean | null> = {}): void {
  const line = JSON.stringify({ at: new Date().toISOString(), level, event, ...fields })
  if (level === 'error') process.stderr.write(`${line}\n`)
  else process.stdout.write(`${line}\n`)
}

/** Logs a programming error loudly and returns the id that the page shows. SQL values and messages of the database's data errors stay out. */
export function logError(error: unknown, where: string): string {
  const id = randomUUID().slice(0, 8)
  const known = error instanceof Error ? error : new Error(String(error))
  const code = (known as { code?: unknown }).code
  log('error', 'failed', {
    id,
    where,
    name: known.name,
    code: typeof code === 'string' ? code : null,
    // A database's message may quote a value ("invalid input syntax ... 'Noor'"): its code is enough.
    message: typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? constraintOf(known) : known.message.slice(0, 300),
    stack: (known.stack ?? '').split('\n').slice(1, 8).map((l) => l.trim()).join(' | '),
  })
  return id
}

function constraintOf(error: Error): string {
  const { constraint, table, routine } = error as { constraint?: string; table?: string; routine?: string }
  return `database error${constraint ? ` constraint ${constraint}` : ''}${table ? ` table ${table}` : ''}${routine ? ` in ${routine}` : ''}`
}
