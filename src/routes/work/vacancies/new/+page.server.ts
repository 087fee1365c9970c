import { form } from '#src/platform/form.ts'
import { vacancyWords, WriteVacancy } from '#src/work/vacancies/forms.ts'
import { employersToChoose, writeVacancy } from '#src/work/vacancies/index.ts'
import { isId } from '#src/platform/ids.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, url }: PageServerLoadEvent) => {
  const asked = url.searchParams.get('employer')
  return locals.asActor(async (tx) => ({ employers: await employersToChoose(tx), employer: isId(asked) ? asked : null }))
}

export const actions: Actions = {
  write: form(WriteVacancy, (tx, { employerId, ...words }) => writeVacancy(tx, { employerId, words: vacancyWords(words) }), { to: (_, id) => `/work/vacancies/${id}` }),
}
