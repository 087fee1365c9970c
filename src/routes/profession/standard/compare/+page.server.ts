import { compareLines, linesOfVersion, versionsOf } from '#src/profession/standard/index.ts'
import { inReadingOrder } from '#src/profession/standard/rules.ts'
import type { PageServerLoadEvent } from './$types'

/** The two versions of ?a=&b= of one standard, or its last two. */
export const load = ({ locals, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const all = await versionsOf(tx)
    const asked = (name: string) => all.find(({ id }) => id === url.searchParams.get(name))
    const of = (asked('b') ?? asked('a') ?? all[0])?.standardId
    const versions = all.filter(({ standardId }) => standardId === of)
    const chosen = (name: string, otherwise: number) => versions.find(({ id }) => id === url.searchParams.get(name)) ?? versions[otherwise]
    const two = [chosen('a', 1), chosen('b', 0)].filter((one) => one !== undefined).sort((x, y) => x.number - y.number)
    const [before, after] = two
    const pairs = before && after ? compareLines(inReadingOrder(await linesOfVersion(tx, before.id)), inReadingOrder(await linesOfVersion(tx, after.id))) : []
    return {
      choices: versions.map(({ id, number, state, effectiveOn, retiredOn }) => ({ id, number, state, effectiveOn, retiredOn })),
      before, after,
      pairs: pairs.filter(({ state }) => state !== 'same'),
    }
  })
