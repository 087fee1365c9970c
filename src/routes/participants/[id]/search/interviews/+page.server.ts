import { may } from '#src/access/index.ts'
import { form } from '#src/platform/form.ts'
import * as interviews from '#src/work/interviews/index.ts'
import { practiceKinds } from '#src/work/interviews/types.ts'
import { goesOn, searchOf } from '#src/work/job-search/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => ({
    practices: await interviews.practicesOf(tx, params.id),
    applications: (await searchOf(tx, params.id)).applications.filter(({ state }) => goesOn(state)).map(({ id, title }) => ({ id, title })),
    kind: practiceKinds.find((kind) => kind === url.searchParams.get('kind')) ?? 'face',
    /** The vacancy from whose line one came. */
    chosen: url.searchParams.get('for') ?? '',
    writable: await may(tx, 'search.write', params.id),
  }))

export const actions: Actions = {
  begin: form(interviews.interviewForms.BeginPractice, (tx, input, { params }) => interviews.beginPractice(tx, { ...input, participantId: params.id ?? '' }), { to: ({ params }, id) => `/participants/${params.id}/search/interviews/${id}` }),
}
