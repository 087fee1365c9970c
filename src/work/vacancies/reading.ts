/** A file of vacancies is read in a thread, as a table of participants is: what it takes must not make everybody's pages wait. */
import { createRequire } from 'node:module'
import { readInTurn, readUpload } from '#src/participants/import/index.ts'
import type { FeedAnswer } from './reading-thread.ts'

// As in participants/import/reading.ts: the thread's file is found by the package's own name for it.
const thread = createRequire(import.meta.url).resolve('#src/work/vacancies/reading-thread.ts')

/** A feed by its text, else a table; within what a feed may take, ten seconds and 256 MB. */
export async function readGiven(bytes: Uint8Array) {
  let answer: FeedAnswer = { table: true }
  await readInTurn<FeedAnswer>(thread, bytes, { milliseconds: 10_000, megabytes: 256 }, (read) => {
    answer = read
    return true
  })
  const read = answer as FeedAnswer
  return 'table' in read ? { kind: 'csv' as const, table: await readUpload(bytes) } : read
}
