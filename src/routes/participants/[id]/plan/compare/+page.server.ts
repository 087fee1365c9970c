import { versionsOf } from '#src/accompaniment/plan/index.ts'
import type { PageServerLoadEvent } from './$types'

/** The two versions of ?a=&b=, or the last two. */
export const load = ({ locals, params, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const versions = await versionsOf(tx, params.id)
    const asked = (name: string) => versions.find((one) => String(one.number) === url.searchParams.get(name))
    const two = [asked('a') ?? versions[1], asked('b') ?? versions[0]].filter((one) => one !== undefined).sort((x, y) => x.number - y.number)
    return { numbers: versions.map((one) => ({ number: one.number, agreedOn: one.agreedOn })), two: versions.length > 1 ? two : [] }
  })
