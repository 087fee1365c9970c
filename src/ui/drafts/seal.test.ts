import { expect, test } from 'vitest'
import { type Draft, keysFrom, openDraft, placeOf, sealDraft } from './seal.ts'

const draft: Draft = { path: '/participants/1/meetings/2', action: '?/record', form: 'record', fields: [['thinks', 'אני חושבת שהיא מפחדת']], shared: false }
const secret = (fill: number) => new Uint8Array(32).fill(fill)

test('a draft opens for its own account, in its own place, and for nobody else', async () => {
  const noor = await keysFrom('noor', secret(1))
  const sealed = await sealDraft(noor, 'a', draft)
  expect(await openDraft(await keysFrom('noor', secret(1)), 'a', sealed)).toEqual(draft)
  expect(await openDraft(noor, 'b', sealed)).toBeUndefined()
  expect(await openDraft(await keysFrom('michal', secret(2)), 'a', sealed)).toBeUndefined()
  expect(await openDraft(await keysFrom('michal', secret(1)), 'a', sealed)).toBeUndefined()
})

test('neither the sealed bytes nor the name of the place tell what was written or where, and the keys cannot be taken out', async () => {
  const keys = await keysFrom('noor', secret(1))
  expect(new TextDecoder().decode(await sealDraft(keys, 'a', draft))).not.toMatch(/thinks|participants|מפחדת/)
  expect(await placeOf(keys, draft.path, draft.form)).toMatch(/^[0-9a-f]{32}$/)
  expect(await placeOf(await keysFrom('noor', secret(2)), draft.path, draft.form)).not.toBe(await placeOf(keys, draft.path, draft.form))
  expect([keys.seal.extractable, keys.name.extractable]).toEqual([false, false])
})

test('the hour of a newer version comes back as an hour', async () => {
  const keys = await keysFrom('noor', secret(1))
  const at = new Date('2026-11-24T06:00:00Z')
  const result = { formName: 'record', values: {}, errors: {}, stale: { by: 'מיכל', at, version: 3, values: {} } }
  expect((await openDraft(keys, 'a', await sealDraft(keys, 'a', { ...draft, result })))?.result?.stale?.at).toEqual(at)
})
