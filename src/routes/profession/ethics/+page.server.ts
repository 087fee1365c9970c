import { mayWithoutFile } from '#src/access/index.ts'
import { casesProposed } from '#src/profession/casebook/index.ts'
import { dilemmasOpen } from '#src/profession/ethics/index.ts'
import type { PageServerLoadEvent } from './$types'

export const load = ({ locals, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => ({
    ...(await dilemmasOpen(tx, { after: url.searchParams.get('after') ?? '' })),
    cases: (await casesProposed(tx)).filter(({ waitsForMe }) => waitsForMe),
    today: tx.today, raises: mayWithoutFile(tx.actor, 'ethics.raise'), advises: mayWithoutFile(tx.actor, 'ethics.answer'),
  }))
