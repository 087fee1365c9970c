import net from 'node:net'

/** Where clamd answers (OFEK_CLAMD=host:port). */
export interface Clamd {
  host: string
  port: number
  /** How long it may take, in milliseconds. */
  patience?: number
}

const pieceSize = 65_536

/**
 * Asks clamd about bytes by its own protocol (clamd(8): zINSTREAM, then pieces with their length before them, then a piece of length 0).
 * 'clean', or the name of what was found. Throws where it does not answer, or answers something else.
 */
export async function scan({ host, port, patience = 20_000 }: Clamd, bytes: Buffer): Promise<'clean' | { found: string }> {
  const answer = await ask(host, port, patience, bytes)
  if (/^stream: OK$/.test(answer)) return 'clean'
  const found = /^stream: (.+) FOUND$/.exec(answer)
  if (found?.[1]) return { found: found[1] }
  throw new Error(`clamd answered "${answer.slice(0, 100)}"`)
}

function ask(host: string, port: number, patience: number, bytes: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = net.connect({ host, port })
    const late = setTimeout(() => socket.destroy(new Error(`clamd did not answer within ${patience} ms`)), patience)
    socket.setEncoding('utf8')
    socket.on('connect', () => {
      socket.write('zINSTREAM\0')
      for (let from = 0; from < bytes.length; from += pieceSize) {
        const piece = bytes.subarray(from, from + pieceSize)
        socket.write(lengthOf(piece.length))
        socket.write(piece)
      }
      socket.write(lengthOf(0))
    })
    socket.on('data', (text) => {
      answer += text
      // The answer ends as the question did.
      if (answer.includes('\0')) socket.end()
    })
    socket.on('error', reject)
    socket.on('close', () => {
      clearTimeout(late)
      const said = answer.split('\0')[0]?.trim() ?? ''
      if (said) resolve(said)
      else reject(new Error('clamd closed without an answer'))
    })
  })
}

function lengthOf(size: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(size)
  return bytes
}
