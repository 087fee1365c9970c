import { error, type RequestEvent } from '@sveltejs/kit'
import { isId } from '#src/platform/ids.ts'
import { form } from '#src/platform/form.ts'
import { dilemmasToAdvise } from '#src/profession/ethics/index.ts'
import * as f from '#src/profession/team-meetings/forms.ts'
import { actionsOpen, agendaOf, bringToTeam, closeMeeting, decideInTeam, labelsTaken, meetingsHeld, membersOf, peopleToBring, takeItemBack, teamOfMeetings, tellAction, unseenOfTeam } from '#src/profession/team-meetings/index.ts'
import { labelProposed } from '#src/profession/team-meetings/rules.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const team = await teamOfMeetings(tx, params.team)
    if (!team) error(404)
    const asked = url.searchParams.get('whom')
    const people = await peopleToBring(tx, isId(asked) ? asked : null)
    return {
      team,
      members: await membersOf(tx, team.id),
      agreed: await actionsOpen(tx, team.id),
      agenda: await agendaOf(tx, team.id),
      unseen: await unseenOfTeam(tx, team),
      dilemmas: await dilemmasToAdvise(tx),
      last: (await meetingsHeld(tx, team.id))[0],
      people,
      whom: people.find(({ participantId }) => participantId === asked)?.participantId ?? null,
      label: labelProposed(tx.actor.language, await labelsTaken(tx, team.id)),
    }
  })

const ofTeam = ({ params }: RequestEvent) => ({ teamId: params.team ?? '' })

export const actions: Actions = {
  bring: form(f.Bring, (tx, input, event) => bringToTeam(tx, { ...ofTeam(event), ...input }), { to: ({ url }) => url.pathname }),
  takeBack: form(f.TakeBack, (tx, input, event) => takeItemBack(tx, { ...ofTeam(event), ...input })),
  decide: form(f.Decide, (tx, input, event) => decideInTeam(tx, { ...ofTeam(event), ...input })),
  act: form(f.TellAction, tellAction),
  close: form(f.Close, (tx, input, event) => closeMeeting(tx, { ...ofTeam(event), ...input })),
}
