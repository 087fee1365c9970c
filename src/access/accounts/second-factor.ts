import { createHmac, randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { renderSVG } from 'uqr'
import { purposeKey, seal, unseal } from '#src/platform/crypto.ts'
import type { Tx } from '#src/platform/db.ts'
import { WrongSecret } from '#src/platform/errors.ts'
import { tell } from '../audit.ts'
import { permit } from '../permit.ts'
import { wrongCode } from './messages.ts'
import { countTry, giveBack } from './throttle.ts'

const label = 'second_factor.secret'
const totp = (secret: string, account = '') => new TOTP({ issuer: 'Ofek', label: account, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: 30 })
// Keyed, so that a copy of the table alone opens nothing.
const codeHash = (code: string): Buffer => createHmac('sha256', purposeKey('recovery code')).update(code.replaceAll(/[\s-]/g, '').toLowerCase()).digest()

export interface FactorSetup {
  /** For typing where a picture cannot be read. */
  secret: string
  /** The picture for an authenticator, as SVG. */
  picture: string
}

/** Whether the account asks for a second step, and how many recovery codes are left. */
export async function secondFactorOf(tx: Tx): Promise<{ on: boolean; codesLeft: number }> {
  const row = await tx.row<{ on: boolean; codesLeft: number }>(
    `select exists (select from second_factor where tenant_id = current_tenant() and account_id = current_account() and confirmed_at is not null) as on,
       (select count(*)::int from recovery_code where tenant_id = current_tenant() and account_id = current_account() and used_at is null) as "codesLeft"`,
  )
  return row ?? { on: false, codesLeft: 0 }
}

/** The secret that waits to be confirmed: made at the first look, the same until then. */
export async function factorToConfirm(tx: Tx): Promise<FactorSetup | undefined> {
  await permit(tx, 'account.open')
  // A secret that is in use is never shown again, whoever sits at the open screen.
  if ((await secondFactorOf(tx)).on) return undefined
  const fresh = new Secret({ size: 20 }).base32
  await tx.run(
    `insert into second_factor (tenant_id, account_id, secret) values (current_tenant(), current_account(), $1) on conflict do nothing`,
    [await seal(tx, label, fresh)],
  )
  const secret = (await secretOf(tx))?.secret ?? fresh
  return { secret, picture: renderSVG(totp(secret, tx.actor.displayName).toString(), { border: 2 }) }
}

/** Turns the second step on after a first right code. Returns recovery codes, which are shown once. */
export async function confirmSecondFactor(tx: Tx, input: { code: string }): Promise<string[]> {
  await permit(tx, 'account.change')
  const period = await rightPeriod(tx, input.code)
  if (period === undefined) throw new WrongSecret(wrongCode, 'code')
  await tx.run(`update second_factor set confirmed_at = $1, last_period = $2 where tenant_id = current_tenant() and account_id = current_account()`, [tx.at, period])
  await tell(tx, 'second_step.turned_on')
  return makeRecoveryCodes(tx)
}

/** Replaces the recovery codes; asks for a code that was not used yet, so that an open screen is not enough. */
export async function newRecoveryCodes(tx: Tx, input: { code: string }): Promise<string[]> {
  await permit(tx, 'account.change')
  const period = await rightPeriod(tx, input.code)
  if (period === undefined) throw new WrongSecret(wrongCode, 'code')
  await tx.run(`update second_factor set last_period = $1 where tenant_id = current_tenant() and account_id = current_account()`, [period])
  return makeRecoveryCodes(tx)
}

async function makeRecoveryCodes(tx: Tx): Promise<string[]> {
  const codes = Array.from({ length: 10 }, () => randomBytes(5).toString('hex').replace(/^(.{5})/, '$1-'))
  await tx.run(`delete from recovery_code where tenant_id = current_tenant() and account_id = current_account()`)
  await tx.run(`insert into recovery_code (tenant_id, account_id, code_hash) select current_tenant(), current_account(), unnest($1::bytea[])`, [codes.map(codeHash)])
  await tell(tx, 'recovery_codes.made')
  return codes
}

/** Turns the second step off; asks for a code, so that an open screen is not enough. */
export async function turnOffSecondFactor(tx: Tx, input: { code: string }): Promise<void> {
  await permit(tx, 'account.change')
  if ((await rightPeriod(tx, input.code)) === undefined) throw new WrongSecret(wrongCode, 'code')
  await tx.run(`delete from second_factor where tenant_id = current_tenant() and account_id = current_account()`)
  await tx.run(`delete from recovery_code where tenant_id = current_tenant() and account_id = current_account()`)
  await tell(tx, 'second_step.turned_off')
}

export type SecondStep = 'passed' | 'wrong' | { milliseconds: number }

/**
 * The second step of a session: a code of the authenticator, each only once, or a recovery code. Wrong codes make the next try wait,
 * by account and by network address, like passwords: six digits could be guessed otherwise. Counts in a transaction before it judges in another.
 */
export async function passSecondStep(asActor: AsActor, input: { code: string }, tokenHash: Buffer, address: string): Promise<SecondStep> {
  const attemptOf = (tx: Tx) => ({ email: `second step ${tx.actor.accountId}`, address })
  const milliseconds = await asActor((tx) => countTry(tx, attemptOf(tx)))
  if (milliseconds > 0) return { milliseconds }
  return asActor(async (tx) => {
    if (!(await takeCode(tx, input.code))) return 'wrong'
    await giveBack(tx, attemptOf(tx))
    await tx.run(`update session set second_step_done = true where tenant_id = current_tenant() and token_hash = $1`, [tokenHash])
    return 'passed'
  })
}

type AsActor = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>

/** Takes a code that was not used yet; false where it is none. */
async function takeCode(tx: Tx, code: string): Promise<boolean> {
  const period = await rightPeriod(tx, code)
  if (period !== undefined) {
    await tx.run(`update second_factor set last_period = $1 where tenant_id = current_tenant() and account_id = current_account()`, [period])
    return true
  }
  const used = await tx.run(
    `update recovery_code set used_at = $2 where tenant_id = current_tenant() and account_id = current_account() and code_hash = $1 and used_at is null`,
    [codeHash(code), tx.at],
  )
  if (used > 0) await tell(tx, 'recovery_code.used')
  return used > 0
}

async function secretOf(tx: Tx): Promise<{ secret: string; lastPeriod: number } | undefined> {
  const row = await tx.row<{ sealed: Buffer; lastPeriod: number }>(
    `select secret as sealed, last_period as "lastPeriod" from second_factor where tenant_id = current_tenant() and account_id = current_account() for update`,
  )
  return row && { secret: await unseal(tx, label, row.sealed), lastPeriod: row.lastPeriod }
}

/** The period of a right code that was not used yet; one period of drift either way is allowed. */
async function rightPeriod(tx: Tx, code: string): Promise<number | undefined> {
  const factor = await secretOf(tx)
  if (!factor) return undefined
  const delta = totp(factor.secret).validate({ token: code.replaceAll(/\s/g, ''), window: 1, timestamp: tx.at.getTime() })
  if (delta === null) return undefined
  const period = Math.floor(tx.at.getTime() / 30_000) + delta
  return period > factor.lastPeriod ? period : undefined
}
