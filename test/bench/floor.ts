/** The floor that Ofek is measured against: node:http, the same statements, the same HTML put together from strings. A process of its own, as Ofek is. */
import { createServer } from 'node:http'
import pg from 'pg'
import type { Recorded } from './recorded.ts'

const { appUrl, pages } = await new Promise<{ appUrl: string; pages: Record<string, Recorded> }>((resolve) => process.once('message', resolve as (message: unknown) => void))
const pool = new pg.Pool({ connectionString: appUrl, max: 10 })

const escaped = (text: string) => text.replace(/[&"']/g, (letter) => `&#${letter.charCodeAt(0)};`)

const server = createServer(async (request, response) => {
  const url = new URL(request.url ?? '/', 'http://floor')
  const page = pages[url.pathname.slice(1)]
  if (!page) return response.writeHead(404).end()
  request.resume()
  // A write must name rows of its own: old=new, for each value that stands for another now.
  const swaps = new Map(url.searchParams)
  const connection = await pool.connect()
  try {
    for (const { sql, values } of page.statements) {
      await connection.query(sql, values.map((value) => (value === null ? null : (swaps.get(value) ?? value))))
    }
  } finally {
    connection.release()
  }
  let html = ''
  // Values are escaped as a page must escape them; the pieces are escaped already, so the outcome is thrown away.
  for (const piece of page.pieces) {
    escaped(piece)
    html += piece
  }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': Buffer.byteLength(html) }).end(html)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.({ port: typeof address === 'object' && address ? address.port : 0 })
})
process.once('disconnect', () => process.exit(0))
