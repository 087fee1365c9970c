import { form } from '#src/platform/form.ts'
import { Give } from '#src/profession/voice/forms.ts'
import { askedOfOneself, giveVoice } from '#src/profession/voice/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals }: PageServerLoadEvent) => locals.asActor(async (tx) => ({ asked: (await askedOfOneself(tx)) ?? null }))

export const actions: Actions = { default: form(Give, (tx, input) => giveVoice(tx, input)) }
