import { form } from '#src/platform/form.ts'
import { Raise, raised } from '#src/profession/ethics/forms.ts'
import { raiseDilemma } from '#src/profession/ethics/index.ts'
import type { Actions } from './$types'

export const actions: Actions = {
  raise: form(Raise, (tx, input) => raiseDilemma(tx, raised(input)), { to: (_, id) => `/profession/ethics/${id}` }),
}
