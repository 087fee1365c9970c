import { form } from '#src/platform/form.ts'
import { AddEmployer } from '#src/work/employers/forms.ts'
import { addEmployer } from '#src/work/employers/index.ts'
import type { Actions } from './$types'

export const actions: Actions = { add: form(AddEmployer, addEmployer, { to: (_, id) => `/work/employers/${id}` }) }
