import { fail, redirect } from '@sveltejs/kit'
import { Refused, type Text } from '#src/platform/errors.ts'
import { wasLeftOut } from '#src/platform/left-out.ts'
import { bringingsOf, bringVacancies, readGiven } from '#src/work/vacancies/index.ts'
import { why } from '#src/work/vacancies/refusals.ts'
import { bytesAtMost } from '#src/work/vacancies/types.ts'
import type { Actions, PageServerLoadEvent } from './$types'


export const load = ({ locals }: PageServerLoadEvent) => locals.asActor(async (tx) => ({ bringings: await bringingsOf(tx) }))

export const actions: Actions = {
  // A file is no text, so this form is read by itself; the rest of the way is like any other form.
  read: async ({ request, locals }) => {
    const data = await request.formData()
    const pasted = String(data.get('pasted') ?? '').slice(0, bytesAtMost)
    const file = data.get('file')
    const given = file instanceof File && file.size > 0
    const again = (words: Text, status = 400) => fail(status, { formName: 'read', values: { pasted }, errors: { [given || pasted === '' ? 'file' : 'pasted']: words[locals.language] } })
    if (wasLeftOut(request)) return again(why.tooLarge, 413)
    if (!given && pasted.trim() === '') return again(why.noFile)
    if (given && file.size > bytesAtMost) return again(why.tooLarge, 413)
    let id: string
    try {
      // Read before a transaction is open.
      const read = await readGiven(given ? Buffer.from(await file.arrayBuffer()) : Buffer.from(pasted))
      id = await locals.asActor((tx) => bringVacancies(tx, { fileName: given ? file.name : '', ...read }))
    } catch (thrown) {
      if (thrown instanceof Refused) return again(thrown.text)
      throw thrown
    }
    redirect(303, `/work/vacancies/bring/${id}`)
  },
}
