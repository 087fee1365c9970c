import { createHash } from 'node:crypto'
import { fail, redirect } from '@sveltejs/kit'
import { beforeUpload, bytesAtMost, importers, importsOf, readUpload, uploadImport } from '#src/participants/import/index.ts'
import { messages } from '#src/participants/import/messages.ts'
import { programmesOfActor } from '#src/participants/index.ts'
import { Refused } from '#src/platform/errors.ts'
import { submissionKey } from '#src/platform/form.ts'
import { isId } from '#src/platform/ids.ts'
import { wasLeftOut } from '#src/platform/left-out.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals }: PageServerLoadEvent) => locals.asActor(async (tx) => ({ runs: await importsOf(tx), programmes: await programmesOfActor(tx, importers) }))

const noFile = { he: 'עוד לא נבחר קובץ, או שהוא ריק.', ar: 'لم يُختر ملف بعد، أو أنه فارغ.', en: 'No file is chosen yet, or it is empty.' }
const noProgramme = { he: 'צריך לבחור תכנית.', ar: 'يجب اختيار برنامج.', en: 'Choose a programme.' }

export const actions: Actions = {
  // A file is no text, so this form is read by itself; the rest of the way is like any other form.
  default: async ({ request, locals }) => {
    const data = await request.formData()
    const file = data.get('file')
    const programmeId = String(data.get('programmeId') ?? '')
    const again = (errors: Record<string, string>, status = 400) => fail(status, { formName: 'upload', values: { programmeId }, errors })
    if (wasLeftOut(request)) return again({ file: messages[locals.language].tooLargeSent }, 413)
    const missing = {
      ...(!(file instanceof File) || file.size === 0 ? { file: noFile[locals.language] } : {}),
      ...(isId(programmeId) ? {} : { programmeId: noProgramme[locals.language] }),
    }
    if (!(file instanceof File) || Object.keys(missing).length > 0) return again(missing)
    if (file.size > bytesAtMost) return again({ file: messages[locals.language].tooLarge }, 413)
    let runId: string | undefined
    try {
      const bytes = Buffer.from(await file.arrayBuffer())
      // The same file from the same page is a second press: it leads to the same preview.
      const press = submissionKey(String(data.get('_submission') ?? ''), 'upload', { programmeId, file: createHash('sha256').update(bytes).digest('hex') })
      const upload = { programmeId, fileName: file.name, ...(press && { runId: press }) }
      // A large file takes its time: the right is asked for first, and no transaction is open while it is read.
      runId = await locals.asActor((tx) => beforeUpload(tx, upload))
      if (!runId) {
        const table = await readUpload(bytes)
        runId = await locals.asActor((tx) => uploadImport(tx, { ...upload, table }))
      }
    } catch (thrown) {
      if (thrown instanceof Refused) return again({ file: thrown.text[locals.language] })
      throw thrown
    }
    redirect(303, `/participants/import/${runId}`)
  },
}
