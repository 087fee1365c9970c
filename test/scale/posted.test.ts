import { expect, test } from 'vitest'
import { routes } from '#src/access/index.ts'
import { leftOut, posted } from './posted.ts'

const forms = Object.entries(routes).flatMap(([route, { POST }]) => (typeof POST === 'string' ? [route] : Object.keys(POST ?? {}).map((name) => `${route}?/${name}`)))
const all = new Set(posted.map(({ form }) => form))

test.each(forms)('%s is posted at 300,000 people, or left out with a reason (test/scale/posted.ts)', (form) => {
  expect([all.has(form), (leftOut[form] ?? '').length > 30]).toContain(true)
  expect(all.has(form) && form in leftOut, 'both').toBe(false)
})
test('nothing is posted or left out that is no form action', () => expect([...all, ...Object.keys(leftOut)].filter((form) => !forms.includes(form))).toEqual([]))
