import { createHash } from 'node:crypto'
import { error, fail, type RequestEvent, redirect } from '@sveltejs/kit'
import { may } from '#src/access/index.ts'
import { checkDocument } from '#src/platform/files/index.ts'
import { form, readForm, submissionKey } from '#src/platform/form.ts'
import { wasLeftOut } from '#src/platform/left-out.ts'
import { runningClamd } from '#src/platform/running.ts'
import * as advancement from '#src/work/advancement/index.ts'
import * as placements from '#src/work/placements/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params: { id, placement } }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const job = await placements.placementOf(tx, id, placement)
    if (!job) error(404)
    return {
      job,
      evidence: await placements.evidenceOf(tx, id, placement),
      pays: await placements.paysOf(tx, id, placement),
      figures: await placements.wageFigures(tx),
      views: await placements.viewsOf(tx, id, placement),
      plans: await advancement.plansOf(tx, id, placement),
      events: await advancement.advancementsOf(tx, id, placement),
      steps: await advancement.possibleSteps(tx, id),
      employers: await placements.employersKnown(tx),
      writable: await may(tx, 'placements.write', id),
      paid: await may(tx, 'pay.open', id),
      says: await may(tx, 'quality.say', id),
    }
  })

const file = (event: RequestEvent) => ({ participantId: event.params.id ?? '', placementId: event.params.placement ?? '' })
const [f, a] = [placements.placementForms, advancement.advancementForms]

export const actions: Actions = {
  change: form(f.ChangePlacement, (tx, input, event) => placements.changePlacement(tx, { ...input, ...file(event) })),
  pay: form(f.TellPay, (tx, input, event) => placements.tellPay(tx, { ...input, ...file(event) })),
  end: form(f.EndPlacement, (tx, input, event) => placements.endPlacement(tx, { ...input, ...file(event) })),
  goesOn: form(f.GoesOn, (tx, input, event) => placements.letPlacementGoOn(tx, { ...input, ...file(event) })),
  quality: form(f.SayQuality, (tx, input, event) => placements.sayQuality(tx, { ...input, ...file(event) })),
  evidence: keepEvidence,
  takeAway: form(f.TakeDocumentAway, (tx, input, event) => placements.takeDocumentAway(tx, { ...input, ...file(event) })),
  aim: form(a.PlanAdvancement, (tx, input, event) => advancement.planAdvancement(tx, { ...input, ...file(event) })),
  aimChange: form(a.ChangePlan, (tx, input, event) => advancement.changeAdvancementPlan(tx, { ...input, ...file(event) })),
  link: form(a.LinkStep, (tx, input, event) => advancement.linkStep(tx, { ...input, ...file(event) })),
  unlink: form(a.UnlinkStep, (tx, input, event) => advancement.unlinkStep(tx, { ...input, ...file(event) })),
  grow: form(a.TellAdvancement, (tx, input, event) => advancement.tellAdvancement(tx, { ...input, ...file(event) })),
}

/** A document may come with it: the right is asked for first, and no transaction is open while it is looked at. */
async function keepEvidence(event: RequestEvent) {
  const { request, locals } = event
  if (wasLeftOut(request)) return fail(413, { formName: 'evidence', values: {}, errors: { document: placements.tooLarge[locals.language] } })
  const copy = request.clone()
  const read = await readForm(event, f.KeepEvidence)
  if ('wrong' in read) return read.wrong
  const input = { ...read.input, ...file(event) }
  try {
    const sent = await copy.formData()
    const chosen = sent.get('document')
    const upload = chosen instanceof File && chosen.size > 0 ? chosen : null
    await locals.asActor((tx) => placements.beforeEvidence(tx, { ...input, withDocument: upload !== null }))
    const document = upload && (await checkDocument(Buffer.from(await upload.arrayBuffer()), upload.name, { clamd: runningClamd() }))
    // The same words with the same document from the same page are a second press.
    const bytes = document ? createHash('sha256').update(document.bytes).digest('hex') : ''
    const id = submissionKey(String(sent.get('_submission') ?? ''), 'evidence', { ...read.typed, bytes }) ?? undefined
    await locals.asActor((tx) => placements.keepEvidence(tx, { ...input, document, id }))
  } catch (thrown) {
    return read.mend(thrown)
  }
  redirect(303, event.url.pathname)
}
