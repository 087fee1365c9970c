import type { RequestEvent } from '@sveltejs/kit'
import { documentToSend, jsonResumeOf } from '#src/work/cv/index.ts'

export async function GET({ locals, params }: RequestEvent): Promise<Response> {
  const { document, sources } = await locals.asActor((tx) => documentToSend(tx, params.id ?? '', params.cv ?? ''))
  return new Response(JSON.stringify(jsonResumeOf(document, sources), null, 2), { headers: { 'content-type': 'application/json; charset=utf-8', 'content-disposition': 'attachment; filename="resume.json"' } })
}
