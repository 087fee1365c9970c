import { error } from '@sveltejs/kit'
import { fileOf, linesOfVersion, versionOf } from '#src/profession/standard/index.ts'
import type { RequestEvent } from './$types'

export async function GET({ locals, params }: RequestEvent) {
  const found = await locals.asActor(async (tx) => {
    const version = await versionOf(tx, params.standard)
    return version && { number: version.number, file: fileOf(version, await linesOfVersion(tx, version.id)) }
  })
  if (!found) error(404)
  const headers = { 'content-type': 'application/json; charset=utf-8', 'content-disposition': `attachment; filename="standard-${found.number}.json"` }
  return new Response(`${JSON.stringify(found.file, null, 2)}\n`, { headers })
}
