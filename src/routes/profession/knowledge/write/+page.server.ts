import { error } from '@sveltejs/kit'
import { mayWithoutFile } from '#src/access/index.ts'
import { addDays } from '#src/platform/clock.ts'
import { form } from '#src/platform/form.ts'
import { AddEntry, entryWords } from '#src/profession/knowledge/forms.ts'
import { addEntry } from '#src/profession/knowledge/index.ts'
import { isNote } from '#src/profession/knowledge/rules.ts'
import { headings } from '#src/profession/knowledge/types.ts'
import type { Actions, PageServerLoadEvent } from './$types'

/** A new entry: under the heading of ?heading=, of those that the writer may write under. */
export const load = ({ locals, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const open = headings.filter((one) => isNote(one) || mayWithoutFile(tx.actor, 'knowledge.write'))
    const heading = open.find((one) => one === url.searchParams.get('heading')) ?? open[0]
    if (!heading) error(404)
    return { heading, open, lookAgainOn: addDays(tx.today, isNote(heading) ? 180 : 365) }
  })

export const actions: Actions = {
  add: form(AddEntry, (tx, { heading, notThePerson, ...input }) => addEntry(tx, { heading, notThePerson, ...entryWords(input) }), { to: (_, id) => `/profession/knowledge/entries/${id}` }),
}
