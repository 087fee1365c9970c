/** A file is read in a thread of its own, within bounds: what it takes to read a workbook must not make everybody's pages wait. */
import { on } from 'node:events'
import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import { refused } from '#src/platform/errors.ts'
import { type Table, tooFar } from './file.ts'
import type { Refusal } from './reading-thread.ts'

interface Bounds {
  /** Of the thread's own memory, and how long it may read. */
  megabytes: number
  milliseconds: number
}

const bounds: Bounds = { megabytes: 512, milliseconds: 180_000 }
/** Files that may wait for their turn; each is held in memory, 25 MB at most. */
const waitingAtMost = 4

const tooMany = {
  he: 'עכשיו נקראים כמה קבצים אחרים. כדאי לנסות שוב בעוד דקה; שום דבר לא נוסף.',
  ar: 'تُقرأ الآن عدة ملفات أخرى. يُستحسن المحاولة مجددًا بعد دقيقة؛ لم يُضف شيء.',
  en: 'Several other files are being read now. Try again in a minute; nothing was added.',
}

// The sources are shipped beside the build, which puts this module elsewhere: the thread's file is found by the package's own name for it.
const thread = createRequire(import.meta.url).resolve('#src/participants/import/reading-thread.ts')

let waiting = 0
let turn: Promise<unknown> = Promise.resolve()

/** What `readTable` reads and refuses, read in a thread. */
export async function readUpload(bytes: Uint8Array, within: Partial<Bounds> = {}): Promise<Table> {
  let table: Table | undefined
  await readInTurn<Table & { rowsInAll: number }>(thread, bytes, within, ({ rowsInAll, ...part }) => {
    if (table) table.rows.push(...part.rows)
    else table = part
    return table.rows.length === rowsInAll
  })
  return table as unknown as Table
}

/**
 * Reads a file in a thread of its own, whose module posts what it read in pieces, or a refusal: one file at a time in this process, the next ones wait. `take` says whether that was the last piece.
 * What goes beyond the bounds is refused in words.
 */
export async function readInTurn<P extends object>(module: string, bytes: Uint8Array, within: Partial<Bounds>, take: (part: P) => boolean): Promise<void> {
  if (waiting > waitingAtMost) throw refused(tooMany, 'file')
  waiting++
  const read = turn.then(() => readByThread(module, bytes, { ...bounds, ...within }, take))
  turn = read.catch(() => undefined)
  return read.finally(() => waiting--)
}

async function readByThread<P extends object>(module: string, bytes: Uint8Array, { megabytes, milliseconds }: Bounds, take: (part: P) => boolean): Promise<void> {
  const tooLong = AbortSignal.timeout(milliseconds)
  // It reads what anybody may have written, and needs nothing of the settings, which hold the master key.
  const worker = new Worker(module, { workerData: bytes, env: {}, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: megabytes } })
  try {
    for await (const [answer] of on(worker, 'message', { signal: tooLong, close: ['exit'] }) as AsyncIterable<[Refusal | P]>) {
      if ('text' in answer) throw refused(answer.text, answer.field)
      if (take(answer)) return
      worker.postMessage('more')
    }
    throw new Error('The thread that read a file ended without an answer')
  } catch (error) {
    const beyond = tooLong.aborted || (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
    throw beyond ? refused(tooFar, 'file') : error
  } finally {
    await worker.terminate()
  }
}
