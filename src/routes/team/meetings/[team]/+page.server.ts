import { error, type RequestEvent } from '@sveltejs/kit'
import { isId } from '#src/platform/ids.ts'
import type { Tx } from '#src/platform/db.ts'
import { form } from '#src/platform/form.ts'
import { dilemmasToAdvise } from '#src/profession/ethics/index.ts'
import * as f from '#src/profession/team-meetings/forms.ts'
import { actionsOpen, agendaOf, bringToTeam, closeMeeting, decideInTeam, labelsTaken, meetingsHeld, membersOf, notForTheWall, peopleToBring, takeItemBack, teamOfMeetings, tellAction, unseenOfTeam } from '#src/profession/team-meetings/index.ts'
import { labelProposed, onTheWall } from '#src/profession/team-meetings/rules.ts'
import type { Action, Held, Item, Team } from '#src/profession/team-meetings/types.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const team = await teamOfMeetings(tx, params.team)
    if (!team) error(404)
    const shown = {
      team,
      members: await membersOf(tx, team.id),
      agreed: await actionsOpen(tx, team.id),
      agenda: await agendaOf(tx, team.id),
      last: (await meetingsHeld(tx, team.id))[0],
    }
    return url.searchParams.has('wall') ? forTheWall(tx, shown) : { ...shown, own: await ownView(tx, team, url.searchParams.get('whom')) }
  })

/** What only the reader sees: whom nobody has met for long, dilemmas that wait for their advice, and whom they may bring. */
async function ownView(tx: Tx, team: Team, asked: string | null) {
  const people = await peopleToBring(tx, isId(asked) ? asked : null)
  return {
    unseen: await unseenOfTeam(tx, team),
    // Of which some were asked of those who lead, or of the ethics group alone.
    dilemmas: await dilemmasToAdvise(tx),
    people,
    whom: people.find(({ participantId }) => participantId === asked)?.participantId ?? null,
    label: labelProposed(tx.actor.language, await labelsTaken(tx, team.id)),
  }
}

/** What everybody in the room may see: no name of a participant leaves the server. */
async function forTheWall<S extends { team: Team; agreed: Action[]; agenda: Item[]; last: Held | undefined }>(tx: Tx, { agreed, agenda, last, ...rest }: S) {
  const leftOut = await notForTheWall(tx, rest.team.id)
  const byItem = ({ id }: { id: string }) => id
  return {
    ...rest,
    own: undefined,
    agreed: onTheWall(agreed, leftOut, ({ itemId }) => itemId),
    agenda: onTheWall(agenda, leftOut, byItem),
    last: last && { ...last, items: onTheWall(last.items, leftOut, byItem) },
  }
}

const ofTeam = ({ params }: RequestEvent) => ({ teamId: params.team ?? '' })
/** The screen in the room stays without names whatever is written on it. */
const to = ({ url }: RequestEvent) => url.pathname + (url.searchParams.has('wall') ? '?wall' : '')

export const actions: Actions = {
  bring: form(f.Bring, (tx, input, event) => bringToTeam(tx, { ...ofTeam(event), ...input }), { to: ({ url }) => url.pathname }),
  takeBack: form(f.TakeBack, (tx, input, event) => takeItemBack(tx, { ...ofTeam(event), ...input }), { to }),
  decide: form(f.Decide, (tx, input, event) => decideInTeam(tx, { ...ofTeam(event), ...input }), { to }),
  act: form(f.TellAction, tellAction, { to }),
  close: form(f.Close, (tx, input, event) => closeMeeting(tx, { ...ofTeam(event), ...input }), { to }),
}
