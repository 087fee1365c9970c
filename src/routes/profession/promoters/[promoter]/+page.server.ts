import { error } from '@sveltejs/kit'
import { may } from '#src/access/index.ts'
import { form } from '#src/platform/form.ts'
import * as f from '#src/profession/promoters/forms.ts'
import {
  appointMentor, beginPromoterFile, changePromoterFile, decideClock, endLeave, endMentoring, leavesOf, mentorsOf, outcomesOf, promoterAs, promoterFile, recordLeave, recordTalk, takeLeaveBack, talksOf,
  whoMayMentor,
} from '#src/profession/promoters/index.ts'
import { clockOf } from '#src/profession/promoters/rules.ts'
import { ofPromoter } from './place.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params: { promoter: id } }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const person = await promoterAs(tx, id)
    if (!person) error(404)
    const file = await promoterFile(tx, id)
    const leads = await may(tx, 'promoter_file.change', id)
    return {
      person, file, leads,
      own: id === tx.actor.accountId,
      clock: file && clockOf(file, tx.today),
      leaves: await leavesOf(tx, id),
      talks: await talksOf(tx, id),
      outcomes: await outcomesOf(tx, id),
      mentors: await mentorsOf(tx, id),
      mayMentor: leads ? await whoMayMentor(tx, id) : [],
      talksOver: await may(tx, 'clock.talk', id),
      decides: await may(tx, 'clock.decide', id),
      mentoring: await may(tx, 'mentoring.open', id),
      supervision: await may(tx, 'supervision.open', id),
      evidence: await may(tx, 'evidence.open', id),
      portfolio: await may(tx, 'portfolio.open', id),
      observations: await may(tx, 'observation.open', id),
      voice: await may(tx, 'voice.open', id),
      beginnings: await may(tx, 'experience.open', id),
    }
  })

export const actions: Actions = {
  begin: form(f.BeginFile, (tx, input, event) => beginPromoterFile(tx, { ...ofPromoter(event), ...input })),
  change: form(f.ChangeFile, (tx, input, event) => changePromoterFile(tx, { ...ofPromoter(event), ...input })),
  leave: form(f.RecordLeave, (tx, input, event) => recordLeave(tx, { ...ofPromoter(event), ...input })),
  endLeave: form(f.EndLeave, (tx, input, event) => endLeave(tx, { ...ofPromoter(event), ...input })),
  takeLeaveBack: form(f.TakeLeaveBack, (tx, input, event) => takeLeaveBack(tx, { ...ofPromoter(event), ...input })),
  mentor: form(f.Appoint, (tx, input, event) => appointMentor(tx, { ...ofPromoter(event), ...input })),
  endMentoring: form(f.EndMentoring, (tx, input, event) => endMentoring(tx, { ...ofPromoter(event), ...input })),
  talk: form(f.RecordTalk, (tx, input, event) => recordTalk(tx, { ...ofPromoter(event), ...input })),
  decide: form(f.DecideClock, (tx, input, event) => decideClock(tx, { ...ofPromoter(event), ...input })),
}
