import { error, type RequestEvent } from '@sveltejs/kit'
import { fridgeOf, fridgePdf, planCopy } from '#src/accompaniment/plan/index.ts'

export async function GET({ locals, params }: RequestEvent): Promise<Response> {
  const fridge = await locals.asActor(async (tx) => {
    const copy = await planCopy(tx, params.id ?? '')
    return copy && fridgeOf(copy, tx.actor.timeZone)
  })
  if (!fridge) error(404)
  // The file's name holds no one's name: it may lie in a shared computer's downloads.
  return new Response(fridgePdf(fridge), { headers: { 'content-type': 'application/pdf', 'content-disposition': 'attachment; filename="plan.pdf"' } })
}
