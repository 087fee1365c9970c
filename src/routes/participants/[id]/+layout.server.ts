import { fileHeader } from '#src/accompaniment/file/index.ts'
import type { LayoutServerLoadEvent } from './$types'

export async function load({ locals, params }: LayoutServerLoadEvent) {
  return { file: await locals.asActor((tx) => fileHeader(tx, params.id)) }
}
