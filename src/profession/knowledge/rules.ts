/** Pure decisions about knowledge: what is due to be looked at again, which figure holds on a day, whether an answer fits. */
import type { Day } from '#src/platform/clock.ts'
import { type Check, type Figure, type FigureKind, figureKinds, type Heading, noteHeadings } from './types.ts'

/** A text past its day is still shown, and says so. */
export const isDue = (lookAgainOn: Day, today: Day): boolean => lookAgainOn < today

/** Notes from the field are written by whoever works there, and stay their author's; everything is the lead's. */
export const isNote = (heading: Heading): boolean => (noteHeadings as readonly Heading[]).includes(heading)
export const mayChange = ({ heading, writtenById }: { heading: Heading; writtenById: string }, who: { accountId: string; writes: boolean; notes: boolean }): boolean =>
  who.writes || (who.notes && isNote(heading) && writtenById === who.accountId)

/** The figure that holds on a day: the last to come into effect by then, and of those of one day the one written last. Figures come in the order in which they were written. */
export function holding(figures: readonly Figure[], kind: FigureKind, today: Day): Figure | undefined {
  return figures
    .filter((one) => one.kind === kind && one.effectiveOn <= today)
    .reduce<Figure | undefined>((last, one) => (last && last.effectiveOn > one.effectiveOn ? last : one), undefined)
}

/** What is known to come after a day, soonest first. */
export const coming = (figures: readonly Figure[], kind: FigureKind, today: Day): Figure[] =>
  figures.filter((one) => one.kind === kind && one.effectiveOn > today).sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1))

/** Every kind with what holds and what came before and after it, newest first. */
export const figuresByKind = (figures: readonly Figure[], today: Day) =>
  figureKinds.map((kind) => {
    const now = holding(figures, kind, today)
    const others = figures.filter((one) => one.kind === kind && one !== now).sort((a, b) => (a.effectiveOn === b.effectiveOn ? 0 : a.effectiveOn < b.effectiveOn ? 1 : -1))
    return { kind, now, others }
  })

/** An answer fits when exactly the options that fit were chosen. */
export function answerFits({ options }: Pick<Check, 'options'>, chosen: readonly string[]): boolean {
  return options.every(({ key, fits }) => fits === chosen.includes(key))
}
/** One option alone is right: it is asked with radio buttons, otherwise with checkboxes. */
export const isSingle = ({ options }: Pick<Check, 'options'>): boolean => options.filter(({ fits }) => fits).length === 1

export type Block = { kind: 'words'; text: string } | { kind: 'list'; items: string[] }
/** A text as it is read: paragraphs stand apart by an empty line, lines that begin with "- " are a list. */
export function blocksOf(text: string): Block[] {
  return text.split(/\n{2,}/).flatMap((part) => {
    const blocks: Block[] = []
    for (const line of part.split('\n').map((one) => one.trim()).filter((one) => one !== '')) {
      const item = /^[-•]\s+(.*)$/.exec(line)?.[1]
      const last = blocks.at(-1)
      if (item === undefined) {
        if (last?.kind === 'words') last.text += `\n${line}`
        else blocks.push({ kind: 'words', text: line })
      } else if (last?.kind === 'list') last.items.push(item)
      else blocks.push({ kind: 'list', items: [item] })
    }
    return blocks
  })
}
