import { accountForms, changePassword, confirmSecondFactor, describeOwnAccount, endOwnSession, factorToConfirm, newRecoveryCodes, ownAccount, proofIn, secondFactorOf, turnOffSecondFactor } from '#src/access/accounts/index.ts'
import { communitiesSaid } from '#src/language/communities.ts'
import { type ShownOnce, showOnce, takeShown } from '#src/platform/show-once.ts'
import { form } from '#src/platform/form.ts'
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types'

export const load = ({ locals, cookies, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => ({
    own: await ownAccount(tx, locals.signedIn?.tokenHash ?? Buffer.alloc(0)),
    second: await secondFactorOf(tx),
    setup: url.searchParams.has('second') ? await factorToConfirm(tx) : undefined,
    codes: takeShown(cookies, '/account'),
  }))

const tokenOf = (event: unknown): Buffer => (event as RequestEvent).locals.signedIn?.tokenHash ?? Buffer.alloc(0)
const codesOnce: { to: (event: { cookies: ShownOnce }, codes: string[]) => string } = {
  to: ({ cookies }, codes) => {
    showOnce(cookies, '/account', codes)
    return '/account#codes'
  },
}

export const actions: Actions = {
  describe: form(accountForms.OwnAccount, (tx, input) => describeOwnAccount(tx, { ...input, communities: communitiesSaid(input) })),
  password: form(accountForms.NewPassword, (tx, input, event) => changePassword(tx, input, tokenOf(event)), { guard: proofIn('secretNow') }),
  confirm: form(accountForms.Code, (tx, input) => confirmSecondFactor(tx, input), { ...codesOnce, guard: proofIn('code') }),
  codes: form(accountForms.Code, (tx, input) => newRecoveryCodes(tx, input), { ...codesOnce, guard: proofIn('code') }),
  turnOff: form(accountForms.Code, (tx, input) => turnOffSecondFactor(tx, input), { to: '/account', guard: proofIn('code') }),
  endSession: form(accountForms.EndSession, (tx, input, event) => endOwnSession(tx, input, tokenOf(event))),
}
