import { fail, redirect } from '@sveltejs/kit'
import { readStandardFile, takeInStandard } from '#src/profession/standard/index.ts'
import { messages } from '#src/profession/standard/messages.ts'
import { wasLeftOut } from '#src/platform/left-out.ts'
import type { Actions } from './$types'

const largest = 1_000_000

export const actions: Actions = {
  // A file is no text, so this form is read by itself; the rest of the way is like any other form.
  default: async ({ request, locals }) => {
    const t = messages[locals.language].takeIn
    const file = (await request.formData()).get('file')
    const again = (words: string, wrong: { place: string; what: string }[] = [], status = 400) => fail(status, { formName: 'takeIn', values: {}, errors: { file: words }, wrong })
    if (wasLeftOut(request)) return again(t.where, [{ place: t.whole, what: t.wrong.too_long }], 413)
    if (!(file instanceof File) || file.size === 0) return again(t.noFile)
    const read = file.size > largest ? { wrong: [{ place: '', what: 'too_long' as const }] } : readStandardFile(await file.text())
    if ('wrong' in read) return again(t.where, read.wrong.slice(0, 200).map(({ place, what }) => ({ place: place || t.whole, what: t.wrong[what] })))
    const id = await locals.asActor((tx) => takeInStandard(tx, read.file))
    redirect(303, `/profession/standard/${id}`)
  },
}
