import type { ServerLog } from '../scale/server-log.ts'

/** A statement as the server received it; values as PostgreSQL writes them. */
export interface Statement {
  sql: string
  values: (string | null)[]
}

/** What the floor does for one page: the same statements in the same transactions, and the page's HTML in pieces. */
export interface Recorded {
  statements: Statement[]
  pieces: string[]
}

/** Asks for a page once and keeps what it took. The application's role must log its statements with their values. */
export async function record(log: ServerLog, ask: () => Promise<{ html: string }>): Promise<Recorded> {
  let html = ''
  const entries = await log.during(async () => {
    ;({ html } = await ask())
  })
  return { statements: entries.flatMap(statementOf), pieces: html.split(/(?<=>)/) }
}

function statementOf(entry: string): Statement[] {
  const [, text = ''] = /^(?:execute [^:]+|statement): ([\s\S]*)/.exec(entry) ?? []
  if (text === '') return []
  const [sql = '', detail = ''] = text.replaceAll('\n\t', '\n').split(/^[^\n]*?DETAIL: {2}[Pp]arameters: /m)
  const values = [...detail.matchAll(/\$\d+ = (?:NULL|'((?:[^']|'')*)')/g)].map(([whole, value]) => (whole.endsWith('= NULL') ? null : (value ?? '').replaceAll("''", "'")))
  return [{ sql: sql.trim(), values }]
}
