import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

/** Which Ofek uses an embedded database: a file with its process and when that began, because a number of a process is given again. */
export interface Holder {
  pid: number
  file: string
}

/** Takes the database for this process; returns the other process that holds it, when one does. */
export function hold(file: string): Holder | undefined {
  const mine = `${process.pid} ${beganAt(process.pid)}\n`
  for (;;) {
    try {
      // Only one of two that start at once makes the file.
      writeFileSync(file, mine, { flag: 'wx' })
      return undefined
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const other = holderIn(file)
    if (other) return other
    rmSync(file, { force: true })
  }
}

export const letGoOf = (file: string): void => rmSync(file, { force: true })

function holderIn(file: string): Holder | undefined {
  if (!existsSync(file)) return undefined
  const [pid = '', began = ''] = readFileSync(file, 'utf8').trim().split(' ')
  // A file of this very process is of one before it with the same number, or of an earlier embedded server of ours that was let go.
  return Number(pid) > 0 && Number(pid) !== process.pid && isAlive(Number(pid)) && beganAt(Number(pid)) === began ? { pid: Number(pid), file } : undefined
}

/** In ticks since the machine started, with the start of the machine; '' where there is no /proc (macOS), and a live pid must do. */
function beganAt(pid: number): string {
  try {
    // The name of the program, in brackets, may hold spaces: the fields are counted after it.
    const after = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')
    return `${after?.[19]}@${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}`
  } catch {
    return ''
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
