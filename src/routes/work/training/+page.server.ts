import { mayWithoutFile } from '#src/access/index.ts'
import { cohorts } from '#src/work/training/index.ts'
import type { PageServerLoadEvent } from './$types'

export const load = ({ locals, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const over = url.searchParams.has('over')
    return { over, cohorts: await cohorts(tx, { over }), keeps: mayWithoutFile(tx.actor, 'training.keep'), today: tx.today }
  })
