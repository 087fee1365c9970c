import type pg from 'pg'

export type Row = Record<string, unknown>

/** Collects rows by table and writes them a few thousand at a time, in the order in which the tables were first named. */
export interface Bulk {
  add(table: string, row: Row): void
  flush(): Promise<void>
}

export function bulkInto(owner: Pick<pg.ClientBase, 'query'>): Bulk {
  const waiting = new Map<string, Row[]>()
  return {
    add(table, row) {
      const rows = waiting.get(table)
      if (rows) rows.push(row)
      else waiting.set(table, [row])
    },
    async flush() {
      for (const [table, rows] of waiting) {
        for (let from = 0; from < rows.length; from += 2000) await insert(owner, table, rows.slice(from, from + 2000))
        rows.length = 0
      }
    },
  }
}

/** Rows of one table may name different columns; those that name the same are written together. */
async function insert(owner: Pick<pg.ClientBase, 'query'>, table: string, rows: Row[]): Promise<void> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const columns = Object.keys(row).join(', ')
    const group = groups.get(columns)
    if (group) group.push(row)
    else groups.set(columns, [row])
  }
  for (const [columns, group] of groups) {
    // Table and columns are words of this folder, never of a person.
    await owner.query(`insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)`, [JSON.stringify(group, forPostgres)])
  }
}

/** bytea travels as '\x...' text. JSON.stringify has called toJSON of a Buffer by the time we see it. */
function forPostgres(this: Row, key: string, value: unknown): unknown {
  const original = this[key]
  return Buffer.isBuffer(original) ? `\\x${original.toString('hex')}` : value
}
