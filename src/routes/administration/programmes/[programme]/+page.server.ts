import { mayWithoutFile } from '#src/access/index.ts'
import { form } from '#src/platform/form.ts'
import { centresOf, changeProgramme, conditionsAsFields, networkForms as f, organisationsOf, populationsOf, programmeToAdminister, setConditions, splitList, writtenFrom } from '#src/programmes/network/index.ts'
import { followUpDaysOf, followUpForms, setFollowUpDays } from '#src/work/follow-up/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const programme = await programmeToAdminister(tx, params.programme)
    return {
      programme,
      conditions: conditionsAsFields(writtenFrom(programme.rules)),
      organisations: await organisationsOf(tx),
      centres: await centresOf(tx),
      populations: await populationsOf(tx),
      followUp: await followUpDaysOf(tx, params.programme),
      mayCentres: mayWithoutFile(tx.actor, 'network.change'),
    }
  })

export const actions: Actions = {
  terms: form(f.programmeForm, (tx, input, event) => changeProgramme(tx, { ...input, programmeId: event.params.programme ?? '' })),
  followUp: form(followUpForms.FollowUpDays, (tx, input, event) => setFollowUpDays(tx, { ...input, programmeId: event.params.programme ?? '' })),
  conditions: form(f.conditionsForm, (tx, input, event) => setConditions(tx, { ...input, localities: splitList(input.localities), programmeId: event.params.programme ?? '' })),
}
