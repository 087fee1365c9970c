import { createHash } from 'node:crypto'
import { error, fail, type RequestEvent, redirect } from '@sveltejs/kit'
import * as v from 'valibot'
import { isId } from '#src/platform/ids.ts'
import { validationMessages } from '#src/language/validation.ts'
import type { Tx } from './db.ts'
import { MovedOn, type NewerVersion, Refused, Stale, WrongSecret } from './errors.ts'
import { checkDocument, why as ofDocument } from './files/check.ts'
import { type CheckedDocument, documentBytesAtMost } from './files/types.ts'
import { wasLeftOut } from './left-out.ts'
import { runningClamd } from './running.ts'

/** What a page gets back when a form could not be done: everything typed, and the words beside the fields. */
export interface FormResult {
  formName: string
  values: Record<string, string | string[]>
  errors: Record<string, string>
  message?: string
  /** Nothing was done: the page was opened by another account than the one that is signed in now. */
  otherAccount?: true
  /** What it was about has changed: the page is read anew. */
  moved?: true
  /** Something was looked up for it and nothing written: the page comes again as it was typed. */
  unsaved?: true
  stale?: NewerVersion
}

const otherAccount = {
  he: 'לא נשמר: העמוד נפתח מחשבון אחר מזה שמחובר עכשיו. הטקסט נשאר כאן.',
  ar: 'لم يُحفظ: فُتحت الصفحة من حساب غير الحساب الداخل الآن. النص باقٍ هنا.',
  en: 'Not saved: this page was opened by another account than the one signed in now. The text is still here.',
}

type Schema = v.ObjectSchema<v.ObjectEntries, undefined>

/** The body of a form; where it was too large to be taken, the page that says so (413). */
export async function bodyOf(request: Request): Promise<FormData> {
  if (wasLeftOut(request)) error(413)
  return request.formData()
}

/** The fields of a posted form by a schema: the input, or the answer that shows the form again with everything typed. */
export async function readForm<S extends Schema>(event: RequestEvent, schema: S) {
  const data = await bodyOf(event.request)
  const formName = textOf(data.get('_form'))
  const values = fieldsOf(data, schema)
  const again = (status: 400 | 409, rest: Partial<FormResult>) => fail(status, { formName, values: withoutSecrets(values), errors: {}, ...rest } satisfies FormResult)
  /** What a person can mend, in words; anything else is thrown on. */
  const mend = (thrown: unknown) => {
    if (thrown instanceof MovedOn) return again(409, { message: thrown.text[event.locals.language], moved: true })
    if (thrown instanceof Refused) {
      const words = thrown.text[event.locals.language]
      return again(400, thrown.field ? { errors: { [thrown.field]: words } } : { message: words })
    }
    if (thrown instanceof Stale) return again(409, { stale: thrown.newer })
    throw thrown
  }
  // Two accounts at one device: what one of them wrote is never done in the other's name.
  const writer = textOf(data.get('_account'))
  if (writer && writer !== event.locals.signedIn?.actor.accountId) return { wrong: again(409, { message: otherAccount[event.locals.language], otherAccount: true }) }
  const parsed = v.safeParse(schema, values)
  const key = submissionKey(textOf(data.get('_submission')), formName, values)
  const writing = textOf(data.get('_writing'))
  if (!parsed.success) return { wrong: again(400, { errors: errorsOf(parsed.issues, event) }) }
  return { input: parsed.output as v.InferOutput<S>, typed: withoutSecrets(values), mend, key, writing: isId(writing) ? writing : null, data, formName, values }
}

/** Bounds guessing, in transactions of its own: a refusal takes back what its own one wrote. `count` refuses when one has to wait. */
export interface Guard {
  count(tx: Tx): Promise<void>
  forget(tx: Tx): Promise<void>
}

/**
 * A form action: reads the fields by a schema, runs the command in one transaction, and redirects (303).
 * `to` is where: a path, or made from the event and the command's result; without it, the same page.
 * The submission key makes a second press a redirect to where the first one led. Fields whose names start with `secret` never come back.
 * With `amends`, the command gives back what it wrote in this shape, and gets what an earlier sending of the same writing wrote, whose answer was lost.
 * With `document`, the file of that field is looked at before the transaction, and comes to the command checked; undefined where none was chosen.
 */
