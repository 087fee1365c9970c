import { error } from '@sveltejs/kit'
import { mayWithoutFile } from '#src/access/index.ts'
import { form } from '#src/platform/form.ts'
import * as e from '#src/work/employers/index.ts'
import * as f from '#src/work/employers/forms.ts'
import { findUnlawful, vacanciesOf } from '#src/work/vacancies/index.ts'
import { placementsAt } from '#src/work/placements/index.ts'
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const employer = await e.employerOf(tx, params.employer)
    if (!employer) error(404)
    const talks = await e.conversationsOf(tx, employer.id)
    return {
      employer,
      // A request that the law forbids is often first heard in a talk.
      heard: talks.flatMap(({ id, said }) => findUnlawful(said).filter(({ hint }) => !hint).slice(0, 1).map(({ words, ground }) => ({ id, words, ground }))),
      contacts: await e.contactsOf(tx, employer.id),
      talks,
      agreements: await e.agreementsOf(tx, employer.id),
      said: await e.satisfactionOf(tx, employer.id),
      repeat: e.repeatOf(await e.placementsHere(tx, employer.id), tx.today),
      jobs: await placementsAt(tx, employer.id),
      refusals: await e.refusalsOf(tx, employer.id),
      vacancies: await vacanciesOf(tx, { employerId: employer.id }),
      writes: mayWithoutFile(tx.actor, 'employers.write'),
    }
  })

const of = ({ params }: RequestEvent) => ({ employerId: params.employer })

export const actions: Actions = {
  change: form(f.ChangeEmployer, (tx, input, event) => e.changeEmployer(tx, { ...of(event as RequestEvent), ...input })),
  close: form(f.CloseEmployer, (tx, input, event) => e.closeEmployer(tx, { ...of(event as RequestEvent), ...input })),
  addContact: form(f.AddContact, (tx, input, event) => e.addContact(tx, { ...of(event as RequestEvent), ...input })),
  changeContact: form(f.ChangeContact, (tx, input, event) => e.changeContact(tx, { ...of(event as RequestEvent), ...input })),
  removeContact: form(f.RemoveContact, (tx, input, event) => e.removeContact(tx, { ...of(event as RequestEvent), ...input })),
  talk: form(f.AddConversation, (tx, input, event) => e.addConversation(tx, { ...of(event as RequestEvent), ...input })),
  mendTalk: form(f.ChangeConversation, (tx, input, event) => e.changeConversation(tx, { ...of(event as RequestEvent), ...input })),
  stepDone: form(f.StepDone, e.doneNextStep),
  agree: form(f.AddAgreement, (tx, input, event) => e.addAgreement(tx, { ...of(event as RequestEvent), ...input })),
  changeAgreement: form(f.ChangeAgreement, (tx, input, event) => e.changeAgreement(tx, { ...of(event as RequestEvent), ...input })),
  satisfaction: form(f.TellSatisfaction, (tx, input, event) => e.tellSatisfaction(tx, { ...of(event as RequestEvent), ...input })),
  refuse: form(f.RecordRefusal, (tx, input, event) => e.recordRefusal(tx, { ...of(event as RequestEvent), ...input })),
  tellRefusal: form(f.TellRefusal, e.tellRefusal),
}
