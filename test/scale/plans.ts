import type { TestDatabase } from '../database.ts'
import { type ServerLog, serverLog, settingsOfApp } from './server-log.ts'

interface Node {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Actual Rows'?: number
  'Actual Loops'?: number
  'Rows Removed by Filter'?: number
  Plans?: Node[]
}

/** What the server's statements did while something was asked of it. */
export interface Watched {
  /** As the application sent them, in order. */
  statements: string[]
  /** Tables that were read from end to end, and what was read far too much of, with the statement or function that did. */
  faults: string[]
}

/** Above these a table is large, and a scan is more than a page may read. */
const largeFrom = 5_000
const readAtMost = 50_000

const explainAll = {
  session_preload_libraries: 'auto_explain', 'auto_explain.log_min_duration': '0', 'auto_explain.log_nested_statements': 'on', 'auto_explain.log_format': 'json',
  'auto_explain.log_analyze': 'on', 'auto_explain.log_timing': 'off', 'auto_explain.log_parameter_max_length': '0', log_statement: 'all', log_parameter_max_length: '0',
}

/** PostgreSQL's own log is where the plans stand, those inside functions and policies too. */
export class PlanLog {
  private readonly db: TestDatabase
  private readonly log: ServerLog
  private readonly large: Set<string>
  private constructor(db: TestDatabase, log: ServerLog, large: Set<string>) {
    this.db = db
    this.log = log
    this.large = large
  }

  /** Explains whatever the application's role runs from its next connection on. */
  static async open(db: TestDatabase): Promise<PlanLog> {
    const log = await serverLog(db.owner)
    const { rows } = await db.owner.query<{ name: string }>(`select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and reltuples > $1`, [largeFrom])
    await settingsOfApp(db.owner, db.appUrl, explainAll)
    return new PlanLog(db, log, new Set(rows.map(({ name }) => name)))
  }

  close(): Promise<void> {
    return settingsOfApp(this.db.owner, this.db.appUrl, null)
  }

  async watch(work: () => Promise<void>): Promise<Watched> {
    const entries = await this.log.during(work)
    return {
      statements: entries.flatMap((entry) => /^(?:execute [^:]+|statement): ([\s\S]*)/.exec(entry)?.[1]?.trim() ?? []),
      faults: [...new Set(entries.flatMap((entry) => (/^duration: [\d.]+ ms {2}plan:\s/.test(entry) ? this.faultsOf(entry.slice(entry.indexOf('{'))) : [])))],
    }
  }

  /** The plan's own lines; the context of a statement inside a function stands after them. */
  private faultsOf(json: string): string[] {
    const explained: { 'Query Text': string; Plan: Node } = JSON.parse(json.slice(0, json.indexOf('\n\t}') + 3))
    const text = explained['Query Text'].replaceAll(/\s+/g, ' ').trim().slice(0, 160)
    const faults: string[] = []
    const look = (node: Node) => {
      // Planned behind a condition that was false, and never begun.
      if (node['Actual Loops'] === 0) return
      const table = node['Relation Name']
      const read = ((node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0)) * (node['Actual Loops'] ?? 1)
      if (node['Node Type'] === 'Seq Scan' && table && this.large.has(table)) faults.push(`sequential scan of ${table} by: ${text}`)
      else if (table && read > readAtMost) faults.push(`${Math.round(read)} rows of ${table} read by: ${text}`)
      node.Plans?.forEach(look)
    }
    look(explained.Plan)
    return faults
  }
}
