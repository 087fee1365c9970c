import { error } from '@sveltejs/kit'
import { oneMeetingCalendar } from '#src/accompaniment/meetings/index.ts'
import type { RequestEvent } from './$types'

export async function GET({ locals, params, url }: RequestEvent) {
  const text = await locals.asActor((tx) => oneMeetingCalendar(tx, params.id, params.meeting, url.origin))
  if (!text) error(404)
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'attachment; filename="meeting.ics"' } })
}
