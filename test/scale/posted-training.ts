/** What is posted of the directory of services, of training and of referrals. */
import { servicesFile } from '#src/work/directory/index.ts'
import { aService } from '../builders-work.ts'
import type { Nation } from './nation.ts'
import { type Look, post } from './post.ts'

const one = '/work/directory/[service]'
const fields = { organisationName: 'מכללת קנה מידה', kind: 'training', name: 'קורס בכיבוד זמן', languages: ['he', 'ar'], status: 'active', amount: 1200, days: ['SU'], opensAt: '09:00', closesAt: '12:00', phone: '04-8512345' }
const place = { type: 'physical', street: 'הנמל 7', city: 'חיפה' }
const version = (look: Look, nation: Nation) => look(`select version from service where id = $1`, nation.service)
const placeId = (look: Look, nation: Nation) => look(`select places->0->>'id' from service where id = $1`, nation.service)
const file = (): FormData => {
  const body = new FormData()
  body.set('file', new File([JSON.stringify(servicesFile(Array.from({ length: 200 }, (_, n) => aService({ id: `0190e000-0000-7000-8000-${String(n).padStart(12, '0')}` }))))], 'services.json'))
  return body
}

export const postedOfTraining = [
  post('/work/directory/write', 'lead', fields),
  post('/work/directory/file', 'lead', file),
  post(`${one}?/change`, 'lead', async (look, nation) => ({ ...fields, version: await version(look, nation) })),
  post(`${one}?/assure`, 'lead', async (look, nation) => ({ version: await version(look, nation) })),
  post(`${one}?/addPlace`, 'lead', async (look, nation) => ({ ...place, version: await version(look, nation) })),
  post(`${one}?/changePlace`, 'lead', async (look, nation) => ({ ...place, placeId: await placeId(look, nation), version: await version(look, nation) })),
  post(`${one}?/removePlace`, 'lead', async (look, nation) => ({ placeId: await placeId(look, nation), version: await version(look, nation) })),
]
