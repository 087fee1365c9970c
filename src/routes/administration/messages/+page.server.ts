import { messagesCounted, quietForm, quietHours, setQuietHours } from '#src/participants/outbox/index.ts'
import { form } from '#src/platform/form.ts'
import { runningGateways } from '#src/platform/running.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals }: PageServerLoadEvent) => locals.asActor(async (tx) => ({ quiet: await quietHours(tx), counted: await messagesCounted(tx), gateways: runningGateways() }))

export const actions: Actions = { quiet: form(quietForm, setQuietHours) }
