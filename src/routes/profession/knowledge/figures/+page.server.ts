import { mayWithoutFile } from '#src/access/index.ts'
import { addDays } from '#src/platform/clock.ts'
import { form } from '#src/platform/form.ts'
import { AddFigure } from '#src/profession/knowledge/forms.ts'
import { figuresOf, recordFigure } from '#src/profession/knowledge/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => ({ figures: await figuresOf(tx), writes: mayWithoutFile(tx.actor, 'knowledge.write'), today: tx.today, lookAgainOn: addDays(tx.today, 180) }))

export const actions: Actions = { record: form(AddFigure, recordFigure) }
