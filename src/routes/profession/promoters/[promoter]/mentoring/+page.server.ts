import { error } from '@sveltejs/kit'
import { may } from '#src/access/index.ts'
import { form } from '#src/platform/form.ts'
import * as f from '#src/profession/mentoring/forms.ts'
import { beginProcess, meetingsOpened, mentoringGoals, mentoringMeetings, openMentoringWords, processesOf, recordMentoring, sayOfMentoring, tellMentoringGoal } from '#src/profession/mentoring/index.ts'
import { mentorsOf, promoterAs } from '#src/profession/promoters/index.ts'
import { ofPromoter } from '../place.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params: { promoter: id } }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const person = await promoterAs(tx, id)
    if (!person) error(404)
    return {
      promoterId: id,
      name: person.name,
      own: id === tx.actor.accountId,
      mentors: (await mentorsOf(tx, id)).filter(({ startsOn, endsOn }) => startsOn <= tx.today && (endsOn === null || endsOn >= tx.today)),
      processes: await processesOf(tx, id),
      meetings: await mentoringMeetings(tx, id),
      goals: await mentoringGoals(tx, id),
      opened: await meetingsOpened(tx, id),
      meets: await may(tx, 'mentoring.meet', id),
      tells: await may(tx, 'practice.tell', id),
    }
  })

export const actions: Actions = {
  begin: form(f.BeginProcess, (tx, input, event) => beginProcess(tx, { ...ofPromoter(event), ...input }), { to: ({ url }, id) => `${url.pathname}/${id}` }),
  open: form(f.OpenWords, (tx, input, event) => openMentoringWords(tx, { ...ofPromoter(event), ...input, processId: null })),
  meet: form(f.RecordMeeting, (tx, input, event) => recordMentoring(tx, { ...ofPromoter(event), ...input })),
  say: form(f.SayOfMeeting, (tx, input, event) => sayOfMentoring(tx, { ...ofPromoter(event), ...input })),
  goal: form(f.TellGoal, (tx, input, event) => tellMentoringGoal(tx, { ...ofPromoter(event), ...input })),
}
