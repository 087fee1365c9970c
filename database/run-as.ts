import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, readFileSync, statSync } from 'node:fs'

/** The user that the embedded database runs as: PostgreSQL refuses root, and a cluster belongs to the user who made it. */
export interface RunAs {
  name: string
  /** Only when it differs from our own. */
  ids: { uid: number; gid: number } | undefined
}

/** As root: postgres where the machine has that user, else nobody; otherwise ourselves. */
export function chooseUser(): RunAs {
  if (process.getuid?.() !== 0) return ourselves
  const users = knownUsers()
  for (const name of ['postgres', 'nobody']) {
    const user = users.find((known) => known.name === name)
    if (user && user.uid > 0) return { name, ids: { uid: user.uid, gid: user.gid } }
  }
  throw new Error('PostgreSQL does not run as root, and this machine has neither a user "postgres" nor "nobody". Run Ofek as an ordinary user, or set DATABASE_URL.')
}

/**
 * The user of a cluster that stands already. Root may take over what an ordinary user began, and a user "postgres" that came to the machine
 * since then must not be given what "nobody" made.
 */
export function ownerOf(cluster: string): RunAs {
  const { uid, gid } = statSync(cluster)
  const own = process.getuid?.()
  if (own === undefined || uid === own) return ourselves
  const name = knownUsers().find((known) => known.uid === uid)?.name ?? String(uid)
  if (own !== 0) throw new Error(`OFEK_DATA: the database in ${cluster} belongs to the user "${name}". Start Ofek as that user, or choose another directory with OFEK_DATA.`)
  return { name, ids: { uid, gid } }
}

const ourselves: RunAs = { name: 'this user', ids: undefined }

const knownUsers = (): { name: string; uid: number; gid: number }[] =>
  existsSync('/etc/passwd')
    ? readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':')).map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    : []

/** Whether the user may pass into the directory (or run the file). */
export function reachableBy(user: RunAs, file: string): boolean {
  if (!user.ids) return true
  return spawnSync('test', ['-x', file], { cwd: '/', ...user.ids }).status === 0
}

export function handTo(user: RunAs, file: string): void {
  if (user.ids) chownSync(file, user.ids.uid, user.ids.gid)
}
