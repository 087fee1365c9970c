import { error } from '@sveltejs/kit'
import { versionOf } from '#src/accompaniment/plan/index.ts'
import type { PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const version = await versionOf(tx, params.id, params.version)
    if (!version) error(404)
    return { version }
  })
