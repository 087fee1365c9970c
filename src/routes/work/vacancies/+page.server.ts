import { mayWithoutFile } from '#src/access/index.ts'
import { localitiesOpen, vacanciesOf } from '#src/work/vacancies/index.ts'
import type { PageServerLoadEvent } from './$types'

export const load = ({ locals, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const closed = url.searchParams.has('closed')
    const locality = url.searchParams.get('where')?.slice(0, 100) || null
    return { closed, locality, vacancies: await vacanciesOf(tx, { closed, locality }), localities: await localitiesOpen(tx), writes: mayWithoutFile(tx.actor, 'vacancies.write') }
  })
