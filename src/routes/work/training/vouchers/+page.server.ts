import { mayWithoutFile } from '#src/access/index.ts'
import { form } from '#src/platform/form.ts'
import { EndRule, ruleWords, SetRule } from '#src/work/training/forms.ts'
import { endVoucherRule, setVoucherRule, voucherRules } from '#src/work/training/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals }: PageServerLoadEvent) => locals.asActor(async (tx) => ({ rules: await voucherRules(tx), keeps: mayWithoutFile(tx.actor, 'vouchers.keep'), today: tx.today }))

export const actions: Actions = {
  set: form(SetRule, (tx, input) => setVoucherRule(tx, ruleWords(input))),
  end: form(EndRule, (tx, input) => endVoucherRule(tx, input)),
}
