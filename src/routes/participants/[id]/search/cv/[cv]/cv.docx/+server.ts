import type { RequestEvent } from '@sveltejs/kit'
import { cvDocx, documentToSend } from '#src/work/cv/index.ts'

export async function GET({ locals, params }: RequestEvent): Promise<Response> {
  const { document } = await locals.asActor((tx) => documentToSend(tx, params.id ?? '', params.cv ?? ''))
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  return new Response(await cvDocx(document), { headers: { 'content-type': type, 'content-disposition': 'attachment; filename="cv.docx"' } })
}
