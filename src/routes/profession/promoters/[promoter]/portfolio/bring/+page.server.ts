import { fail, redirect } from '@sveltejs/kit'
import { Refused } from '#src/platform/errors.ts'
import { wasLeftOut } from '#src/platform/left-out.ts'
import { bringPortfolio, readPortfolio } from '#src/profession/portfolio/index.ts'
import { messages } from '#src/profession/portfolio/messages.ts'
import type { Actions, PageServerLoadEvent } from './$types'

const largest = 2_000_000

export const load = ({ params: { promoter: id } }: PageServerLoadEvent) => ({ promoterId: id })

export const actions: Actions = {
  // A file is no text, so this form is read by itself; the rest of the way is like any other form.
  default: async ({ request, locals, params }) => {
    const t = messages[locals.language].take
    const file = (await request.formData()).get('file')
    const again = (words: string, status = 400) => fail(status, { formName: 'bring', values: {}, errors: { file: words } })
    if (wasLeftOut(request)) return again(t.wrong, 413)
    if (!(file instanceof File) || file.size === 0) return again(t.noFile)
    const read = file.size > largest ? null : readPortfolio(await file.text())
    if (!read) return again(t.wrong)
    try {
      await locals.asActor((tx) => bringPortfolio(tx, { promoterId: params.promoter, file: read }))
    } catch (thrown) {
      if (thrown instanceof Refused) return again(thrown.text[locals.language])
      throw thrown
    }
    redirect(303, `/profession/promoters/${params.promoter}/portfolio`)
  },
}
