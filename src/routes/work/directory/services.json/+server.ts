import { allServices, servicesFile } from '#src/work/directory/index.ts'
import type { RequestEvent } from './$types'

export async function GET({ locals }: RequestEvent) {
  const services = await locals.asActor((tx) => allServices(tx))
  const headers = { 'content-type': 'application/json; charset=utf-8', 'content-disposition': 'attachment; filename="services-hsds.json"' }
  return new Response(`${JSON.stringify(servicesFile(services), null, 2)}\n`, { headers })
}
