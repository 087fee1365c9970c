import { form, readForm } from '#src/platform/form.ts'
import { afterIt, choicesFor, moveCaseload, teamForms as f } from '#src/programmes/team/index.ts'
import { messages } from '#src/programmes/team/messages.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) => locals.asActor((tx) => choicesFor(tx, params.promoter))

export const actions: Actions = {
  move: form(f.MoveCaseload, (tx, input, event) => moveCaseload(tx, { ...input, fromId: event.params.promoter ?? '' }), { to: (event, result) => afterIt(event.params.promoter ?? '', result) }),
  // Without JavaScript the loads follow what is ticked when they are asked for. Nothing is read or moved: the page comes again as it was written.
  reckon: async (event) => {
    const read = await readForm(event, f.Reckon)
    return 'wrong' in read ? read.wrong : { formName: 'move', values: read.input, errors: {}, message: messages[event.locals.language].reckoned }
  },
}
