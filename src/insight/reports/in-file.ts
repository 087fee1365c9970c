/** A signed report as what stands in a file: its figures as they were signed, and who signed. */
import type { Named } from '../outcomes/sheets.ts'
import type { InFile } from '../outcomes/files.ts'
import { formatDay } from '#src/language/format.ts'
import type { Language } from '#src/language/language.ts'
import { sheetsOf } from './as-told.ts'
import { messages } from './messages.ts'
import type { FrozenReport } from './queries.ts'
import type { Content } from './types.ts'
import { titleIn } from './words.ts'

export const namedOf = ({ told, names, definition, from, until }: Content): Named => ({ told, names, question: { by: definition.by, from, until, asOf: told.asOf } })

export function inFile({ content, frozen, whole }: Pick<FrozenReport, 'content' | 'frozen' | 'whole'>, language: Language): InFile {
  const t = messages[language]
  const { definition, signed, number } = content
  const named = namedOf(content)
  const notes = [
    titleIn(definition.title, language), `${definition.forWhom}, ${t.version(number)}`, t.signed(signed.name, formatDay(language, signed.at.slice(0, 10))), ...(signed.words ? [signed.words] : []),
    `${t.digest}: ${frozen.digest}`, ...(whole ? [] : [t.notWhole]),
  ]
  const { figures, broken, days, attribution, evidence } = sheetsOf(named, language, definition)
  return { named, notes, sheets: [figures, ...(named.told.groups.length > 0 ? [broken] : []), days, attribution, evidence].filter(({ rows }) => rows.length > 0) }
}
