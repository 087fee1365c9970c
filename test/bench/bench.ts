/** npm run bench: what Ofek's pages take, as a ratio to a floor that is measured in the same run (docs/bench.md). Loopback only; ends by itself. */
import { fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { startThrowAway } from '#database/embedded.ts'
import { migrate } from '#database/migrate.ts'
import { makeDemo } from '#src/demo/index.ts'
import { useMasterKey } from '#src/platform/crypto.ts'
import { newId } from '#src/platform/ids.ts'
import { aServer, aSession, type Server } from '../access/server.ts'
import { serverLog, settingsOfApp } from '../scale/server-log.ts'
import { record, type Recorded } from './recorded.ts'

const rounds = 60
const warming = 10
/** No page is measured for longer than this, however slow the machine. */
const longestMs = 20_000

const embedded = await startThrowAway()
const owner = new pg.Pool({ connectionString: embedded.url, max: 2 })
const closing: (() => unknown)[] = [() => embedded.stop(), () => owner.end()]
try {
  const masterKey = randomBytes(32)
  useMasterKey(masterKey)
  const { appUrl } = await migrate(embedded.url, { masterKey })
  const { tenantId } = await makeDemo(owner, { now: new Date(), participants: 500 })
  const noor = await one<{ id: string }>(`select id from account where tenant_id = $1 and email = 'noor@demo.ofek.example'`, [tenantId])
  const cookie = await aSession({ owner }, { tenantId, id: noor.id })
  const samira = await one<{ id: string }>(`select id from participant where tenant_id = $1 and given_name = 'سميرة' and family_name = 'خوري' order by created_at limit 1`, [tenantId])

  /** Meetings to be recorded, one for each time that it is done. */
  const meetings = await rowsOf<{ id: string }>(
    `insert into meeting (tenant_id, id, participant_id, account_id, starts_at) select $1, id, $2, $3, now() - interval '1 hour' from unnest($4::uuid[]) id returning id`,
    [tenantId, samira.id, noor.id, Array.from({ length: 2 * (rounds + warming) + 1 }, newId)],
  )
  const nextMeeting = () => meetings.pop()?.id ?? ''
  const recordOf = (key: string) =>
    new URLSearchParams({ _form: 'record', _submission: key, happened: 'דיברנו על העבודה החדשה ועל הדרך אליה.', feedback: '', feedbackReceived: '', theirs1: 'להביא תעודה', mine1: 'להתקשר למעסיק', thinks: 'מהססת', doubts: '', left: '', asked: '', withGrey: 'on', version: '1', greyVersion: '0' })

  interface Page {
    name: string
    /** The request, for the meeting where it is a record. */
    ask: (server: Server, meeting: string, key: string) => Promise<Response>
    writes?: boolean
  }
  const pages: Page[] = [
    { name: 'Today', ask: (s) => s.ask('/today', { cookie }) },
    { name: 'caseload', ask: (s) => s.ask('/participants', { cookie }) },
    { name: 'file', ask: (s) => s.ask(`/participants/${samira.id}`, { cookie }) },
    { name: 'search', ask: (s) => s.ask('/participants?/search', { cookie, method: 'POST', body: new URLSearchParams({ _form: 'search', q: 'חורי' }) }) },
    { name: 'record', writes: true, ask: (s, meeting, key) => s.ask(`/participants/${samira.id}/meetings/${meeting}?/record`, { cookie, method: 'POST', body: recordOf(key) }) },
  ]

  const log = await serverLog(owner)
  await settingsOfApp(owner, appUrl, { log_statement: 'all', log_parameter_max_length: '-1' })
  const recorder = await aServer({ ownerUrl: embedded.url, masterKey })
  const recorded: Record<string, Recorded> = {}
  const first = { meeting: nextMeeting(), key: newId() }
  for (const page of pages) {
    if (!page.writes) await (await page.ask(recorder, first.meeting, first.key)).arrayBuffer()
    recorded[page.name] = await record(log, async () => {
      const response = await page.ask(recorder, first.meeting, first.key)
      if (response.status >= 400) throw new Error(`${page.name}: status ${response.status}\n${await response.text()}`)
      return { html: await response.text() }
    })
  }
  await recorder.stop()
  await settingsOfApp(owner, appUrl, null)

  const ofek = await aServer({ ownerUrl: embedded.url, masterKey })
  closing.push(() => ofek.stop())
  const floor = fork(fileURLToPath(new URL('./floor.ts', import.meta.url)), { stdio: 'inherit' })
  closing.push(() => floor.disconnect())
  floor.send({ appUrl, pages: recorded })
  const port = await new Promise<number>((resolve) => floor.once('message', (message: { port: number }) => resolve(message.port)))

  /** Ids that Ofek made for what it wrote (a read file is a row of the audit too), and that must be new each time. */
  const made = (page: Page) => {
    const since = Date.now() - 600_000
    const known = new Set([samira.id, noor.id, tenantId, first.meeting])
    const values = (recorded[page.name]?.statements ?? []).flatMap(({ values: all }) => all.filter((value) => value !== null))
    return [...new Set(values)].filter((value) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{21}$/.test(value) && !known.has(value) && Number.parseInt(value.replaceAll('-', '').slice(0, 12), 16) > since)
  }
  const askFloor = (page: Page, meeting: string) => {
    const swaps = new URLSearchParams([[first.meeting, meeting], ...made(page).map((value) => [value, newId()])])
    return fetch(`http://127.0.0.1:${port}/${page.name}?${swaps}`, page.writes ? { method: 'POST', body: recordOf(newId()) } : {})
  }

  const lines: string[][] = [['page', 'statements', 'kB', 'Ofek ms', 'floor ms', 'ratio', 'Ofek p95']]
  for (const page of pages) {
    const [ours, theirs]: [number[], number[]] = [[], []]
    const began = Date.now()
    // In turns, so that both have the same neighbours on the machine.
    for (let round = -warming; round < rounds && Date.now() - began < longestMs; round++) {
      const mine = await timed(() => page.ask(ofek, page.writes ? nextMeeting() : '', newId()))
      const raw = await timed(() => askFloor(page, page.writes ? nextMeeting() : ''))
      if (round >= 0) {
        ours.push(mine)
        theirs.push(raw)
      }
    }
    const kept = recorded[page.name]
    lines.push([page.name, String(kept?.statements.length), (Buffer.byteLength(kept?.pieces.join('') ?? '') / 1000).toFixed(0), at(ours, 0.5).toFixed(1), at(theirs, 0.5).toFixed(1), (at(ours, 0.5) / at(theirs, 0.5)).toFixed(2), at(ours, 0.95).toFixed(1)])
  }
  console.log(`\n500 invented participants, ${rounds} times each, one request at a time:\n`)
  for (const line of lines) console.log(line.map((cell, index) => (index === 0 ? cell.padEnd(12) : cell.padStart(12))).join(''))
} finally {
  for (const close of closing.reverse()) await close()
}

async function rowsOf<R extends pg.QueryResultRow>(sql: string, values: unknown[]): Promise<R[]> {
  return (await owner.query<R>(sql, values)).rows
}

async function one<R extends pg.QueryResultRow>(sql: string, values: unknown[]): Promise<R> {
  const [row] = await rowsOf<R>(sql, values)
  if (!row) throw new Error(`No row: ${sql}`)
  return row
}

async function timed(ask: () => Promise<Response>): Promise<number> {
  const began = performance.now()
  const response = await ask()
  await response.arrayBuffer()
  if (response.status >= 400) throw new Error(`Status ${response.status}`)
  return performance.now() - began
}

function at(times: number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
