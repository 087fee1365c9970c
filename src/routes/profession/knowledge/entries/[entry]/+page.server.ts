import { error, type RequestEvent } from '@sveltejs/kit'
import { mayWithoutFile } from '#src/access/index.ts'
import { form } from '#src/platform/form.ts'
import { ChangeEntry, entryWords, Nothing } from '#src/profession/knowledge/forms.ts'
import { changeEntry, entriesOf, entryOf, setEntryAside, termsIn } from '#src/profession/knowledge/index.ts'
import { mayChange } from '#src/profession/knowledge/rules.ts'
import { spokenIn } from '../../spoken.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export async function load({ locals, params }: PageServerLoadEvent) {
  return locals.asActor(async (tx) => {
    const entry = await entryOf(tx, params.entry)
    if (!entry) error(404)
    const who = { accountId: tx.actor.accountId ?? '', writes: mayWithoutFile(tx.actor, 'knowledge.write'), notes: mayWithoutFile(tx.actor, 'knowledge.note') }
    const others = (await entriesOf(tx)).filter(({ id, heading, setAsideOn }) => heading === entry.heading && id !== entry.id && setAsideOn === null)
    const terms = termsIn(`${entry.title[locals.language]}. ${entry.body[locals.language]}`, locals.language)
    return { entry, terms, changes: mayChange(entry, who), others: others.map((one) => ({ ...one, title: spokenIn(one.title, locals.language) })) }
  })
}

const ofEntry = ({ params }: RequestEvent) => ({ entryId: params.entry ?? '' })
export const actions: Actions = {
  change: form(ChangeEntry, (tx, { version, notThePerson, ...input }, event) => changeEntry(tx, { ...ofEntry(event), version, notThePerson, ...entryWords(input) })),
  setAside: form(Nothing, (tx, _, event) => setEntryAside(tx, { ...ofEntry(event), back: false })),
  bringBack: form(Nothing, (tx, _, event) => setEntryAside(tx, { ...ofEntry(event), back: true })),
}
