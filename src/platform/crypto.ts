import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import type pg from 'pg'
import type { Tx } from './db.ts'

/**
 * Encryption of the most sensitive fields (design.md 3): AES-256-GCM under a key of the tenant, which the master key wraps.
 * A sealed value is key id (16 bytes) | nonce (12) | tag (16) | ciphertext, and its label is authenticated, so that a value moved
 * to another column or tenant does not open.
 */
interface TenantKeys {
  /** The newest seal key; older ones only open. */
  newest: { id: string; key: Buffer }
  seal: Map<string, Buffer>
  search: Buffer
}

let master: Buffer | undefined
/** Read once in a transaction and kept no longer: a key that another process adds seals from the next one on. */
const keysOfTx = new WeakMap<Tx, Promise<TenantKeys>>()

/** Hands over the 32-byte master key once, at the start of the process. */
export function useMasterKey(key: Buffer): void {
  if (key.length !== 32) throw new Error('The master key must be 32 bytes: set OFEK_MASTER_KEY to 32 random bytes in base64 (openssl rand -base64 32).')
  master = key
}

/** A 32-byte key for one purpose of the whole installation (for example the keyed hash of sign-in addresses). */
export function purposeKey(purpose: string): Buffer {
  if (!master) throw new Error('The master key is not set: call useMasterKey first.')
  return purposeKeyOf(master, purpose)
}

const purposeKeyOf = (masterKey: Buffer, purpose: string): Buffer => Buffer.from(hkdfSync('sha256', masterKey, Buffer.alloc(0), `ofek:${purpose}`, 32))

/** What a database keeps to know its master key by. */
export const keyCheckOf = (masterKey: Buffer): Buffer => createHmac('sha256', purposeKeyOf(masterKey, 'key-check')).update('ofek').digest()

/** The keyed hash by which an e-mail address is found at sign-in, before its tenant is known. */
export const signInHash = (email: string): Buffer => signInHashOf(purposeKey('sign-in'), email)
const signInHashOf = (key: Buffer, email: string): Buffer => createHmac('sha256', key).update(email.trim().toLowerCase()).digest()

/** Encrypts a text for the place that the label names. */
export async function seal(tx: Tx, label: string, text: string): Promise<Buffer> {
  return sealFor(tx.actor.tenantId, await tenantKeys(tx), label, text)
}

/** The same for what is no text: a document. */
export async function sealBytes(tx: Tx, label: string, bytes: Buffer): Promise<Buffer> {
  return sealFor(tx.actor.tenantId, await tenantKeys(tx), label, bytes)
}

const sealFor = (tenantId: string, { newest }: TenantKeys, label: string, plain: string | Buffer): Buffer =>
  sealWith(newest.id, newest.key, `${tenantId}:${label}`, typeof plain === 'string' ? Buffer.from(plain, 'utf8') : plain)

/** Decrypts what `seal` made under the same label; null stays null. Throws when the value was changed or moved. */
export async function unseal(tx: Tx, label: string, sealed: Buffer): Promise<string>
export async function unseal(tx: Tx, label: string, sealed: Buffer | null): Promise<string | null>
export async function unseal(tx: Tx, label: string, sealed: Buffer | null): Promise<string | null> {
  return sealed === null ? null : (await unsealBytes(tx, label, sealed)).toString('utf8')
}

/** Decrypts what `sealBytes` made under the same label. */
export async function unsealBytes(tx: Tx, label: string, sealed: Buffer): Promise<Buffer> {
  const id = formatId(sealed.subarray(0, 16))
  const keys = tenantKeys(tx)
  let key = (await keys).seal.get(id)
  if (!key) {
    // The keys were rotated since this transaction read them.
    if (keysOfTx.get(tx) === keys) keysOfTx.delete(tx)
    key = (await tenantKeys(tx)).seal.get(id)
  }
  if (!key) throw new Error(`No key for a sealed value of ${label}`)
  return openWith(key, `${tx.actor.tenantId}:${label}`, sealed)
}

/** The keyed hash by which a sealed value stays searchable. Normalise the text first. */
export async function searchHash(tx: Tx, purpose: string, text: string): Promise<Buffer> {
  return hashFor(await tenantKeys(tx), purpose, text)
}

