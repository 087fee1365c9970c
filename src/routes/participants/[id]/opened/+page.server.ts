import { whoOpened } from '#src/participants/index.ts'
import type { PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const opened = await whoOpened(tx, params.id)
    // The person at the table sees the screen: by what right the file was opened, and no names.
    return { opened: locals.shared ? opened.map((one) => ({ ...one, name: '', reasons: [] })) : opened }
  })
