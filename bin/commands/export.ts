import { stringify } from 'csv-stringify/sync'
import writeXlsx from 'write-excel-file/node'
import { exportParticipants } from '#src/participants/export/index.ts'
import type { Config } from '#src/platform/config.ts'
import { accountOf, programmeOf, withDatabases } from '../as-account.ts'
import { BadUse, readArgs, writeOwn } from '../command-line.ts'

/** `ofek export participants FILE --programme P --as EMAIL`: those whose files are open to the account, as .csv or .xlsx; audited. */
export async function run(args: string[], settings: () => Config): Promise<number> {
  const { values, positionals } = readArgs(args, { programme: { type: 'string' }, as: { type: 'string' } }, 2)
  const [what, file] = positionals
  if (what !== 'participants' || !file || !/\.(csv|xlsx)$/.test(file)) throw new BadUse('say what, and name a file that ends in .csv or .xlsx')
  const { programme, as: email } = values
  if (!programme || !email) throw new BadUse('name the programme and the account that does this')
  return withDatabases(settings(), async ({ owner, database }) => {
    const actor = await accountOf(owner, email)
    const programmeId = await programmeOf(owner, actor.tenantId, programme)
    const rows = await database.asActor(actor, (tx) => exportParticipants(tx, { programmeId }))
    if (file.endsWith('.csv')) writeOwn(file, stringify(rows, { bom: true, escape_formulas: true }))
    // Every cell is typed as text: a formula can not arise.
    else writeOwn(file, await writeXlsx(rows.map((row) => row.map((value) => ({ value, type: String }))), { rightToLeft: actor.language !== 'en' } as never).toBuffer())
    console.log(`${rows.length - 1} participants were written to ${file}.`)
    return 0
  })
}
