import { deflateRawSync } from 'node:zlib'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { Refused } from '#src/platform/errors.ts'
import { zip } from '../../../test/workbooks.ts'
import { checkDocument, tidyName, why } from './check.ts'
import { scan } from './clamd.ts'

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
const pdf = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF', 'latin1')
const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(4), Buffer.from('mif1heic')])
const office = (main: string) =>
  zip({ '[Content_Types].xml': Buffer.from(`<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="application/vnd.${main}.main+xml"/></Types>`), 'word/document.xml': Buffer.from('<w/>') })
const docx = office('openxmlformats-officedocument.wordprocessingml.document')
const docm = office('ms-word.document.macroEnabled')

describe('what may be kept is told by its bytes, whatever its name says', () => {
  test.each<[string, Buffer, string, string]>([
    ['a PDF', pdf, 'תלוש.pdf', 'תלוש.pdf'],
    ['a PDF that is called a picture', pdf, 'slip.png', 'slip.pdf'],
    ['a picture', png, 'C:\\photos\\חוזה.PNG', 'חוזה.png'],
    ['a JPEG without a name', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), Buffer.from('JFIF\0')]), '', 'document.jpg'],
    ['a WebP', Buffer.concat([Buffer.from('RIFF'), Buffer.alloc(4), Buffer.from('WEBPVP8 ')]), 'a.webp', 'a.webp'],
    ['a photo of a phone', heic, 'IMG_1.HEIC', 'IMG_1.heic'],
    ['a DOCX', docx, 'letter.docx', 'letter.docx'],
  ])('%s', async (_, bytes, name, kept) => expect(await checkDocument(bytes, name)).toMatchObject({ name: kept, bytes, scanned: false }))

  test.each<[string, Buffer]>([
    ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])],
    ['a page with a script', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a drawing with a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['a text', Buffer.from('שלום')],
    ['a DOCX with macros', docm],
    ['a zip', zip({ 'a.txt': Buffer.from('a') })],
    ['a zip that is cut off', docx.subarray(0, 40)],
    ['what no inflating understands', Buffer.concat([Buffer.from('PK\x03\x04'), deflateRawSync(Buffer.alloc(100))])],
  ])('not %s', async (_, bytes) => expect(await checkDocument(bytes, 'slip.pdf').catch((thrown) => thrown)).toMatchObject({ field: 'document', text: why.otherType }))

  test('not nothing, nor more than 8 MB', async () => {
    await expect(checkDocument(Buffer.alloc(0), 'a.pdf')).rejects.toMatchObject({ text: why.empty })
    await expect(checkDocument(Buffer.concat([pdf, Buffer.alloc(8_000_000)]), 'a.pdf', { field: 'proof' })).rejects.toMatchObject({ text: why.tooLarge, field: 'proof' })
  })
})

test.each([
  ['../../etc/passwd', 'passwd.pdf'],
  ['slip\u202Efdp.exe', 'slipfdp.pdf'],
  ['a\r\nSet-Cookie: x', 'aSet-Cookie x.pdf'],
  ['.htaccess', 'htaccess.pdf'],
  ['..', 'document.pdf'],
  ['תלוש שכר 3.2026', 'תלוש שכר 3.2026.pdf'],
  [`${'א'.repeat(300)}.pdf`, `${'א'.repeat(100)}.pdf`],
])('the name %j is kept as %j', (name, kept) => expect(tidyName(name, 'pdf')).toBe(kept))

describe('clamd', () => {
  let server: Server | undefined
  afterEach(() => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve())))
  /** A server that speaks clamd's INSTREAM: gathers the pieces, and answers what `say` makes of them. */
  const clamd = (say: (bytes: Buffer, socket: Socket) => string | undefined, patience?: number) =>
    new Promise<{ host: string; port: number; patience: number | undefined }>((resolve) => {
      const listening = createServer((socket) => {
        let got = Buffer.alloc(0)
        socket.on('error', () => {})
        socket.on('data', (data: Buffer) => {
          got = Buffer.concat([got, data])
          const bytes = pieces(got)
          const answer = bytes && say(bytes, socket)
          if (answer) socket.end(`${answer}\0`)
        })
      }).listen(0, '127.0.0.1', () => resolve({ host: '127.0.0.1', port: (listening.address() as AddressInfo).port, patience }))
      server = listening
    })
  function pieces(got: Buffer): Buffer | undefined {
    if (!got.subarray(0, 10).equals(Buffer.from('zINSTREAM\0'))) return undefined
    const found: Buffer[] = []
    for (let at = 10; at + 4 <= got.length; ) {
      const size = got.readUInt32BE(at)
      if (size === 0) return Buffer.concat(found)
      found.push(got.subarray(at + 4, at + 4 + size))
      at += 4 + size
    }
    return undefined
  }

  test('reads all of it, and is believed', async () => {
    const seen: number[] = []
    const at = await clamd((bytes) => {
      seen.push(bytes.length)
      return bytes.includes('EICAR') ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK'
    })
    const long = Buffer.concat([pdf, Buffer.alloc(300_000, 32)])
    expect(await checkDocument(long, 'a.pdf', { clamd: at })).toMatchObject({ scanned: true })
    expect(seen).toEqual([long.length])
    expect(await scan(at, Buffer.from('EICAR'))).toEqual({ found: 'Eicar-Test-Signature' })
    await expect(checkDocument(Buffer.concat([pdf, Buffer.from('EICAR')]), 'a.pdf', { clamd: at })).rejects.toMatchObject({ text: why.infected })
  })

  test.each<[string, (bytes: Buffer, socket: Socket) => string | undefined, number?]>([
    // Whatever answers has the patience that it has in earnest, however slow this machine is.
    ['answers nothing', () => undefined, 400],
    ['closes', (_, socket) => void socket.destroy()],
    ['cannot', () => 'INSTREAM size limit exceeded. ERROR'],
  ])('where it %s, nothing is kept', async (_, say, patience) => {
    const thrown = await checkDocument(pdf, 'a.pdf', { clamd: await clamd(say, patience) }).catch((error) => error)
    expect(thrown).toBeInstanceOf(Refused)
    expect(thrown.text).toBe(why.notScanned)
  })

  test('where it is not there, nothing is kept', async () => {
    const at = await clamd(() => 'stream: OK')
    await new Promise((resolve) => server?.close(resolve))
    server = undefined
    await expect(checkDocument(pdf, 'a.pdf', { clamd: at })).rejects.toMatchObject({ text: why.notScanned })
  })
})
