import { spawnSync } from 'node:child_process'
import { chownSync, readFileSync } from 'node:fs'

/** The user that the embedded database runs as: PostgreSQL refuses root. */
export interface RunAs {
  name: string
  /** Only when it differs from our own. */
  ids: { uid: number; gid: number } | undefined
}

/** As root: postgres where the machine has that user, else nobody; otherwise ourselves. */
export function chooseUser(): RunAs {
  if (process.getuid?.() !== 0) return { name: 'this user', ids: undefined }
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'))
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = lines.find((line) => line[0] === name) ?? []
    if (Number(uid) > 0) return { name, ids: { uid: Number(uid), gid: Number(gid) } }
  }
  throw new Error('PostgreSQL does not run as root, and this machine has neither a user "postgres" nor "nobody". Run Ofek as an ordinary user, or set DATABASE_URL.')
}

/** Whether the user may pass into the directory (or run the file). */
export function reachableBy(user: RunAs, file: string): boolean {
  if (!user.ids) return true
  return spawnSync('test', ['-x', file], { cwd: '/', ...user.ids }).status === 0
}

export function handTo(user: RunAs, file: string): void {
  if (user.ids) chownSync(file, user.ids.uid, user.ids.gid)
}
