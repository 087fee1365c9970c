import { fail, redirect, type RequestEvent } from '@sveltejs/kit'
import { readForm } from '#src/platform/form.ts'
import { answerByLink, type Asked, askedBy, followUpForms as f, stopByLink } from '#src/work/follow-up/index.ts'
import { why } from '#src/work/follow-up/refusals.ts'
import type { Actions, PageServerLoadEvent } from './$types'

const asker = ({ locals, getClientAddress }: Pick<RequestEvent, 'locals' | 'getClientAddress'>) => ({ at: locals.at, from: getClientAddress() })

/** Shows the question and answers nothing: whatever only looks at links (a previewer, a scanner) says nothing by it. */
export async function load(event: PageServerLoadEvent) {
  const asked = await askedBy(event.locals.database, event.params.token, asker(event))
  if (!asked) return { asked: undefined }
  // An SMS carries the address without its language.
  if (!event.url.searchParams.has('in')) redirect(303, pageOf(event, asked))
  const { open, dayNumber, address, employer, answer, hours, pay, people, wantsTalk, stopped, openUntil, timeZone } = asked
  if (!open) return { asked: { open, stopped } }
  return { asked: { open, dayNumber, address, employer, answer, hours, pay, people, wantsTalk, stopped, openUntil, timeZone } }
}

type OfLink = RequestEvent<{ token: string }>

/** The page of a link, in the language of who reads it. */
const pageOf = ({ params }: { params: { token: string } }, { language }: Asked): string => `/answer/${params.token}?in=${language}`
/** The page again. */
const back = (event: OfLink, asked: Asked, what: string): never => redirect(303, `${pageOf(event, asked)}&${what}`)

async function opened(event: OfLink): Promise<Asked | undefined> {
  const asked = await askedBy(event.locals.database, event.params.token, asker(event))
  return asked?.open ? asked : undefined
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
    // Whoever held a link stops messages by it, open or over.
    const asked = await askedBy(event.locals.database, event.params.token, asker(event))
    if (!asked || !(await stopByLink(event.locals.database, event.params.token, asked, event.locals.at))) return over(event, 'stop')
    return back(event, asked, 'stopped')
  },
}
