import { mayWithoutFile } from '#src/access/index.ts'
import { form } from '#src/platform/form.ts'
import { allChecks, basisEntries, basisTaken, beginFromBasis, entriesOf, figuresOf, findEntries, findTerms } from '#src/profession/knowledge/index.ts'
import { holds, lookedFor, searchable } from '#src/profession/knowledge/folding.ts'
import { Nothing } from '#src/profession/knowledge/forms.ts'
import { messages } from '#src/profession/knowledge/messages.ts'
import { figureKinds } from '#src/profession/knowledge/types.ts'
import { languages } from '#src/language/language.ts'
import { spokenIn } from './spoken.ts'
import type { Actions, PageServerLoadEvent } from './$types'

/** The headings with their entries, or what was found for ?q= in the words of any language. */
export const load = ({ locals, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const q = (url.searchParams.get('q') ?? '').trim().slice(0, 120)
    const writes = mayWithoutFile(tx.actor, 'knowledge.write')
    const shared = { q, writes, notes: mayWithoutFile(tx.actor, 'knowledge.note'), figures: await figuresOf(tx), today: tx.today }
    if (q === '') {
      const taken = writes ? await basisTaken(tx) : []
      const missing = writes && basisEntries(tx.today).some(({ key }) => !taken.includes(key))
      return { ...shared, entries: (await entriesOf(tx)).map((one) => ({ ...one, title: spokenIn(one.title, locals.language) })), missing, found: undefined }
    }
    const words = lookedFor(q)
    const among = (texts: string[]) => words.length > 0 && holds(searchable(texts), words)
    return {
      ...shared,
      entries: (await findEntries(tx, q)).map((one) => ({ ...one, title: spokenIn(one.title, locals.language) })),
      missing: false,
      found: {
        terms: findTerms(q).slice(0, 12).map(({ key, term, means }) => ({ key, term, means: means[locals.language] })),
        checks: allChecks.filter(({ criterion, question, options }) => among([criterion, ...Object.values(question), ...options.flatMap((one) => Object.values(one.words))])).map(({ key, question }) => ({ key, question: question[locals.language] })),
        figures: figureKinds.filter((kind) => among(languages.map((language) => messages[language].figures.kinds[kind]))),
      },
    }
  })

export const actions: Actions = { begin: form(Nothing, (tx) => beginFromBasis(tx)) }
