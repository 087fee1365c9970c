import { mayWithoutFile } from '#src/access/index.ts'
import { frozenOf, reportsOf } from '#src/insight/reports/index.ts'
import type { PageServerLoadEvent } from './$types'

export const load = ({ locals }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => ({ reports: await reportsOf(tx), frozen: await frozenOf(tx, null), mayWrite: mayWithoutFile(tx.actor, 'report.write') }))
