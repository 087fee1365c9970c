import { mayWithoutFile } from '#src/access/index.ts'
import { form } from '#src/platform/form.ts'
import { AskHours } from '#src/profession/learning/forms.ts'
import { askHours, catalogue, requirements } from '#src/profession/learning/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const over = url.searchParams.has('over')
    const criterion = url.searchParams.get('criterion')?.slice(0, 20) || null
    return {
      over, criterion,
      learnings: await catalogue(tx, { over, criterion }),
      requirements: await requirements(tx),
      writes: mayWithoutFile(tx.actor, 'learning.write'),
      own: mayWithoutFile(tx.actor, 'learning.take_part') ? tx.actor.accountId : null,
    }
  })

export const actions: Actions = { ask: form(AskHours, askHours) }
