import { error } from '@sveltejs/kit'
import { form } from '#src/platform/form.ts'
import { ChangeVacancy, vacancyWords } from '#src/work/vacancies/forms.ts'
import { changeVacancy, vacancyOf } from '#src/work/vacancies/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => ({ vacancy: (await vacancyOf(tx, params.vacancy)) ?? error(404) }))

export const actions: Actions = {
  change: form(ChangeVacancy, (tx, { version, ...words }, event) => changeVacancy(tx, { vacancyId: event.params.vacancy ?? '', version, words: vacancyWords(words) }), {
    to: (event) => `/work/vacancies/${event.params.vacancy}`,
  }),
}
