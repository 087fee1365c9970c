import { openedAtOnce, whoOpened } from '#src/participants/index.ts'
import { dayAsked } from '#src/platform/clock.ts'
import type { PageServerLoadEvent } from './$types'

export const load = ({ locals, params, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const before = dayAsked(url.searchParams.get('before'))
    const opened = await whoOpened(tx, params.id, { before })
    return {
      // The person at the table sees the screen: by what right the file was opened, and no names.
      opened: locals.shared ? opened.map((one) => ({ ...one, name: '' })) : opened,
      before,
      older: opened.length >= openedAtOnce ? (opened.at(-1)?.day ?? null) : null,
    }
  })
