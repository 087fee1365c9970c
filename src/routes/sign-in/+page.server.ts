import { redirect } from '@sveltejs/kit'
import { accountForms, signIn, waitText, wrongSignIn } from '#src/access/accounts/index.ts'
import { sessionCookie } from '#src/access/index.ts'
import { ownPath } from '#src/platform/back.ts'
import { refused } from '#src/platform/errors.ts'
import { readForm } from '#src/platform/form.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export function load({ locals, url, cookies }: PageServerLoadEvent) {
  const to = ownPath(url.searchParams.get('to'))
  if (locals.signedIn?.secondStepDone) redirect(303, to)
  const out = cookies.get('ofek_out') !== undefined
  if (out) cookies.delete('ofek_out', { path: '/sign-in' })
  return { to, out, kept: url.searchParams.has('kept'), invited: url.searchParams.has('invited'), lost: url.searchParams.has('lost') }
}

export const actions: Actions = {
  default: async (event) => {
    const read = await readForm(event, accountForms.SignIn)
    if ('wrong' in read) return read.wrong
    const { cookies, locals, request } = event
    const { email, secretPassword: password, to } = read.input
    const device = request.headers.get('user-agent') ?? ''
    const outcome = await signIn(locals.database, { email, password, device, address: event.getClientAddress() }, locals.at)
    if (outcome.kind === 'wait') return read.mend(refused(waitText(Math.ceil(outcome.milliseconds / 60_000))))
    if (outcome.kind === 'wrong') return read.mend(refused(wrongSignIn))
    cookies.set(sessionCookie, outcome.cookie, { path: '/' })
    // Where the browser keeps no cookie, the first page would lead back here without a word (hooks.server.ts does it for the others).
    const next = ownPath(to) === '/' ? '/?in' : ownPath(to)
    redirect(303, outcome.secondStepDone ? next : `/sign-in/second-step?to=${encodeURIComponent(ownPath(to))}`)
  },
}
