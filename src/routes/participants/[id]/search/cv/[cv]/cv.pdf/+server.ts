import type { RequestEvent } from '@sveltejs/kit'
import { cvPdf, documentToSend } from '#src/work/cv/index.ts'

// The file's name holds no one's name: it may lie in a shared computer's downloads.
export async function GET({ locals, params }: RequestEvent): Promise<Response> {
  const { document } = await locals.asActor((tx) => documentToSend(tx, params.id ?? '', params.cv ?? ''))
  return new Response(cvPdf(document), { headers: { 'content-type': 'application/pdf', 'content-disposition': 'attachment; filename="cv.pdf"' } })
}
