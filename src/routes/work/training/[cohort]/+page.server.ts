import { error } from '@sveltejs/kit'
import { mayWithoutFile } from '#src/access/index.ts'
import { form } from '#src/platform/form.ts'
import * as f from '#src/work/training/forms.ts'
import * as t from '#src/work/training/index.ts'
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const cohort = await t.cohortOf(tx, params.cohort)
    if (!cohort) error(404)
    return {
      cohort,
      fields: f.inFields(cohort),
      people: await t.whoTakesPart(tx, cohort.id),
      referred: await t.whoWasReferred(tx, cohort.serviceId),
      rules: await t.voucherRules(tx),
      keeps: mayWithoutFile(tx.actor, 'training.keep'),
      // Who manages a programme reads, and does not write in files.
      writes: tx.actor.posts.some(({ role }) => role !== 'programme_manager'),
      today: tx.today,
    }
  })

const of = (event: unknown) => ({ cohortId: (event as RequestEvent).params.cohort })

export const actions: Actions = {
  change: form(f.ChangeCohort, (tx, { version, ...input }, event) => t.changeCohort(tx, { ...of(event), version, ...f.cohortWords(input) })),
  callOff: form(f.CallOff, (tx, input, event) => t.callCohortOff(tx, { ...of(event), ...input })),
  addSession: form(f.AddSession, (tx, input, event) => t.addCohortSession(tx, { ...of(event), ...input })),
  callSessionOff: form(f.CallSessionOff, (tx, input, event) => t.callCohortSessionOff(tx, { ...of(event), ...input })),
  enrol: form(f.EnrolReferred, async (tx, input, event) => void (await t.enrolInCohort(tx, { ...of(event), ...input }))),
  give: form(f.ThisEnrolment, (tx, input) => t.giveThePlace(tx, input)),
  stopWaiting: form(f.StopWaiting, (tx, input) => t.stopWaiting(tx, input)),
  since: form(f.SetSince, (tx, input) => t.setSince(tx, input)),
  takeEndBack: form(f.ThisEnrolment, async (tx, input) => void (await t.takeEndBack(tx, input))),
  mark: form(f.MarkSession, (tx, input, event) => t.markCohortSession(tx, { ...of(event), ...input })),
  sayWhy: form(f.SayWhyAway, (tx, input, event) => t.sayWhyAway(tx, { ...of(event), ...input })),
  finish: form(f.Finish, (tx, input) => t.finishTraining(tx, input)),
  credential: form(f.GiveCredential, (tx, input) => t.giveCredential(tx, input)),
  voucher: form(f.AskVoucher, (tx, input) => t.askVoucher(tx, input)),
  decide: form(f.DecideVoucher, (tx, input) => t.decideVoucher(tx, input)),
  grant: form(f.PayGrant, (tx, input) => t.payGrant(tx, input)),
}
