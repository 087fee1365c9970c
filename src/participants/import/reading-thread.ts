/** The thread of `readUpload`: reads one file, and hands it over in pieces, each when the one before has been taken, so that none of them holds the pages up. */
import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import { Refused, type Text } from '#src/platform/errors.ts'
import { readTable, type Table } from './file.ts'

/** A refusal as plain data. */
export interface Refusal {
  text: Text
  field: string | undefined
}
/** That, or the next rows of the table. */
type Answer = Refusal | (Table & { rowsInAll: number })

const piece = 1000

async function* answers(bytes: Buffer): AsyncGenerator<Answer> {
  try {
    const table = await readTable(bytes)
    for (let from = 0; from < table.rows.length; from += piece) yield { ...table, rows: table.rows.slice(from, from + piece), rowsInAll: table.rows.length }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    yield { text: error.text, field: error.field }
  }
}

const { buffer, byteOffset, byteLength } = workerData as Uint8Array<ArrayBuffer>
for await (const answer of answers(Buffer.from(buffer, byteOffset, byteLength))) {
  const taken = parentPort && once(parentPort, 'message')
  parentPort?.postMessage(answer)
  await taken
}
