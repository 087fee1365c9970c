// Where the tests keep what they throw away: in memory where there is room, for a disk takes five times as long to copy a database, and more when it is busy.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

const gibi = 2 ** 30
/** All of a run came to less than half of this; the rest is for its programs. */
const room = { place: 8 * gibi, memory: 14 * gibi }

/**
 * A directory in memory, open to every user as a /tmp is, or '' where there is too little of it or programs may not run there.
 * What a run that was killed left behind is removed. `memory`: bytes that this process may still take.
 */
export function quickPlace({ shm = '/dev/shm', memory = process.availableMemory(), needs = room, isAlive = lives } = {}) {
  if (!existsSync(shm) || memory < needs.memory) return ''
  try {
    for (const name of readdirSync(shm)) {
      const [, owner] = /^ofek-tests-(\d+)-/.exec(name) ?? []
      if (owner && !isAlive(Number(owner))) rmSync(path.join(shm, name), { recursive: true, force: true })
    }
    const { bavail, bsize } = statfsSync(shm)
    if (bavail * bsize < needs.place) return ''
    const place = mkdtempSync(path.join(shm, `ofek-tests-${process.pid}-`))
    chmodSync(place, 0o1777)
    if (runsPrograms(place)) return place
    rmSync(place, { recursive: true, force: true })
  } catch {
    // Not ours to write in.
  }
  return ''
}

function runsPrograms(place) {
  const program = path.join(place, 'program')
  writeFileSync(program, '#!/bin/sh\nexit 0\n', { mode: 0o755 })
  const { status } = spawnSync(program)
  rmSync(program)
  return status === 0
}

function lives(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}
