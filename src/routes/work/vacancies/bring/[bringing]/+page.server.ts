import { error } from '@sveltejs/kit'
import * as v from 'valibot'
import { form } from '#src/platform/form.ts'
import { bringingOf, dropBringing, MapColumns, mapColumns, TakeIn, takeInVacancies, unlawfulAmong } from '#src/work/vacancies/index.ts'
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types'

export async function load({ locals, params }: PageServerLoadEvent) {
  const { bringing, judged, foreseen } = (await locals.asActor((tx) => bringingOf(tx, params.bringing))) ?? error(404)
  const ready = judged.filter(({ words }) => words !== null)
  return {
    bringing,
    ready: ready.length,
    again: ready.filter(({ key }) => foreseen.known[key]).length,
    first: ready.slice(0, 12).map(({ number, key, employer, title, words }) => ({ number, key, employer, title, locality: words?.locality ?? '' })),
    rejected: judged.filter(({ words }) => words === null).slice(0, 200).map(({ number, title, employer, problems }) => ({ number, title, employer, problems })),
    rejectedInAll: judged.length - ready.length,
    gone: foreseen.gone,
    unlawful: await unlawfulAmong(judged),
  }
}

const of = ({ params }: RequestEvent) => ({ bringingId: params.bringing })

export const actions: Actions = {
  map: form(MapColumns, (tx, input, event) => mapColumns(tx, { ...of(event as RequestEvent), ...input })),
  takeIn: form(TakeIn, (tx, input, event) => takeInVacancies(tx, { ...of(event as RequestEvent), ...input })),
  drop: form(v.object({}), (tx, _, event) => dropBringing(tx, of(event as RequestEvent)), { to: '/work/vacancies/bring' }),
}
