import { form } from '#src/platform/form.ts'
import { AddMember, EndMember, SaveCommittee } from '#src/profession/standard/forms.ts'
import { addMember, committeesOf, endMember, saveCommittee, whoMayBeCalled } from '#src/profession/standard/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals }: PageServerLoadEvent) => locals.asActor(async (tx) => ({ committees: await committeesOf(tx), people: await whoMayBeCalled(tx) }))

export const actions: Actions = {
  save: form(SaveCommittee, (tx, { committeeId, quorum, version, nameHe, nameAr, nameEn }) => saveCommittee(tx, { committeeId, quorum, version, name: { he: nameHe, ar: nameAr, en: nameEn } })),
  add: form(AddMember, addMember),
  end: form(EndMember, endMember),
}
