import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit'
import { readForm } from '#src/platform/form.ts'
import { answerByLink, type Asked, askedBy, followUpForms as f, stopByLink } from '#src/work/follow-up/index.ts'
import { why } from '#src/work/follow-up/refusals.ts'
import type { Actions, PageServerLoadEvent } from './$types'

const asker = ({ locals, getClientAddress }: Pick<RequestEvent, 'locals' | 'getClientAddress'>) => ({ at: locals.at, from: getClientAddress() })

/** Shows the question and answers nothing: whatever only looks at links (a previewer, a scanner) says nothing by it. */
export async function load(event: PageServerLoadEvent) {
  const asked = await askedBy(event.locals.database, event.params.token, asker(event))
  if (!asked) return { asked: undefined }
  const { dayNumber, address, employer, answer, hours, pay, people, wantsTalk, stopped } = asked
  return { asked: { dayNumber, address, employer, answer, hours, pay, people, wantsTalk, stopped } }
}

type OfLink = RequestEvent<{ token: string }>

/** The page again, in the same language. */
const back = (event: OfLink, asked: Asked, what: string): never => redirect(303, `${event.url.pathname}?in=${asked.language}&${what}`)

async function opened(event: OfLink): Promise<Asked | undefined> {
  return askedBy(event.locals.database, event.params.token, asker(event))
}
const over = (event: OfLink, formName: string) => fail(400, { formName, values: {}, errors: {}, message: why.linkOver[event.locals.language] })

export const actions: Actions = {
  tap: async (event) => {
    const read = await readForm(event, f.Tap)
    if ('wrong' in read) return read.wrong
    const asked = await opened(event)
    // What was told of how it goes stays with the answer that it was told of; the wish for a talk, and the words, stay whatever is answered.
    const same = asked?.answer === read.input.answer
    const more = { hours: same ? asked.hours : null, pay: same ? asked.pay : null, people: same ? asked.people : null, wantsTalk: asked?.wantsTalk ?? false, needs: '' }
    if (!asked || !(await answerByLink(event.locals.database, event.params.token, asked, { ...more, answer: read.input.answer }, event.locals.at))) return over(event, 'tap')
    return back(event, asked, 'answered')
  },
  more: async (event) => {
    const read = await readForm(event, f.TellMore)
    if ('wrong' in read) return read.wrong
    const asked = await opened(event)
    if (!asked?.answer || !(await answerByLink(event.locals.database, event.params.token, asked, { ...read.input, wantsTalk: asked.answer === 'none' ? asked.wantsTalk : read.input.wantsTalk, answer: asked.answer }, event.locals.at))) return over(event, 'more')
    return back(event, asked, 'told')
  },
  stop: async (event) => {
    const asked = await opened(event)
    if (!asked || !(await stopByLink(event.locals.database, event.params.token, asked, event.locals.at))) error(404)
    return back(event, asked, 'stopped')
  },
}
