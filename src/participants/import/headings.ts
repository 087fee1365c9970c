/** In which row of a table the headings stand. */
import { guessMapping, isHeading, valueIn } from './rules.ts'

/** Above the headings there may be a title, a date, and empty rows. */
export const headingsWithin = 25

/**
 * The number of the headings' row, 0 where the table has none. Of the rows above the first person it is the one that names the most
 * fields: two by their own words, or most of its cells. A row that only mentions one ("wrong phone number") is somebody's. Where no row
 * names fields, the first with several cells holds headings that we do not know, unless a person or a day stands in it.
 */
export function headingsRowOf(rows: readonly (readonly string[])[]): number {
  const first = rows.slice(0, headingsWithin).map((cells) => cells.filter((cell) => cell !== ''))
  // A title names fields too ("phones of participants"); it stands alone in its row.
  const least = Math.min(2, Math.max(1, ...first.map((cells) => cells.length)))
  const person = first.findIndex((cells) => cells.length >= least && cells.some((cell) => valueIn(cell) === 'person'))
  const above = person < 0 ? first : first.slice(0, person)
  const known = above.map((cells) => (cells.length >= least ? fieldsNamed(cells) : 0))
  const most = Math.max(0, ...known)
  if (most > 0) return known.indexOf(most) + 1
  const at = first.findIndex((cells) => cells.length >= least)
  return first[at]?.some((cell) => valueIn(cell) !== undefined) ? 0 : at + 1
}

/** How many fields a row names; 0 where it is none of headings. Days may be headings: of meetings, beside those who came. */
function fieldsNamed(cells: readonly string[]): number {
  const named = Object.keys(guessMapping(cells)).length
  const exact = cells.filter(isHeading).length
  return exact >= 2 || named * 2 > cells.filter((cell) => valueIn(cell) !== 'day').length ? named : 0
}