export function form<S extends Schema, R, W = never>(
  schema: S,
  command: (tx: Tx, input: v.InferOutput<S>, event: RequestEvent, earlier: W | undefined, document: CheckedDocument | undefined) => Promise<R>,
  options: { to?: string | ((event: RequestEvent, result: R) => string); guard?: Guard; amends?: v.GenericSchema<unknown, W>; document?: { field: string; form: string } } = {},
) {
  const { guard } = options
  return async (event: RequestEvent) => {
    if (options.document && wasLeftOut(event.request)) {
      const { field, form: formName } = options.document
      const nothing: FormResult['values'] = {}
      return fail(413, { formName, values: nothing, errors: { [field]: ofDocument.tooLarge[event.locals.language] } } satisfies FormResult)
    }
    const read = await readForm(event, schema)
    if ('wrong' in read) return read.wrong
    let location: string
    let document: CheckedDocument | undefined
    try {
      document = options.document && (await documentIn(read.data, options.document.field))
    } catch (thrown) {
      return read.mend(thrown)
    }
    // Another file from the same page is something new.
    const key = document ? submissionKey(textOf(read.data.get('_submission')), read.formName, { ...read.values, _document: createHash('sha256').update(document.bytes).digest('hex') }) : read.key
    try {
      // Before it is tried, so that guesses sent side by side are all counted.
      if (guard) await event.locals.asActor(guard.count)
    } catch (thrown) {
      return read.mend(thrown)
    }
    try {
      location = await event.locals.asActor(async (tx) => {
        const earlier = await claimSubmission(tx, key)
        if (earlier !== undefined) return earlier
        const writing = options.amends && read.writing
        const wrote = writing && (await wroteEarlier(tx, writing))
        const result = await command(tx, read.input, event, wrote && options.amends ? v.parse(options.amends, wrote) : undefined, document)
        const to = typeof options.to === 'function' ? options.to(event, result) : (options.to ?? event.url.pathname)
        await tx.run(`update submission set location = $2, writing = $3, wrote = $4 where tenant_id = current_tenant() and key = $1`, [key, to, writing || null, writing ? JSON.stringify(result) : null])
        return to
      })
      if (guard) await event.locals.asActor(guard.forget)
    } catch (thrown) {
      if (guard && thrown instanceof Refused && !(thrown instanceof WrongSecret)) await event.locals.asActor(guard.forget)
      return read.mend(thrown)
    }
    redirect(303, location)
  }
}

/** The file of a field, checked; undefined where none was chosen. */
async function documentIn(data: FormData, field: string): Promise<CheckedDocument | undefined> {
  const file = data.get(field)
  if (!(file instanceof File) || (file.size === 0 && file.name === '')) return undefined
  // Before its bytes are read.
  if (file.size > documentBytesAtMost) throw new Refused(ofDocument.tooLarge, field)
  return checkDocument(Buffer.from(await file.arrayBuffer()), file.name, { clamd: runningClamd(), field })
}

/**
 * The key of one intention: the page that was open, its form, and what was written. The same words from the same page are a second press;
 * other words (a page kept open, or reached by Back) are something new.
 */
export function submissionKey(page: string, formName: string, values: Record<string, string | string[]>): string | null {
  if (!isId(page)) return null
  const written = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))
  const hash = createHash('sha256').update(JSON.stringify([page, formName, written])).digest('hex')
  return hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')
}

/** Claims the key of a form for this transaction. Returns where an earlier press of the same form led, or undefined for a first press. */
async function claimSubmission(tx: Tx, key: string | null): Promise<string | undefined> {
  if (key === null) return undefined
  // A second press waits here until the first one has committed or rolled back.
  const claimed = await tx.run(
    `insert into submission (tenant_id, key, account_id, at) values (current_tenant(), $1, current_account(), $2) on conflict do nothing`,
    [key, tx.at],
  )
  if (claimed === 1) return undefined
  const earlier = await tx.row<{ location: string | null }>(`select location from submission where tenant_id = current_tenant() and key = $1`, [key])
  return earlier?.location ?? '/'
}

/** What an earlier sending of a writing wrote. A sending that is under way is waited for. */
async function wroteEarlier(tx: Tx, writing: string): Promise<unknown> {
  await tx.row(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [writing])
  const earlier = await tx.row<{ wrote: unknown }>(
    `select wrote from submission where tenant_id = current_tenant() and writing = $1 and account_id = current_account() and wrote is not null order by at desc limit 1`,
    [writing],
  )
  return earlier?.wrote
}

const textOf = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value : '')

function fieldsOf(data: FormData, schema: Schema): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {}
  for (const name of new Set(data.keys())) {
    if (name.startsWith('_')) continue
    const all = data.getAll(name).filter((entry) => typeof entry === 'string')
    values[name] = isList(schema.entries[name]) ? all : (all.at(-1) ?? '')
  }
  return values
}

/** Whether a schema takes a list: looked for inside optional(...) and pipe(...). */
function isList(schema: unknown): boolean {
  const { type, wrapped, pipe } = (schema ?? {}) as { type?: string; wrapped?: unknown; pipe?: unknown[] }
  return type === 'array' || (wrapped !== undefined && isList(wrapped)) || (pipe !== undefined && pipe[0] !== schema && isList(pipe[0]))
}

function errorsOf(issues: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]], event: RequestEvent): Record<string, string> {
  const words = validationMessages[event.locals.language] as Record<string, string>
  const errors: Record<string, string> = {}
  for (const issue of issues) {
    const field = String(issue.path?.[0]?.key ?? '')
    // A missing field has valibot's own message: to the person it is simply missing.
    errors[field] ??= words[issue.message] ?? words.required ?? issue.message
  }
  return errors
}

const withoutSecrets = (values: Record<string, string | string[]>) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith('secret')))
