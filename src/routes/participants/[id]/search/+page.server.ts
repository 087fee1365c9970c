import { may } from '#src/access/index.ts'
import { form } from '#src/platform/form.ts'
import { cvsOf } from '#src/work/cv/index.ts'
import * as search from '#src/work/job-search/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => ({
    log: await search.searchOf(tx, params.id),
    vacancies: await search.vacanciesToNotice(tx, params.id),
    cvs: (await cvsOf(tx, params.id)).map(({ id, name }) => ({ id, name })),
    writable: await may(tx, 'search.write', params.id),
  }))

const file = (event: { params: { id?: string } }) => ({ participantId: event.params.id ?? '' })
const f = search.searchForms

export const actions: Actions = {
  begin: form(f.BeginApplication, (tx, input, event) => search.beginApplication(tx, { ...input, ...file(event) })),
  notice: form(f.NoticeVacancy, (tx, input, event) => search.noticeVacancy(tx, { ...input, ...file(event) })),
  change: form(f.ChangeApplication, (tx, input, event) => search.changeApplication(tx, { ...input, ...file(event) })),
  tell: form(f.TellApplication, (tx, input, event) => search.tellApplication(tx, { ...input, ...file(event) })),
  addChannel: form(f.AddChannel, (tx, input, event) => search.addChannel(tx, { ...input, ...file(event) })),
  changeChannel: form(f.ChangeChannel, (tx, input, event) => search.changeChannel(tx, { ...input, ...file(event) })),
  addPerson: form(f.AddPerson, (tx, input, event) => search.addPerson(tx, { ...input, ...file(event) })),
  changePerson: form(f.ChangePerson, (tx, input, event) => search.changePerson(tx, { ...input, ...file(event) })),
  removePerson: form(f.OnePerson, (tx, input, event) => search.removePerson(tx, { ...input, ...file(event) })),
}
