import { error, redirect, type RequestEvent } from '@sveltejs/kit'
import { letterOf, letterPdf, mayBeOpened, paperOf } from '#src/work/referrals/index.ts'

export async function GET({ locals, params }: RequestEvent): Promise<Response> {
  const letter = await locals.asActor((tx) => letterOf(tx, params.id ?? '', params.referral ?? ''))
  if (!letter) error(404)
  // The page says why there is none now.
  if (!mayBeOpened(letter)) redirect(303, `/participants/${params.id}/referrals/${params.referral}/letter`)
  // The file's name holds no one's name: it may lie in a shared computer's downloads.
  return new Response(letterPdf(paperOf(letter)), { headers: { 'content-type': 'application/pdf', 'content-disposition': 'attachment; filename="letter.pdf"' } })
}
