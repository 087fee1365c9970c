import { inEachLanguage } from '#src/access/index.ts'
import { newId } from '#src/platform/ids.ts'
import { localIn } from '#src/platform/clock.ts'
import type { LayoutServerLoadEvent } from './$types'
import { doorsFor } from './navigation.ts'

/** What every page needs: whose page it is, in which language, and a fresh key for its forms. */
export function load({ locals, url, route }: LayoutServerLoadEvent) {
  const { signedIn, language, at } = locals
  const timeZone = signedIn?.actor.timeZone ?? 'Asia/Jerusalem'
  return {
    language,
    address: signedIn?.address ?? ('neutral' as const),
    account: signedIn?.secondStepDone
      ? { id: signedIn.actor.accountId, name: signedIn.actor.displayName, roles: [...new Set(signedIn.actor.posts.map((post) => post.role))] }
      : undefined,
    /** Where the shell leads. */
    doors: signedIn?.secondStepDone && !locals.shared ? doorsFor(signedIn.actor) : [],
    shared: locals.shared,
    timeZone,
    /** The tenant's calendar day. */
    today: localIn(timeZone, at).slice(0, 10),
    submission: newId(),
    // A public page names its language in the address: whoever chooses another must not be led back into it.
    path: url.pathname + (inEachLanguage.has(route.id) ? '' : url.search),
  }
}
