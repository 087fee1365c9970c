import { mayWithoutFile } from '#src/access/index.ts'
import { form } from '#src/platform/form.ts'
import { StepDone } from '#src/work/employers/forms.ts'
import { doneNextStep, employersOf, nextSteps } from '#src/work/employers/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const closed = url.searchParams.has('closed')
    return { closed, employers: await employersOf(tx, { closed }), steps: closed ? [] : await nextSteps(tx), writes: mayWithoutFile(tx.actor, 'employers.write') }
  })

export const actions: Actions = { stepDone: form(StepDone, doneNextStep) }
