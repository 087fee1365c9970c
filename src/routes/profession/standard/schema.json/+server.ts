import { jsonSchema } from '#src/profession/standard/index.ts'

/** Public: whoever writes a standard for Ofek needs it before they have an account. */
export const GET = () => new Response(`${JSON.stringify(jsonSchema(), null, 2)}\n`, { headers: { 'content-type': 'application/schema+json; charset=utf-8' } })
