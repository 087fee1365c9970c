import { error, type RequestEvent } from '@sveltejs/kit'
import { isId } from '#src/platform/ids.ts'
import { evidenceDocument } from '#src/work/placements/index.ts'
import { documentResponse } from '#src/platform/files/index.ts'

export async function GET({ locals, params: { id = '', placement = '', document = '' } }: RequestEvent): Promise<Response> {
  const found = isId(document) && (await locals.asActor((tx) => evidenceDocument(tx, { participantId: id, placementId: placement, id: document })))
  if (!found) error(404)
  return documentResponse(found)
}
