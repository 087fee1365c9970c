import { redirect } from '@sveltejs/kit'
import { accountForms, passSecondStep, waitText, wrongCode } from '#src/access/accounts/index.ts'
import { ownPath } from '#src/platform/back.ts'
import { refused } from '#src/platform/errors.ts'
import { readForm } from '#src/platform/form.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export function load({ locals, url }: PageServerLoadEvent) {
  const to = ownPath(url.searchParams.get('to'))
  if (!locals.signedIn) redirect(303, '/sign-in')
  if (locals.signedIn.secondStepDone) redirect(303, to)
  return { to }
}

export const actions: Actions = {
  default: async (event) => {
    const read = await readForm(event, accountForms.SecondStep)
    if ('wrong' in read) return read.wrong
    const { signedIn, asActor } = event.locals
    if (!signedIn) redirect(303, '/sign-in')
    const outcome = await passSecondStep(asActor, read.input, signedIn.tokenHash, event.getClientAddress())
    if (outcome === 'wrong') return read.mend(refused(wrongCode, 'code'))
    if (outcome !== 'passed') return read.mend(refused(waitText(Math.ceil(outcome.milliseconds / 60_000))))
    redirect(303, ownPath(read.input.to))
  },
}
