/** How far two places are as the crow flies, by the list of places that is kept here; what is not on it is unknown. */
import { type Place, placeNamed, samePlace } from '#src/language/places.ts'

/** Kilometres between two named places, rounded; 0 within one, null where one of them is not known. */
export function kilometresBetween(from: string, to: string): number | null {
  if (from.trim() === '' || to.trim() === '') return null
  if (samePlace(from, to)) return 0
  const [a, b] = [placeNamed(from), placeNamed(to)]
  return a && b ? Math.round(haversine(a, b)) : null
}

const radians = (degrees: number) => (degrees * Math.PI) / 180
/** Great-circle distance on a sphere of 6,371 km. */
function haversine(a: Place, b: Place): number {
  const h = Math.sin(radians(b.lat - a.lat) / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2
  return 2 * 6371 * Math.asin(Math.sqrt(h))
}
