/** How far two places are as the crow flies, by a list of places that is kept here; what is not on it is unknown. */
import localities from '../vacancies/localities.json' with { type: 'json' }

interface Place {
  lat: number
  lon: number
}
const folded = (name: string) => name.normalize('NFC').toLowerCase().replaceAll(/["'׳״’`\u0591-\u05c7\u064b-\u0652]/g, '').replaceAll(/[-־–\s]+/g, ' ').replaceAll('קרית', 'קריית').trim()
const places = new Map<string, Place>(localities.places.flatMap(({ he, ar, en, lat, lon }) => [he, ar, en].map((name): [string, Place] => [folded(name), { lat, lon }])))

/** Kilometres between two named places, rounded; 0 within one, null where one of them is not known. */
export function kilometresBetween(from: string, to: string): number | null {
  if (from.trim() === '' || to.trim() === '') return null
  if (folded(from) === folded(to)) return 0
  const [a, b] = [places.get(folded(from)), places.get(folded(to))]
  return a && b ? Math.round(haversine(a, b)) : null
}

const radians = (degrees: number) => (degrees * Math.PI) / 180
/** Great-circle distance on a sphere of 6,371 km. */
function haversine(a: Place, b: Place): number {
  const h = Math.sin(radians(b.lat - a.lat) / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2
  return 2 * 6371 * Math.asin(Math.sqrt(h))
}
