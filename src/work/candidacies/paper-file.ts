/** A frozen paper as the file that goes to the employer. Its name tells nobody's: it may lie in a shared computer's downloads. */
import { error, type RequestEvent } from '@sveltejs/kit'
import { cvDocx, cvPdf } from '../cv/index.ts'
import { paperOf } from './papers.ts'

const kinds = {
  pdf: { type: 'application/pdf', make: cvPdf },
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', make: cvDocx },
}

export async function paperFile({ locals, params }: RequestEvent, kind: keyof typeof kinds): Promise<Response> {
  const { id = '', candidacy = '', paper = '' } = params as Record<string, string | undefined>
  const document = await locals.asActor((tx) => paperOf(tx, { participantId: id, candidacyId: candidacy, paperId: paper }))
  if (!document) error(404)
  const { type, make } = kinds[kind]
  return new Response(await make(document), { headers: { 'content-type': type, 'content-disposition': `attachment; filename="cv.${kind}"` } })
}
