import { createContext, getContext, setContext } from 'svelte'
import { SvelteSet } from 'svelte/reactivity'
import { inLine } from '#src/language/format.ts'
import type { Language } from '#src/language/language.ts'
import type { FormResult } from '#src/platform/form.ts'

export type Value = string | string[]

/** What a field asks of the form around it. */
export interface FormAround {
  readonly name: string
  readonly pending: boolean
  /** What was typed before the form came back, else what the page gives. */
  text(field: string, given: string): string
  list(field: string, given: string[]): string[]
  ticked(field: string, given: boolean): boolean
  error(field: string): string | undefined
  /** What stands in the database now, where it differs from what was typed. */
  newer(field: string): Value | undefined
  /** The version that the next save is made from. */
  version(given: string): string
  /** Tells the form that a field shows its own error. */
  stands(field: string): void
}

export const [formAround, setFormAround] = createContext<FormAround>()

const formsOfPage = Symbol('forms of the page')

/** The names of the forms that stand on the page, kept by the page for `Unplaced.svelte`. */
export const gatherForms = (): SvelteSet<string> => setContext(formsOfPage, new SvelteSet<string>())
export const gatheredForms = (): SvelteSet<string> | undefined => getContext(formsOfPage)

/** What was written by hand in a form that came back: no ids, numbers or ticks. */
export const writtenIn = (result: FormResult): string[] => Object.values(result.values).flat().filter((value) => /\p{L}.*\s|\s.*\p{L}|\p{L}{12}/su.test(value))

/** What stands now in a field, in words that a person reads; '' where it is empty. */
export const standsInWords = (language: Language, newer: Value, inWords: (stored: string) => string): string => inLine(language, asList(newer).filter((one) => one !== '').map(inWords))

/** The result of the page's action when it was for this form. */
export const resultFor = (form: unknown, name: string): FormResult | undefined => {
  const result = form as FormResult | null | undefined
  return result?.formName === name ? result : undefined
}

const asList = (value: Value | undefined): string[] => (value === undefined ? [] : Array.isArray(value) ? value : value === '' ? [] : [value])
const sorted = (value: Value | undefined): string => asList(value).toSorted().join('\n')

export function readResult(result: FormResult | undefined) {
  const typed = (field: string) => result?.values[field]
  return {
    text: (field: string, given: string) => (result ? (asList(typed(field))[0] ?? '') : given),
    list: (field: string, given: string[]) => (result ? asList(typed(field)) : given),
    ticked: (field: string, given: boolean) => (result ? typed(field) !== undefined && typed(field) !== '' && typed(field) !== 'false' : given),
    error: (field: string) => result?.errors[field],
    newer: (field: string) => {
      const stands = result?.stale?.values[field]
      return stands !== undefined && sorted(stands) !== sorted(typed(field)) ? stands : undefined
    },
    version: (given: string) => (result?.stale ? String(result.stale.version) : given),
  }
}
