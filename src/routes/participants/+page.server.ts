import * as v from 'valibot'
import { mayWithoutFile } from '#src/access/index.ts'
import { foundByIds, myCaseload, ofProgramme, partnerFiles, programmesOfActor } from '#src/participants/index.ts'
import { searchParticipants } from '#src/participants/search/index.ts'
import { stages } from '#src/participants/types.ts'
import { isId } from '#src/platform/ids.ts'
import { optionalText } from '#src/platform/fields.ts'
import { readForm } from '#src/platform/form.ts'
import type { Actions, PageServerLoadEvent } from './$types'

const leads = ['team_lead', 'programme_manager', 'professional_lead']

export const load = ({ locals, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const holds = (role: string) => tx.actor.posts.some((post) => post.role === role)
    const asked = url.searchParams.get('stage')
    const stage = stages.find((one) => one === asked) ?? null
    const programmes = await programmesOfActor(tx, leads)
    const chosen = url.searchParams.get('programme')
    const mine = chosen ? [] : await myCaseload(tx, { stage })
    // Who leads and accompanies nobody comes to see the programme, not an empty list.
    const programmeId = chosen ?? (mine.length === 0 && !holds('promoter') ? programmes[0]?.id : undefined)
    const after = url.searchParams.get('after')
    return {
      stage,
      /** Files open to a partner; undefined for who is none. */
      partner: holds('partner') ? await partnerFiles(tx) : undefined,
      /** A caseload or a team of one's own to list and to search. */
      accompanies: tx.actor.posts.some((post) => post.role !== 'partner' && post.role !== 'participant'),
      programmes,
      mine,
      promoter: holds('promoter'),
      programme: isId(programmeId) ? { id: programmeId, page: await ofProgramme(tx, { programmeId, stage: stage ?? 'enrolled', after: after && /^\d{4}-\d\d-\d\d,[0-9a-f-]{36}$/.test(after) ? after : null }) } : undefined,
      mayBegin: mayWithoutFile(tx.actor, 'participants.begin'),
      mayImport: mayWithoutFile(tx.actor, 'import.run'),
    }
  })

const Search = v.object({ q: optionalText(200) })

export const actions: Actions = {
  // By POST, so that no name or number stands in an address, a history or a log.
  search: async (event) => {
    const read = await readForm(event, Search)
    if ('wrong' in read) return read.wrong
    const { q } = read.input
    const found = await event.locals.asActor(async (tx) => foundByIds(tx, await searchParticipants(tx, q)))
    return { formName: 'search', values: { q }, errors: {}, found }
  },
}
