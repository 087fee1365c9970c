import { redirect } from '@sveltejs/kit'
import { mayWithoutFile } from '#src/access/index.ts'
import { isId } from '#src/platform/ids.ts'
import { form } from '#src/platform/form.ts'
import * as f from '#src/profession/team-meetings/forms.ts'
import { beginTeam, placesToBegin, teamsOf } from '#src/profession/team-meetings/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = async ({ locals, url }: PageServerLoadEvent) => {
  const asked = url.searchParams.get('whom')
  const whom = isId(asked) ? asked : null
  const loaded = await locals.asActor(async (tx) => ({ whom, teams: await teamsOf(tx), places: mayWithoutFile(tx.actor, 'team_meetings.begin') ? await placesToBegin(tx) : [] }))
  const [only, ...others] = loaded.teams
  // Who brings somebody from their file is led to the one place where that is done.
  if (whom && only && others.length === 0) redirect(303, `/team/meetings/${only.id}?whom=${whom}#form-bring`)
  return loaded
}

export const actions: Actions = {
  begin: form(f.Begin, beginTeam, { to: (_, id) => `/team/meetings/${id}` }),
}
