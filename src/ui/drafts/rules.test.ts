import type { ActionResult } from '$app/forms'
import { describe, expect, test } from 'vitest'
import { firstBack, maySend, meaningOf, outlived } from './rules.ts'

const day = 86_400_000
const now = Date.parse('2026-11-24T06:00:00Z')

test.each([
  // written                 thrown away
  [now,                      false],
  [now - 14 * day,           false],
  [now - 14 * day - 1,       true],
  [now - 400 * day,          true],
])('written at %d: outlived %s', (at, outlivedNow) => {
  expect(outlived(at, now)).toBe(outlivedNow)
})

describe('what an answer means for a form that was sent', () => {
  const answered = { formName: 'record', values: { happened: 'א' }, errors: { happened: 'ארוך מדי' } }
  const stale = { formName: 'record', values: {}, errors: {}, stale: { by: 'מיכל', at: new Date(now), version: 2, values: {} } }
  const error = (status: number, id?: string) => ({ type: 'error', status, error: { status, message: '', ...(id && { id }) } })
  test.each([
    ['written, led on', { type: 'redirect', status: 303, location: '/participants/1/meetings' }, 'sent'],
    ['written, same page', { type: 'success', status: 200 }, 'sent'],
    ['looked up, nothing written', { type: 'success', status: 200, data: { ...answered, unsaved: true } }, 'refused'],
    ['sign-in ended', { type: 'redirect', status: 303, location: '/sign-in?to=%2Ftoday' }, 'sign_in'],
    ['second step owed', { type: 'redirect', status: 303, location: '/sign-in/second-step?to=%2Ftoday&kept' }, 'sign_in'],
    ['a page that only begins like the sign-in', { type: 'redirect', status: 303, location: '/sign-in-help' }, 'sent'],
    ['the screen is turned to somebody else', { type: 'redirect', status: 303, location: '/shared/folded?to=%2Ftoday&kept' }, 'sign_in'],
    ['another account is signed in', { type: 'failure', status: 409, data: { ...answered, otherAccount: true } }, 'sign_in'],
    ['refused', { type: 'failure', status: 400, data: answered }, 'refused'],
    ['stale', { type: 'failure', status: 409, data: stale }, 'refused'],
    ['a proxy answers 502', error(502), 'no_connection'],
    ['no network', error(500), 'no_connection'],
    ['the server is at fault', error(500, 'x1'), 'failed'],
    ['not allowed any more', error(404), 'failed'],
    ['too large', error(413), 'failed'],
  ])('%s', (_, answer, kind) => {
    expect(meaningOf(answer as unknown as ActionResult).kind).toBe(kind)
  })

  test.each([
    ['closed', { status: 403, message: 'Forbidden' }],
    ['misaddressed', { status: 403, message: 'misaddressed' }],
    ['tooLarge', { status: 413, message: '' }],
    ['broken', { status: 500, message: '', id: 'x1' }],
  ])('what failed is told as it is: %s', (problem, error) => {
    expect(meaningOf({ type: 'error', error } as unknown as ActionResult)).toEqual({ kind: 'failed', problem })
  })

  test('a refusal keeps the words of each field', () => {
    expect(meaningOf({ type: 'failure', status: 400, data: answered } as unknown as ActionResult)).toEqual({ kind: 'refused', result: answered })
  })
})

test('what was not taken comes back before what was written later, and the latest before the earlier', () => {
  const kept = [
    { at: 1, draft: {} },
    { at: 2, draft: { problem: 'broken' } },
    { at: 3, draft: {} },
    { at: 4, draft: { result: {} } },
  ]
  expect(kept.sort(firstBack).map(({ at }) => at)).toEqual([4, 2, 3, 1])
})

test.each([
  // written in the shared view, shared now -> may be sent
  [false, false, true],
  [false, true, false],
  [true, false, true],
  [true, true, true],
])('written in the shared view: %s, shared now: %s, sent: %s', (shared, sharedNow, sent) => {
  expect(maySend({ shared }, sharedNow)).toBe(sent)
})
