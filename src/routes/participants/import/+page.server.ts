import { fail, redirect } from '@sveltejs/kit'
import { importers, importsOf, uploadImport } from '#src/participants/import/index.ts'
import { programmesOfActor } from '#src/participants/index.ts'
import { Refused } from '#src/platform/errors.ts'
import { isId } from '#src/platform/ids.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals }: PageServerLoadEvent) => locals.asActor(async (tx) => ({ runs: await importsOf(tx), programmes: await programmesOfActor(tx, importers) }))

const noFile = { he: 'עוד לא נבחר קובץ.', ar: 'لم يُختر ملف بعد.', en: 'No file is chosen yet.' }
const noProgramme = { he: 'צריך לבחור תכנית.', ar: 'يجب اختيار برنامج.', en: 'Choose a programme.' }

export const actions: Actions = {
  // A file is no text, so this form is read by itself; the rest of the way is like any other form.
  default: async ({ request, locals }) => {
    const data = await request.formData()
    const file = data.get('file')
    const programmeId = String(data.get('programmeId') ?? '')
    const again = (errors: Record<string, string>) => fail(400, { formName: 'upload', values: { programmeId }, errors })
    if (!(file instanceof File) || file.size === 0) return again({ file: noFile[locals.language] })
    if (!isId(programmeId)) return again({ programmeId: noProgramme[locals.language] })
    let runId: string
    try {
      const bytes = Buffer.from(await file.arrayBuffer())
      runId = await locals.asActor((tx) => uploadImport(tx, { programmeId, fileName: file.name, bytes }))
    } catch (thrown) {
      if (thrown instanceof Refused) return again({ file: thrown.text[locals.language] })
      throw thrown
    }
    redirect(303, `/participants/import/${runId}`)
  },
}
