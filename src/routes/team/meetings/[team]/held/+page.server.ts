import { error } from '@sveltejs/kit'
import { dayAsked } from '#src/platform/clock.ts'
import { meetingsHeld, teamOfMeetings } from '#src/profession/team-meetings/index.ts'
import type { PageServerLoadEvent } from './$types'

const atOnce = 12

export const load = ({ locals, params, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const team = await teamOfMeetings(tx, params.team)
    if (!team) error(404)
    const held = await meetingsHeld(tx, team.id, { before: dayAsked(url.searchParams.get('before')) ?? null, limit: atOnce + 1 })
    return { team, held: held.slice(0, atOnce), older: held.length > atOnce ? held[atOnce - 1]?.heldOn : undefined }
  })
