import { form } from '#src/platform/form.ts'
import { GiveAnswer } from '#src/profession/knowledge/forms.ts'
import { allChecks, checkOf, giveAnswer, myAnswers } from '#src/profession/knowledge/index.ts'
import { isSingle } from '#src/profession/knowledge/rules.ts'
import type { Actions, PageServerLoadEvent } from './$types'

/** The questions with one's own last answers, and the one of ?at=. What fits is told only once it is answered; ?again asks anew. */
export const load = ({ locals, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const { language } = locals
    const answers = await myAnswers(tx)
    const check = checkOf(url.searchParams.get('at') ?? '')
    const answer = url.searchParams.has('again') ? undefined : answers.find(({ question }) => question === check?.key)
    return {
      checks: allChecks.map(({ key, criterion, question }) => ({ key, criterion, question: question[language] })),
      answers,
      check: check && {
        key: check.key, criterion: check.criterion, question: check.question[language], single: isSingle(check),
        options: check.options.map(({ key, words, why, fits }) => ({ key, words: words[language], ...(answer && { fits, why: why[language] }) })),
      },
      answer,
    }
  })

const backTo = ({ url }: { url: URL }) => `/profession/knowledge/checks?at=${encodeURIComponent(url.searchParams.get('at') ?? '')}#answer`
export const actions: Actions = { answer: form(GiveAnswer, giveAnswer, { to: backTo }) }
