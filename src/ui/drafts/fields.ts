/** What of a form is kept: its words and choices, no files and no secrets. */
export const fieldsOf = (data: FormData): [string, string][] =>
  [...data].filter((field): field is [string, string] => typeof field[1] === 'string' && !field[0].startsWith('secret'))

/** What an earlier draft holds for fields that are not on the page now (the grey, in the shared view). */
export const unseen = (earlier: readonly [string, string][], present: ReadonlySet<string>): [string, string][] =>
  earlier.filter(([name, value]) => !present.has(name) && !name.startsWith('_') && value !== '')

export const namesIn = (form: HTMLFormElement): Set<string> => new Set([...form.elements].map((element) => (element as HTMLInputElement).name).filter(Boolean))

type Writable = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
const isWritable = (element: Element): element is Writable =>
  (element instanceof HTMLInputElement && element.type !== 'file') || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement
const isBox = (element: Writable): element is HTMLInputElement => element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio')

/** The fields of a form that a draft says something else of than stands in them, with what it says. */
function differing(form: HTMLFormElement, fields: readonly [string, string][]): [Writable, string | undefined][] {
  const found: [Writable, string | undefined][] = []
  for (const element of form.elements) {
    if (!isWritable(element) || !element.name || element.name.startsWith('_')) continue
    const values = fields.filter(([name]) => name === element.name).map(([, value]) => value)
    if (isBox(element) ? element.checked !== values.includes(element.value) : values.length > 0 && element.value !== values[0]) found.push([element, values[0]])
  }
  return found
}

const touched = (element: Writable): boolean => {
  if (element instanceof HTMLSelectElement) return false
  return isBox(element) ? element.checked !== element.defaultChecked : element.type !== 'hidden' && element.value !== element.defaultValue
}

/** Whether a draft would write over what was typed before it came. */
export const conflicts = (form: HTMLFormElement, fields: readonly [string, string][]): boolean => differing(form, fields).some(([element]) => touched(element))

/** Puts a draft's words back into the form, opening what is folded. Tells whether anything differs from what the page gave. */
export function putBack(form: HTMLFormElement, fields: readonly [string, string][]): boolean {
  let differs = false
  for (const [element, value = ''] of differing(form, fields)) {
    if (isBox(element)) element.checked = !element.checked
    else element.value = value
    // A version is what the draft was made from: a newer one then comes back with both texts.
    if (element.type === 'hidden') continue
    differs = true
    unfold(element)
  }
  return differs
}

/** Opens everything that an element is folded into. */
export function unfold(element: Element): void {
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true
}
