import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { quickPlace } from './quick-place.mjs'

let shm: string
beforeEach(() => {
  shm = mkdtempSync(path.join(tmpdir(), 'ofek-shm-'))
})
afterEach(() => rmSync(shm, { recursive: true, force: true }))

const needs = { place: 1, memory: 1000 }

test('a directory of its own that every user may write in', () => {
  const place = quickPlace({ shm, memory: 1000, needs })
  expect(path.dirname(place)).toBe(shm)
  expect(statSync(place).mode & 0o7777).toBe(0o1777)
  expect(readdirSync(place)).toEqual([])
})

test.each([
  ['there is no such place', () => ({ shm: path.join(shm, 'none'), memory: 1000, needs })],
  ['there is too little memory', () => ({ shm, memory: 999, needs })],
  ['there is too little room', () => ({ shm, memory: 1000, needs: { ...needs, place: Number.MAX_SAFE_INTEGER } })],
])('none where %s', (_, how) => {
  expect(quickPlace(how())).toBe('')
  expect(readdirSync(shm)).toEqual([])
})

test('what a killed run left is removed, what another one uses is not', () => {
  const [left, used, other] = ['ofek-tests-11-ab', 'ofek-tests-12-cd', 'ofek-tests'].map((name) => path.join(shm, name))
  for (const directory of [left, used, other]) mkdirSync(path.join(directory ?? '', 'base'), { recursive: true })
  quickPlace({ shm, memory: 1000, needs, isAlive: (pid: number) => pid === 12 })
  expect([left, used, other].map((directory) => existsSync(directory ?? ''))).toEqual([false, true, true])
  expect(quickPlace({ shm, memory: 1000, needs })).toContain(`ofek-tests-${process.pid}-`)
})
