import { form, readForm } from '#src/platform/form.ts'
import { similarCases } from '#src/profession/casebook/index.ts'
import { Look, Raise, raised } from '#src/profession/ethics/forms.ts'
import { raiseDilemma, similarTo } from '#src/profession/ethics/index.ts'
import { messages } from '#src/profession/ethics/messages.ts'
import type { Actions } from './$types'

export const actions: Actions = {
  raise: form(Raise, (tx, input) => raiseDilemma(tx, raised(input)), { to: (_, id) => `/profession/ethics/${id}` }),
  // Looked up by what is typed so far. Nothing is written, and the page comes again as it was.
  look: async (event) => {
    const read = await readForm(event, Look)
    if ('wrong' in read) return read.wrong
    const { kind, values, touches, title, story } = raised(read.input)
    const written = { kind, values, touches, told: `${title} ${story}` }
    const found = await event.locals.asActor(async (tx) => ({ cases: await similarCases(tx, written, null), similar: await similarTo(tx, written, null) }))
    return { formName: 'raise', values: read.typed, errors: {}, message: messages[event.locals.language].similar.looked, unsaved: true as const, ...found }
  },
}
