/** The thread of `readFeed`: tells what a file is, and reads it where it is a feed. */
import { parentPort, workerData } from 'node:worker_threads'
import { type BringingKind, isFeed, readText } from './feed-kinds.ts'
import { type Read, vacanciesAtMost } from './feeds.ts'
import { why } from './refusals.ts'
import type { Refusal } from '#src/participants/import/index.ts'

/** A refusal, a feed that was read, or that it is a table, which another thread reads. */
export type FeedAnswer = { kind: BringingKind; read: Read } | { table: true }

function answerTo(text: string): Refusal | FeedAnswer {
  if (!isFeed(text)) return { table: true }
  const feed = readText(text)
  if (feed && feed.read.records.length > vacanciesAtMost) return { text: why.tooMany, field: 'file' }
  // What begins as a list may be a table all the same; what begins as a page is none.
  return feed ?? (/^\s*[<{]/.test(text) ? { text: why.unreadable, field: 'file' } : { table: true })
}

const { buffer, byteOffset, byteLength } = workerData as Uint8Array<ArrayBuffer>
parentPort?.postMessage(answerTo(Buffer.from(buffer, byteOffset, byteLength).toString('utf8').replace('\uFEFF', '')))
