import { may, mayWithoutFile } from '#src/access/index.ts'
import { form } from '#src/platform/form.ts'
import * as r from '#src/work/referrals/index.ts'
import { Came, Close, Reply, SayOwn } from '#src/work/referrals/forms.ts'
import * as f from '#src/work/training/forms.ts'
import * as t from '#src/work/training/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const writes = await may(tx, 'referrals.write', params.id)
    const courses = await t.coursesOf(tx, params.id)
    return {
      referrals: await r.referralsOf(tx, params.id),
      courses,
      granted: await t.grantedDays(tx, params.id),
      credentials: await t.credentialsOf(tx, params.id),
      cohorts: writes ? (await t.cohortsToChoose(tx)).filter(({ id }) => !courses.some((course) => course.cohortId === id)) : [],
      rules: writes ? await t.voucherRules(tx) : [],
      writes,
      says: await may(tx, 'referrals.say', params.id),
      directory: mayWithoutFile(tx.actor, 'directory.open'),
      today: tx.today,
    }
  })

const file = (event: { params: { id?: string } }) => ({ participantId: event.params.id ?? '' })

export const actions: Actions = {
  reply: form(Reply, (tx, input, event) => r.recordReply(tx, { ...input, ...file(event) })),
  came: form(Came, (tx, input, event) => r.recordOutcome(tx, { ...input, ...file(event) })),
  close: form(Close, (tx, input, event) => r.closeReferral(tx, { ...input, ...file(event) })),
  say: form(SayOwn, (tx, input, event) => r.sayOfReferral(tx, { ...input, ...file(event) })),
  enrol: form(f.Enrol, async (tx, input, event) => void (await t.enrolInCohort(tx, { ...input, ...file(event) }))),
  finish: form(f.Finish, (tx, input, event) => t.finishTraining(tx, { ...input, ...file(event) })),
  stopWaiting: form(f.StopWaiting, (tx, input, event) => t.stopWaiting(tx, { ...input, ...file(event) })),
  since: form(f.SetSince, (tx, input, event) => t.setSince(tx, { ...input, ...file(event) })),
  takeEndBack: form(f.ThisEnrolment, async (tx, input, event) => void (await t.takeEndBack(tx, { ...input, ...file(event) }))),
  confirm: form(f.ConfirmDeclared, (tx, input, event) => t.confirmDeclared(tx, { ...input, ...file(event) })),
  voucher: form(f.AskOwnVoucher, (tx, input, event) => t.askVoucher(tx, { ...input, ...file(event) })),
  credential: form(f.OwnCredential, (tx, input, event) => t.giveCredential(tx, { ...input, ...file(event) })),
  takeBack: form(f.TakeBack, (tx, input, event) => t.takeCredentialBack(tx, { ...input, ...file(event) })),
}
