import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sealAudit, tell, verifyAudit } from '#src/access/index.ts'
import { seal, unseal, useMasterKey } from '#src/platform/crypto.ts'
import { keepDocument, openDocument } from '#src/platform/files/index.ts'
import { anAccount, aParticipant, type TestAccount } from '../test/builders.ts'
import { type TestDatabase, testDatabase } from '../test/database.ts'
import { backup, restore } from './backup.ts'

let db: TestDatabase
let noor: TestAccount
let participantId: string
let documentId: string
const bytes = randomBytes(3_000_000)
const place = mkdtempSync(join(tmpdir(), 'ofek-backup-'))
const file = join(place, 'all.gz')

beforeAll(async () => {
  db = await testDatabase()
  noor = await anAccount(db, 'promoter')
  participantId = await aParticipant(db, { assignedTo: noor })
  await db.as(noor, async (tx) => {
    const sealed = await seal(tx, 'participant.health', 'סוד')
    await tx.run(`insert into participant_sensitive (tenant_id, participant_id, kind, sealed, written_at, written_by) values (current_tenant(), $1, 'health', $2, $3, current_account())`, [participantId, sealed, tx.at])
    documentId = await keepDocument(tx, { participantId, part: 'placements', document: { type: 'pdf', name: 'a.pdf', bytes, scanned: false } })
    await tell(tx, 'health.written', { participantId })
  })
  await sealAudit(db.owner, new Date())
  const client = await db.owner.connect()
  await backup(client, file).finally(() => client.release())
})
afterAll(async () => {
  await db.close()
  rmSync(place, { recursive: true })
})

const restoreInto = async (target: TestDatabase, from: string) => {
  const client = await target.owner.connect()
  return restore(client, from).finally(() => client.release())
}

test('a backup restores into an empty database: rows, sealed fields and the audit chain', async () => {
  const other = await testDatabase()
  try {
    await restoreInto(other, file)
    const counts = async (from: TestDatabase) => (await from.owner.query(`select (select count(*) from participant) p, (select count(*) from account) a, (select count(*) from consent_text) c, (select count(*) from audit_event) e`)).rows[0]
    expect(await counts(other)).toEqual(await counts(db))
    expect((await verifyAudit(other.owner)).every(({ firstBreak }) => firstBreak === null)).toBe(true)
    const words = await other.as(noor, async (tx) => {
      const row = await tx.row<{ sealed: Buffer }>(`select sealed from participant_sensitive where tenant_id = current_tenant() and participant_id = $1`, [participantId])
      return row && unseal(tx, 'participant.health', row.sealed)
    })
    expect(words).toBe('סוד')
    const document = await other.as(noor, (tx) => openDocument(tx, { id: documentId, participantId }))
    expect(document?.bytes.equals(bytes)).toBe(true)
  } finally {
    await other.close()
  }
})

test('a changed or cut-off backup restores nothing, and a database with a tenant is not written over', async () => {
  const text = gunzipSync(readFileSync(file)).toString('utf8')
  const changed = join(place, 'changed.gz')
  writeFileSync(changed, gzipSync(text.replace('health.written', 'health.erased.')))
  const cut = join(place, 'cut.gz')
  writeFileSync(cut, gzipSync(text.slice(0, text.lastIndexOf('{"whole"'))))
  const other = await testDatabase()
  try {
    await expect(restoreInto(other, changed)).rejects.toThrow(/changed or damaged in audit_event/)
    await expect(restoreInto(other, cut)).rejects.toThrow(/cut off/)
    const bytes = readFileSync(file)
    for (const [name, content, words] of [
      ['half.gz', bytes.subarray(0, bytes.length / 2), 'The backup is cut off'],
      ['words.txt', Buffer.from('Not a backup'), 'This is not a backup of Ofek'],
      ['words.gz', gzipSync('Not a backup\n'), 'This is not a backup of Ofek'],
      ['json.gz', gzipSync('{"format":"another"}\n'), 'This is not a backup of Ofek'],
      ['flipped.gz', bytes.map((byte, i) => (i === Math.floor(bytes.length / 2) ? byte ^ 0x55 : byte)), /damaged|cut off/],
      ['value.gz', gzipSync(text.replace(/"given_name":"[^"]*"/, '"given_name":null')), 'damaged'],
    ] as const) {
      writeFileSync(join(place, name), content)
      await expect(restoreInto(other, join(place, name)), name).rejects.toThrow(words)
    }
    useMasterKey(randomBytes(32))
    await expect(restoreInto(other, file)).rejects.toThrow('OFEK_MASTER_KEY (or master.key in OFEK_DATA) is not the key of this backup')
    useMasterKey(db.masterKey)
    expect((await other.owner.query('select from tenant')).rowCount).toBe(0)
  } finally {
    await other.close()
  }
  await expect(restoreInto(db, file)).rejects.toThrow(/holds a tenant already/)
})
