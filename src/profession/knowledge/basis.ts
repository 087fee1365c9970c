/** What Ofek brings to a network that has written nothing yet: entries of the body of knowledge by heading, and figures with their source. */
import { addDays, type Day } from '#src/platform/clock.ts'
import body from './basis/body.json' with { type: 'json' }
import concepts from './basis/concepts.json' with { type: 'json' }
import digital from './basis/digital.json' with { type: 'json' }
import essence from './basis/essence.json' with { type: 'json' }
import ethics from './basis/ethics.json' with { type: 'json' }
import figures from './basis/figures.json' with { type: 'json' }
import market from './basis/market.json' with { type: 'json' }
import processes from './basis/processes.json' with { type: 'json' }
import selection from './basis/selection.json' with { type: 'json' }
import skills from './basis/skills.json' with { type: 'json' }
import tools from './basis/tools.json' with { type: 'json' }
import values from './basis/values.json' with { type: 'json' }
import type { EntryWords, Figure, FigureKind, Heading } from './types.ts'

/** An entry of a file: paragraphs are parted by an empty line. */
export interface BasisEntry {
  key: string
  title: EntryWords['title']
  body: EntryWords['body']
  about?: string
  sources?: string
  criteria: string[]
  /** In how many days it should be looked at again. */
  lookAgainAfter: number
}
const byHeading: Partial<Record<Heading, BasisEntry[]>> = { body, essence, processes, tools, skills, values, ethics, concepts, market, selection, digital }

/** The entries as they would be written on a day. */
export const basisEntries = (today: Day): (EntryWords & { key: string; heading: Heading })[] =>
  Object.entries(byHeading).flatMap(([heading, entries]) =>
    entries.map(({ key, title, body, about = '', sources = '', criteria, lookAgainAfter }) => ({
      key, heading: heading as Heading, title, body, about, belonging: '', sources, criteria, lookAgainOn: addDays(today, lookAgainAfter),
    })),
  )

/** The figures of Ofek; none was checked by the network yet, unless the file says so. */
export const basisFigures = (today: Day): Omit<Figure, 'id' | 'by' | 'writtenOn'>[] =>
  figures.map(({ kind, lookAgainAfter, ...rest }) => ({ ...rest, kind: kind as FigureKind, lookAgainOn: addDays(today, lookAgainAfter) }))
