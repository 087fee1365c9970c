import { expect, type Page } from '@playwright/test'
import { send } from '../journeys/plain-post.ts'

/** Brings things to a stage that the demo is not at, by their own forms, as who is signed in; each gives the address where it stands then. */

const served = async (page: Page, path: string) => (await page.request.get(path)).text()
const found = (html: string, what: RegExp): string => {
  const [, one] = what.exec(html) ?? []
  expect(one, String(what)).toBeDefined()
  return one ?? ''
}

/** A new version of the standard, out of the one in force, on which the committee votes. */
export async function versionUnderVote(page: Page): Promise<string> {
  const inForce = found(await served(page, '/profession/standard/versions'), /<li[^>]* grown[\s\S]*?#form-draft-([0-9a-f-]{36})/)
  const drafted = await send(page, '/profession/standard/versions', `#form-draft-${inForce}`, () => ({}))
  const here = found(drafted, /href="(\/profession\/standard\/[0-9a-f-]{36})\/lines"/)
  await send(page, here, '#form-review', () => ({}))
  await send(page, `${here}/vote`, '#form-open', (options) => ({ committeeId: options('committeeId')[0] ?? '', closesOn: '2099-01-01' }))
  return here
}

/** A principle of the code's draft that rests on a case and could rest on another. */
export async function principleWithACase(page: Page): Promise<string> {
  const here = found(await served(page, '/profession/ethics/code'), /href="(\/profession\/standard\/[0-9a-f-]{36})/)
  if ((await served(page, here)).includes('id="form-back"')) await send(page, here, '#form-back', () => ({}))
  const lines = await served(page, `${here}/lines`)
  for (const [, key] of lines.matchAll(/\/lines\?at=([0-9a-f-]{36})#here/g)) {
    const path = `${here}/lines?at=${key}`
    const html = await served(page, path)
    if (html.includes('id="form-link"') && html.includes('id="form-unlink-')) return path
  }
  throw new Error('No principle of the code rests on a case and could rest on another')
}
