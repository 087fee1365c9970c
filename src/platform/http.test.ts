import type { IncomingMessage, ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { listener } from './http.ts'

/** What the handler is told of a request: by which protocol and name people came, and from where. */
function told(headers: Record<string, string>, { origin = 'http://localhost:8080', trustProxy = false }): string | undefined {
  let seen: string | undefined
  const request = { url: '/today', method: 'GET', headers: { host: 'inner:8080', ...headers }, socket: { remoteAddress: '10.0.0.1' } } as unknown as IncomingMessage
  const response = { setHeader: () => {} } as unknown as ServerResponse
  listener({ handler: (passed) => (seen = ['x-ofek-protocol', 'x-ofek-host', 'x-ofek-address'].map((name) => passed.headers[name]).join(' ')), ready: async () => true, origin, trustProxy })(request, response)
  return seen
}

const forwarded = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'ofek.example', 'x-forwarded-for': '6.6.6.6, 192.0.2.7' }

test.each([
  // headers, settings -> protocol, name, address
  [{}, {}, 'http inner:8080 10.0.0.1'],
  [{}, { origin: 'https://ofek.example' }, 'https inner:8080 10.0.0.1'],
  [forwarded, {}, 'http inner:8080 10.0.0.1'],
  [forwarded, { trustProxy: true }, 'https ofek.example 192.0.2.7'],
  [{ 'x-forwarded-for': '192.0.2.7' }, { trustProxy: true }, 'http inner:8080 192.0.2.7'],
  // Nobody tells us of themself what only we may say.
  [{ 'x-ofek-protocol': 'https', 'x-ofek-host': 'evil.example', 'x-ofek-address': '6.6.6.6' }, {}, 'http inner:8080 10.0.0.1'],
])('%j with %j: %s', (headers, settings, expected) => {
  expect(told(headers as Record<string, string>, settings)).toBe(expected)
})
