import { fail, redirect } from '@sveltejs/kit'
import { directoryImports, readServices, takeInServices } from '#src/work/directory/index.ts'
import { why } from '#src/work/directory/refusals.ts'
import { wasLeftOut } from '#src/platform/left-out.ts'
import type { Actions, PageServerLoadEvent } from './$types'

const largest = 1_000_000

export const load = ({ locals }: PageServerLoadEvent) => locals.asActor(async (tx) => ({ imports: await directoryImports(tx) }))

export const actions: Actions = {
  // A file is no text, so this form is read by itself; the rest of the way is like any other form.
  default: async ({ request, locals }) => {
    const again = (words: (typeof why)['noFile'], status = 400) => fail(status, { formName: 'takeIn', values: {}, errors: { file: words[locals.language] } })
    if (wasLeftOut(request)) return again(why.tooLarge, 413)
    const file = (await request.formData()).get('file')
    if (!(file instanceof File) || file.size === 0) return again(why.noFile)
    if (file.size > largest) return again(why.tooLarge, 413)
    // Read before a transaction is open.
    const read = readServices(await file.text())
    if (!read) return again(why.notServices)
    await locals.asActor((tx) => takeInServices(tx, { fileName: file.name, read }))
    redirect(303, '/work/directory/file#past')
  },
}
