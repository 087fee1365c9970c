/** What of a form is kept: its words and choices, no files and no secrets. */
export const fieldsOf = (data: FormData): [string, string][] =>
  [...data].filter((field): field is [string, string] => typeof field[1] === 'string' && !field[0].startsWith('secret'))

/** What an earlier draft holds for fields that are not on the page now (the grey, in the shared view). */
export const unseen = (earlier: readonly [string, string][], present: ReadonlySet<string>): [string, string][] =>
  earlier.filter(([name, value]) => !present.has(name) && !name.startsWith('_') && value !== '')

export const namesIn = (form: HTMLFormElement): Set<string> => new Set([...form.elements].map((element) => (element as HTMLInputElement).name).filter(Boolean))

/** Puts a draft's words back into the form, opening what is folded. Tells whether anything differs from what the page gave. */
export function putBack(form: HTMLFormElement, fields: readonly [string, string][]): boolean {
  let differs = false
  for (const element of form.elements) {
    if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement)) continue
    if (!element.name || element.name.startsWith('_') || element.type === 'file') continue
    const values = fields.filter(([name]) => name === element.name).map(([, value]) => value)
    const box = element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio')
    if (!box && values.length === 0) continue
    const changed = box ? element.checked !== values.includes(element.value) : element.value !== values[0]
    if (!changed) continue
    if (box) element.checked = !element.checked
    else element.value = values[0] ?? ''
    // A version is what the draft was made from: a newer one then comes back with both texts.
    if (element.type === 'hidden') continue
    differs = true
    element.closest('details')?.setAttribute('open', '')
  }
  return differs
}
