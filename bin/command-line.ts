import { accessSync, chmodSync, constants, statSync, writeFileSync } from 'node:fs'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { fileError } from '#src/platform/file-error.ts'

/** The command was written in a way that cannot be done: told in one line, exit code 2. Nothing was written. */
export class BadUse extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>

/** Options and words of a command; more words than `words` are refused, so that a slip is not passed over. */
export function readArgs<const O extends Options>(args: string[], options: O, words: number) {
  let read: ReturnType<typeof parseArgs<{ args: string[]; options: O; allowPositionals: true; strict: true }>>
  try {
    read = parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    const { code, message } = error as Error & { code?: string }
    // Node adds advice of its own after the first sentence.
    if (code?.startsWith('ERR_PARSE_ARGS')) throw new BadUse(message.split(/\. |\n/)[0])
    throw error
  }
  const tooMany = read.positionals[words]
  if (tooMany !== undefined) throw new BadUse(`"${tooMany}" is one word too many`)
  return read
}

export function wholeNumber(name: string, text: string, least: number, most: number): number {
  if (!/^\d+$/.test(text) || Number(text) < least || Number(text) > most) throw new BadUse(`${name} ${text}: a number from ${least} to ${most} is needed`)
  return Number(text)
}

/** Refuses a file to be read before anything is opened for it. */
export function readable(file: string): string {
  try {
    accessSync(file, constants.R_OK)
    if (statSync(file).isDirectory()) throw new BadUse(`${file} is a directory`)
  } catch (error) {
    if (error instanceof BadUse) throw error
    throw new BadUse((error as NodeJS.ErrnoException).code === 'ENOENT' ? `there is no file ${file}` : `${file} cannot be read`)
  }
  return file
}

/** Writes a file of personal data for whoever gave the command alone. */
export function writeOwn(file: string, content: string | Buffer): void {
  try {
    writeFileSync(file, '', { mode: 0o600 })
    chmodSync(file, 0o600)
    writeFileSync(file, content)
  } catch (error) {
    throw fileError(error, 'FILE', 'Name another file.')
  }
}
