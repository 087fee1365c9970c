import { error, type RequestEvent } from '@sveltejs/kit'
import { letterOf, letterPdf, paperOf } from '#src/work/referrals/index.ts'

export async function GET({ locals, params }: RequestEvent): Promise<Response> {
  const letter = await locals.asActor((tx) => letterOf(tx, params.id ?? '', params.referral ?? ''))
  if (!letter) error(404)
  // The file's name holds no one's name: it may lie in a shared computer's downloads.
  return new Response(letterPdf(paperOf(letter)), { headers: { 'content-type': 'application/pdf', 'content-disposition': 'attachment; filename="letter.pdf"' } })
}
