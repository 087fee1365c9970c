import { fail } from '@sveltejs/kit'
import { may } from '#src/access/index.ts'
import { form } from '#src/platform/form.ts'
import { wasLeftOut } from '#src/platform/left-out.ts'
import { bringHistory, chosenLines, cvForms, cvSources, isKnown, readJsonResume } from '#src/work/cv/index.ts'
import { messages } from '#src/work/cv/messages.ts'
import type { Actions, PageServerLoadEvent } from './$types'

const largest = 1_000_000

export const load = ({ locals, params }: PageServerLoadEvent) => locals.asActor(async (tx) => ({ writable: await may(tx, 'search.write', params.id) }))

export const actions: Actions = {
  // A file is no text, so this form is read by itself. Nothing is written: what is in it is shown first.
  look: async ({ request, locals, params }) => {
    const t = messages[locals.language].brought
    const data = await request.formData()
    const again = (words: string, status = 400) => fail(status, { formName: 'look', values: {}, errors: { file: words } })
    if (wasLeftOut(request)) return again(t.wrong, 413)
    const file = data.get('file')
    if (!(file instanceof File) || file.size === 0) return again(t.noFile)
    const read = file.size > largest ? null : readJsonResume(await file.text())
    if (!read) return again(t.wrong)
    const { history } = await locals.asActor((tx) => cvSources(tx, params.id))
    return { found: { lines: read.lines.map((line) => ({ ...line, known: isKnown(line, history) })), skills: read.skills } }
  },
  take: form(cvForms.TakeLines, (tx, { lines, take }, event) => bringHistory(tx, { participantId: event.params.id ?? '', lines: chosenLines(lines, take) }), { to: ({ params }) => `/participants/${params.id}/search/cv` }),
}
