import { mayWithoutFile } from '#src/access/index.ts'
import { findServices, serviceLocalities } from '#src/work/directory/index.ts'
import { serviceKinds, spoken } from '#src/work/directory/types.ts'
import type { PageServerLoadEvent } from './$types'

export const load = ({ locals, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const asked = (name: string, most: number) => (url.searchParams.get(name) ?? '').replaceAll('\0', '').trim().slice(0, most)
    const [kind, language] = [asked('kind', 30), asked('language', 10)]
    const sought = {
      q: asked('q', 120), kind: serviceKinds.find((one) => one === kind) ?? null, locality: asked('locality', 200), language: spoken.find((one) => one === language) ?? '', closed: url.searchParams.has('closed'),
    }
    return {
      sought,
      narrowed: sought.q !== '' || sought.kind !== null || sought.locality !== '' || sought.language !== '',
      ...(await findServices(tx, sought)),
      localities: await serviceLocalities(tx),
      writes: mayWithoutFile(tx.actor, 'directory.write'),
    }
  })
