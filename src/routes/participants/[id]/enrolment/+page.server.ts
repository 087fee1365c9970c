import { may } from '#src/access/index.ts'
import { profileOf } from '#src/participants/index.ts'
import { assignmentOf, assignPromoter, candidatesFor, checkEligibility, closenessOf, declareCloseness, endCloseness, enrol, enrolmentForms as f, enrolmentsOf, finishEnrolment, furtherProgrammes, handingsOver, joinProgramme, pauseEnrolment, returnFromPause, saveWishes, setReviewRhythm, wishesOf } from '#src/programmes/enrolment/index.ts'
import { form } from '#src/platform/form.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const assigns = await may(tx, 'assignment.change', params.id)
    return {
      enrolments: await enrolmentsOf(tx, params.id),
      further: await furtherProgrammes(tx, params.id),
      profile: await profileOf(tx, params.id),
      wishes: await wishesOf(tx, params.id),
      // The person at the table sees the screen: other people's names, load and closeness are not even sent.
      candidates: assigns && !locals.shared ? await candidatesFor(tx, params.id) : [],
      closeness: locals.shared ? [] : await closenessOf(tx, params.id),
      handingsOver: locals.shared ? [] : await handingsOver(tx, params.id),
      assigns,
      assignment: (await assignmentOf(tx, params.id)).version,
      greyOpen: assigns && (await may(tx, 'grey.write', params.id)),
      writable: await may(tx, 'enrolment.change', params.id),
    }
  })

const file = (event: { params: { id?: string } }) => ({ participantId: event.params.id ?? '' })

export const actions: Actions = {
  check: form(f.eligibilityForm, (tx, input, event) => checkEligibility(tx, { ...input, ...file(event) })),
  enrol: form(f.enrolForm, (tx, input, event) => enrol(tx, { ...input, ...file(event) })),
  pause: form(f.pauseForm, (tx, input, event) => pauseEnrolment(tx, { ...input, ...file(event) })),
  return: form(f.returnForm, (tx, input, event) => returnFromPause(tx, { ...input, ...file(event) })),
  rhythm: form(f.rhythmForm, (tx, input, event) => setReviewRhythm(tx, { ...input, ...file(event) })),
  finish: form(f.finishForm, (tx, input, event) => finishEnrolment(tx, { ...input, ...file(event) })),
  join: form(f.joinForm, (tx, input, event) => joinProgramme(tx, { ...input, ...file(event) })),
  wishes: form(f.wishesForm, (tx, input, event) => saveWishes(tx, { ...input, ...file(event) })),
  assign: form(f.assignForm, (tx, input, event) => assignPromoter(tx, { ...input, ...file(event) })),
  declare: form(f.closenessForm, (tx, input, event) => declareCloseness(tx, { ...input, ...file(event) })),
  endCloseness: form(f.endClosenessForm, (tx, input, event) => endCloseness(tx, { ...input, ...file(event) })),
}