const hashFor = ({ search }: TenantKeys, purpose: string, text: string): Buffer => createHmac('sha256', search).update(`${purpose}\n${text}`).digest()

/** Sealing for a tenant without a transaction of an actor: the demo and migrations, on the owner's connection. */
export interface Seals {
  seal(label: string, text: string): Buffer
  searchHash(purpose: string, text: string): Buffer
}

export async function sealsOf(owner: Pick<pg.ClientBase, 'query'>, tenantId: string): Promise<Seals> {
  const { rows } = await owner.query<WrappedKey>(`${selectKeys} where tenant_id = $1 ${oldestFirst}`, [tenantId])
  const keys = openKeys(rows)
  return { seal: (label, text) => sealFor(tenantId, keys, label, text), searchHash: (purpose, text) => hashFor(keys, purpose, text) }
}

/** The rows of tenant_key that a new tenant needs, or one more seal key when keys rotate. */
export function newTenantKey(id: string): Buffer {
  return wrap(id, randomBytes(32))
}

/** Whether a row of tenant_key was wrapped by the master key of this process. */
export function opensTenantKey(id: string, wrapped: Buffer): boolean {
  try {
    openWith(purposeKey('wrap'), `tenant-key:${id}`, wrapped)
    return true
  } catch {
    return false
  }
}

export function sealWith(keyId: string, key: Buffer, label: string, plain: Buffer): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(label))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([Buffer.from(keyId.replaceAll('-', ''), 'hex'), nonce, cipher.getAuthTag(), body])
}

export function openWith(key: Buffer, label: string, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(16, 28))
  decipher.setAAD(Buffer.from(label))
  decipher.setAuthTag(sealed.subarray(28, 44))
  return Buffer.concat([decipher.update(sealed.subarray(44)), decipher.final()])
}

const wrap = (id: string, key: Buffer): Buffer => wrapWith(purposeKey('wrap'), id, key)
const wrapWith = (wrapping: Buffer, id: string, key: Buffer): Buffer => sealWith(id, wrapping, `tenant-key:${id}`, key)
const unwrapWith = (wrapping: Buffer, { id, wrapped }: Pick<WrappedKey, 'id' | 'wrapped'>): Buffer => openWith(wrapping, `tenant-key:${id}`, wrapped)

/** What stands under one master key, as it stands under another: the keys of tenants and the hashes of sign-in addresses. */
export function underNewMaster(from: Buffer, to: Buffer): { rewrap(key: Pick<WrappedKey, 'id' | 'wrapped'>): Buffer; signInHash(email: string): Buffer } {
  const [opens, wraps, signsIn] = [purposeKeyOf(from, 'wrap'), purposeKeyOf(to, 'wrap'), purposeKeyOf(to, 'sign-in')]
  return { rewrap: (key) => wrapWith(wraps, key.id, unwrapWith(opens, key)), signInHash: (email) => signInHashOf(signsIn, email) }
}

/** Shared by all that asks at once, because a transaction's statements run one after another. */
function tenantKeys(tx: Tx): Promise<TenantKeys> {
  const known = keysOfTx.get(tx) ?? readKeys(tx)
  keysOfTx.set(tx, known)
  return known
}

const readKeys = async (tx: Tx): Promise<TenantKeys> => openKeys(await tx.rows<WrappedKey>(`${selectKeys} where tenant_id = current_tenant() ${oldestFirst}`))

interface WrappedKey {
  id: string
  purpose: 'seal' | 'search'
  wrapped: Buffer
}
const selectKeys = 'select id, purpose, wrapped from tenant_key'
const oldestFirst = 'order by created_at, id'

function openKeys(rows: WrappedKey[]): TenantKeys {
  const wrapping = purposeKey('wrap')
  const opened = rows.map((row) => ({ ...row, key: unwrapWith(wrapping, row) }))
  const seals = opened.filter((row) => row.purpose === 'seal')
  const newest = seals.at(-1)
  const search = opened.find((row) => row.purpose === 'search')
  if (!newest || !search) throw new Error('The tenant has no keys: it was not made by ofek.')
  return { newest: { id: newest.id, key: newest.key }, seal: new Map(seals.map((row) => [row.id, row.key])), search: search.key }
}

const formatId = (bytes: Buffer): string => bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
