import { expect, type Page } from '@playwright/test'

/** A form as a page shows it without the script. A field with options takes one of them, or what nobody offered. */
export interface Shown {
  action: string
  name: string
  fields: { name: string; type: string; value: string }[]
}

/** What the script gets for a form that was sent: where it led on, or what was wrong with it. */
export interface Answer {
  status: number
  type?: string
  data?: { values?: Record<string, string | string[]>; errors?: Record<string, string>; message?: string; stale?: object }
}

/** Whether a person types it: what begins with _ the form and its page bring along. */
export const typed = (name: string): boolean => !name.startsWith('_')
/** A list has a form a row: one of them speaks for all that have the same address and the same fields. */
export const kindOf = ({ action, fields }: Shown) => `${action.split('#')[0]} ${fields.map(({ name, type }) => `${name}:${type}`).join()}`

/** The forms of a page as it is served: one of each kind. The page that reads them is a blank one, so nothing of it runs. */
export async function formsIn(reader: Page, html: string): Promise<Shown[]> {
  const shown: Shown[] = await reader.evaluate((source) => {
    const forms = new DOMParser().parseFromString(source, 'text/html').querySelectorAll('form')
    return [...forms]
      .filter((form) => form.method.toLowerCase() === 'post' && !/sign-out|\/language|\/shared/.test(form.getAttribute('action') ?? ''))
      .flatMap((form) => {
        const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>('input, select, textarea, button[name]')].filter((field) => field.name && field.type !== 'file')
        const byName = new Map(fields.map((field) => [field.name, field]))
        const shown = [...byName.values()].map((field) => ({ name: field.name, type: field.type, value: field.value }))
        const actions = [form, ...form.querySelectorAll('button[formaction]')].map((one) => one.getAttribute('formaction') ?? one.getAttribute('action') ?? '')
        return actions.map((action) => ({ action, name: form.id, fields: shown }))
      })
  }, (html.match(/<form[\s\S]*?<\/form>/g) ?? []).join(''))
  return [...new Map(shown.map((form) => [kindOf(form), form])).values()]
}

/**
 * The script's answer is `{ type, status, data }`; data is a list whose entries say where in the list their parts stand. An answer that is none
 * of a form (what may not be known of) has its status alone.
 */
export function answerOf(status: number, text: string): Answer {
  if (!text.startsWith('{')) return { status }
  const { data, ...answer } = { status, ...(JSON.parse(text) as { type: string; data?: string }) }
  if (data === undefined) return answer
  const list = JSON.parse(data) as unknown[]
  const at = (place: number): unknown => {
    const entry = list[place]
    if (Array.isArray(entry)) return typeof entry[0] === 'string' ? entry : entry.map(at)
    return entry && typeof entry === 'object' ? Object.fromEntries(Object.entries(entry).map(([name, where]) => [name, at(where as number)])) : entry
  }
  return { ...answer, data: at(0) as Answer['data'] }
}

/** What is missing from a refusal: its words, or something that was typed. */
export function silenceOf({ status, type, data }: Answer, sent: Record<string, string>): string | undefined {
  if (status >= 500) return `status ${status}`
  if (type !== 'failure') return undefined
  const { values = {}, errors = {}, message, stale } = data ?? {}
  if (!message && !stale && Object.values(errors).filter(Boolean).length === 0) return 'refused without a word'
  const lost = Object.keys(sent).find((name) => typed(name) && !name.startsWith('secret') && ![values[name]].flat().includes(sent[name]?.replace(/\r?\n/g, '\r\n')) && ![values[name]].flat().includes(sent[name]))
  return lost && `${lost} was lost`
}

/** The field of a refused form that took what nothing can keep. */
export function unrefused({ status, data }: Answer, shown: Shown): string | undefined {
  const errors = data?.errors ?? {}
  if (status !== 400 || Object.keys(errors).length === 0) return undefined
  const taken = shown.fields.find(({ name, type }) => typed(name) && (type === 'text' || type === 'textarea') && !errors[name])
  return taken && `${taken.name} has no words`
}

/**
 * What is missing from a page that shows a refused form: the words of each field beside that field, which says that they are about it; the
 * words for the whole at the head of the form; what was typed where it was typed, and as text.
 */
export async function missingOn(reader: Page, html: string, name: string, { errors = {}, message }: NonNullable<Answer['data']>, sent: Record<string, string>): Promise<string[]> {
  if (html.includes(`<script>alert('x')`)) return ['the typed markup came back as markup']
  return reader.evaluate(
    ([source, id, said, whole, typedThere]) => {
      const page = new DOMParser().parseFromString(source, 'text/html')
      const form = id === '' ? null : page.getElementById(id)
      const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()
      // A form that stands there no more (what it was about has changed) has its words and what was written at the head of the page.
      if (!form) return page.querySelector('.unplaced, [role=alert]') ? [] : ['neither the form nor its words came back']
      const missing: string[] = []
      if (whole && !plain(form.querySelector('.returned')?.textContent).includes(plain(whole))) missing.push('the words for the whole form')
      for (const [field, words] of Object.entries(said)) {
        const places = [...form.querySelectorAll<HTMLInputElement>('input, select, textarea')].filter((one) => one.name === field && one.type !== 'hidden')
        const wrong = [...form.querySelectorAll('.wrong')].filter((one) => plain(one.textContent) === plain(words))
        if (wrong.length === 0) missing.push(`the words of ${field}`)
        else if (places.length > 0) {
          const described = places.flatMap((place) => [place, place.closest('fieldset')]).flatMap((one) => one?.getAttribute('aria-describedby')?.split(' ') ?? [])
          if (!wrong.some((one) => described.includes(one.id))) missing.push(`${field} does not say that its words are about it`)
        }
      }
      for (const [field, value] of Object.entries(typedThere)) {
        const place = form.querySelector<HTMLInputElement | HTMLTextAreaElement>(`textarea[name="${field}"], input[name="${field}"]:not([type=hidden], [type=radio], [type=checkbox], [type=date], [type=datetime-local], [type=number])`)
        if (!place || field.startsWith('_') || field.startsWith('secret')) continue
        if (plain(place.defaultValue) !== plain(value.replaceAll('\0', '\ufffd'))) missing.push(`what was typed in ${field}`)
      }
      return missing
    },
    [html, name, errors, message, sent] as const,
  )
}

/** Signs an account of the demo in without showing a page, whoever was signed in before. */
export async function enter(page: Page, home: string, who: string) {
  await page.context().clearCookies()
  const answer = await page.request.post('/sign-in', { form: { email: `${who}@demo.ofek.example`, secretPassword: 'ofek-demo-2026', to: '' }, headers: { origin: home, accept: 'text/html' }, maxRedirects: 0 })
  expect(answer.status(), `${who} signs in`).toBe(303)
}
