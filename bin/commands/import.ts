import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { type Field, fields, importRun, type Mapping, previewRows, rejectedFile, runImports, startImport, uploadImport, dropImport } from '#src/participants/import/index.ts'
import type { Config } from '#src/platform/config.ts'
import { accountOf, programmeOf, withDatabases } from '../as-account.ts'

/** `ofek import participants FILE --programme P --as EMAIL [--dry-run] [--map FILE]`: the same way as the page. --map is JSON, {"phone": "heading or index"}. */
export async function run(args: string[], config: Config): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { programme: { type: 'string' }, as: { type: 'string' }, 'dry-run': { type: 'boolean', default: false }, map: { type: 'string' } },
  })
  const [what, file] = positionals
  if (what !== 'participants' || !file) throw new Error('Write: import participants FILE --programme P --as EMAIL [--dry-run] [--map FILE]')
  const bytes = readFileSync(file)
  return withDatabases(config, async ({ owner, database }) => {
    const actor = await accountOf(owner, values.as)
    const programmeId = await programmeOf(owner, actor.tenantId, values.programme)
    const runId = await database.asActor(actor, (tx) => uploadImport(tx, { programmeId, fileName: basename(file), bytes }))
    const uploaded = await database.asActor(actor, (tx) => importRun(tx, runId))
    if (!uploaded) throw new Error('The import is missing')
    if (values.map) {
      const mapping = mappingOf(JSON.parse(readFileSync(values.map, 'utf8')), uploaded.columns)
      await owner.query(`update import_run set mapping = $2 where id = $1`, [runId, JSON.stringify(mapping)])
      uploaded.mapping = mapping
    }
    for (const field of fields) if (uploaded.mapping[field] !== undefined) console.log(`  ${field.padEnd(16)} ${uploaded.columns[uploaded.mapping[field] ?? 0]}`)
    if (values['dry-run']) {
      const rows = await database.asActor(actor, (tx) => previewRows(tx, uploaded, 0, uploaded.rowsTotal))
      for (const row of rows.filter(({ outcome }) => outcome === 'rejected')) console.log(`  row ${row.number}: ${row.reasons.join(', ')}`)
      const count = (outcome: string) => rows.filter((row) => row.outcome === outcome).length
      console.log(`Would add ${count('added')}, know already ${count('known')}, reject ${count('rejected')}. Nothing was written.`)
      await database.asActor(actor, (tx) => dropImport(tx, { runId }))
      return 0
    }
    await database.asActor(actor, (tx) => startImport(tx, { runId }))
    await runImports(owner, database)
    const done = await waitFor(async () => database.asActor(actor, (tx) => importRun(tx, runId)))
    console.log(`Added ${done.added}, known already ${done.known}, rejected ${done.rejected}.`)
    if (done.rejected > 0) {
      const rejected = `${file}.rejected.csv`
      writeFileSync(rejected, (await database.asActor(actor, (tx) => rejectedFile(tx, runId))) ?? '')
      console.log(`The rejected rows with a reason each are in ${rejected}.`)
    }
    return done.state === 'done' ? 0 : 1
  })
}

function mappingOf(given: Record<string, string | number>, columns: string[]): Mapping {
  const mapping: Mapping = {}
  for (const [field, column] of Object.entries(given)) {
    if (!fields.includes(field as Field)) throw new Error(`--map: there is no field "${field}". Fields: ${fields.join(', ')}.`)
    const index = typeof column === 'number' ? column : columns.indexOf(column)
    if (index < 0 || index >= columns.length) throw new Error(`--map: the file has no column "${column}".`)
    mapping[field as Field] = index
  }
  return mapping
}

/** A running server may have taken the run before this process did: then it is followed until it ends. */
async function waitFor<T extends { state: string }>(look: () => Promise<T | undefined>): Promise<T> {
  for (let turn = 0; turn < 3600; turn++) {
    const found = await look()
    if (found && (found.state === 'done' || found.state === 'failed')) return found
    await new Promise((again) => setTimeout(again, 500))
  }
  throw new Error('The import did not end within half an hour; its page shows how far it has come.')
}
