import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { alikeChoices, bytesAtMost, dropImport, type Field, fields, type ImportRun, importRun, type Mapping, mapImport, previewRows, readUpload, rejectedFile, runImports, startImport, uploadImport } from '#src/participants/import/index.ts'
import type { Config } from '#src/platform/config.ts'
import type { Tx } from '#src/platform/db.ts'
import { Refused } from '#src/platform/errors.ts'
import { accountOf, programmeOf, whoImports, withDatabases } from '../as-account.ts'
import { BadUse, readable, readArgs, writeOwn } from '../command-line.ts'

/** The same way as the page: upload, map, preview, run. What the page refuses is refused here, by the same rules. */
export async function run(args: string[], settings: () => Config): Promise<number> {
  const text = { type: 'string' } as const
  const { values, positionals } = readArgs(args, { programme: text, as: text, 'dry-run': { type: 'boolean', default: false }, map: text, alike: { ...text, default: 'leave_out' } }, 2)
  const [what, file] = positionals
  if (what !== 'participants' || !file) throw new BadUse('say what, and name the file')
  const { programme } = values
  if (!programme) throw new BadUse('name the programme')
  const alike = alikeChoices.find((choice) => choice === values.alike)
  if (!alike) throw new BadUse(`--alike ${values.alike}: ${alikeChoices.join(' or ')} is needed`)
  const { size } = statSync(readable(file))
  if (size > bytesAtMost) throw new BadUse(`${file} has ${Math.ceil(size / 1_000_000)} MB; a list of people has ${bytesAtMost / 1_000_000} at most, and can be divided`)
  const bytes = readFileSync(file)
  const given: unknown = values.map === undefined ? undefined : readMap(readable(values.map))
  return withDatabases(settings(), async ({ owner, database }) => {
    const email = values.as ?? (await whoImports(owner, programme))
    const actor = await accountOf(owner, email)
    if (!values.as) console.log(`As ${email}; another account is named by --as.`)
    const programmeId = await programmeOf(owner, actor.tenantId, programme)
    const table = await readUpload(bytes)
    // One transaction: where the mapping is refused, or for a dry run, nothing of the file is kept.
    const prepared = await database.asActor(actor, async (tx) => {
      const runId = await uploadImport(tx, { programmeId, fileName: basename(file), table, by: 'command line' })
      if (given !== undefined) await mapAsGiven(tx, await thisRun(tx, runId), given)
      const uploaded = await thisRun(tx, runId)
      say(uploaded)
      if (values['dry-run']) {
        await sayRows(tx, uploaded)
        await dropImport(tx, { runId })
      } else await startImport(tx, { runId, alike })
      return uploaded
    })
    if (values['dry-run']) {
      console.log(`Would add ${prepared.added}; may be known: ${prepared.alike}, known already: ${prepared.known}, twice in the file: ${prepared.twice}, rejected: ${prepared.rejected}. Nothing was written.`)
      return 0
    }
    const look = () => database.asActor(actor, (tx) => thisRun(tx, prepared.id))
    await runImports(owner, database)
    const done = await ended(look)
    console.log(`Added ${done.added}. May be known and left out: ${done.alike}, known already: ${done.known}, twice in the file: ${done.twice}, rejected: ${done.rejected}.`)
    if (done.rejected + done.alike > 0) {
      const leftOut = `${file}.rejected.csv`
      writeOwn(leftOut, (await database.asActor(actor, (tx) => rejectedFile(tx, prepared.id))) ?? '')
      console.log(`The rows that were left out, with a reason each, are in ${leftOut}.`)
    }
    return done.state === 'done' ? 0 : 1
  })
}

function readMap(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new BadUse(`--map ${file}: a JSON object is needed, {"phone": "its heading"}`)
  }
}

async function thisRun(tx: Tx, runId: string): Promise<ImportRun> {
  const found = await importRun(tx, runId)
  if (!found) throw new Error('The import is missing')
  return found
}

/** The columns as a --map file names them, by heading or by number, put through the page's own checks. */
async function mapAsGiven(tx: Tx, { id, columns }: ImportRun, given: unknown): Promise<void> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw new BadUse('--map: write an object, {"fullName": "heading", "phone": 2}')
  const mapping: Mapping = {}
  for (const [field, column] of Object.entries(given)) {
    if (!fields.includes(field as Field)) throw new BadUse(`--map: there is no field "${field}"; fields: ${fields.join(', ')}`)
    const index = typeof column === 'string' ? columns.indexOf(column) : column
    if (typeof index !== 'number' || index < 0) throw new BadUse(`--map: the file has no column "${column}" for ${field}; columns: ${columns.join(', ')}`)
    mapping[field as Field] = index
  }
  await mapImport(tx, { runId: id, mapping }).catch((refusal) => {
    throw refusal instanceof Refused ? new BadUse(`--map: ${refusal.field}: ${refusal.text.en.replace(/\.$/, '')}`) : refusal
  })
}

function say(run: ImportRun): void {
  if (run.sheet) console.log(`Sheet ${run.sheet}${run.otherSheets.length > 0 ? ` (not read: ${run.otherSheets.join(', ')})` : ''}, headings in row ${run.headingsRow}.`)
  for (const field of fields) if (run.mapping[field] !== undefined) console.log(`  ${field.padEnd(16)} ${run.columns[run.mapping[field]]}`)
}

/** The rows that would not simply be added: their numbers, what would become of them, and why. No personal data goes to the terminal. */
async function sayRows(tx: Tx, run: ImportRun): Promise<void> {
  for (const row of await previewRows(tx, run, 0, run.rowsTotal)) {
    if (row.outcome !== 'added' || row.reasons.length > 0) console.log(`  row ${row.number}: ${[row.outcome, ...row.reasons].join(', ')}`)
  }
}

/** A running server may have taken the run before this process did: then it is followed until it ends. */
async function ended(look: () => Promise<ImportRun>): Promise<ImportRun> {
  for (let turn = 0; turn < 3600; turn++) {
    const found = await look()
    if (found.state === 'done' || found.state === 'failed') return found
    await new Promise((again) => setTimeout(again, 500))
  }
  throw new Error('The import did not end within half an hour; its page shows how far it has come.')
}
