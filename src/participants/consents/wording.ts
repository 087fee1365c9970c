/** Consent texts as administrators write them: drafted, published from a day on, and never changed after. No person stands in any of it. */
import * as v from 'valibot'
import { permit, tell } from '#src/access/index.ts'
import { type Language, languages } from '#src/language/language.ts'
import { changedLast } from '#src/platform/changed.ts'
import type { Day } from '#src/platform/clock.ts'
import type { Tx } from '#src/platform/db.ts'
import { refused, stale } from '#src/platform/errors.ts'
import { day, flag, oneOf, optionalText, version } from '#src/platform/fields.ts'
import { type Purpose, purposes } from './consents.ts'
import { why } from './refusals.ts'
import { fieldOf, notPublishable } from './rules.ts'

interface Wording {
  title: Record<Language, string>
  body: Record<Language, string>
}
export interface PublishedWording extends Wording {
  version: number
  /** From which day it is asked; null is from when it was written. */
  effectiveOn: Day | null
  askAgain: boolean
  writtenOn: Day
  by: string
}
export interface Wordings {
  purpose: Purpose
  /** The newest first. */
  published: PublishedWording[]
  inForce: PublishedWording
  draft: (Wording & { version: number }) | null
}

/** Every purpose with its published wordings and its draft. */
export async function wordingsOf(tx: Tx): Promise<Wordings[]> {
  await permit(tx, 'consent_texts.change')
  const rows = await tx.rows<Omit<Wordings, 'inForce'>>(
    `select t.purpose, json_agg(json_build_object('version', t.version, 'title', t.title, 'body', t.body, 'effectiveOn', t.effective_on, 'askAgain', t.ask_again,
         'writtenOn', (t.written_at at time zone $2)::date, 'by', coalesce(a.display_name, '')) order by t.version desc) as published,
       (select json_build_object('version', d.version, 'title', d.title, 'body', d.body) from consent_draft d where d.tenant_id = current_tenant() and d.purpose = t.purpose) as draft
     from consent_text t left join account a on a.tenant_id = t.tenant_id and a.id = t.written_by
     where t.tenant_id = current_tenant() group by t.purpose order by array_position($1::text[], t.purpose)`,
    [purposes, tx.actor.timeZone],
  )
  return rows.flatMap((row) => {
    const inForce = row.published.find(({ effectiveOn }) => effectiveOn === null || effectiveOn <= tx.today)
    return inForce ? [{ ...row, inForce }] : []
  })
}

export async function wordingOf(tx: Tx, purpose: Purpose): Promise<Wordings> {
  const found = (await wordingsOf(tx)).find((one) => one.purpose === purpose)
  if (!found) throw new Error(`No consent text for the purpose ${purpose}; migration 0020 writes the first.`)
  return found
}

const [title, body] = [optionalText(160), optionalText(4000)]
export const draftForm = v.object({ purpose: oneOf(purposes), titleHe: title, bodyHe: body, titleAr: title, bodyAr: body, titleEn: title, bodyEn: body, version })
export const publishForm = v.object({ purpose: oneOf(purposes), effectiveOn: day, askAgain: oneOf(['again', 'stands']), sure: flag, version })
export const dropDraftForm = v.object({ purpose: oneOf(purposes), version })

/** Keeps a draft; a language may still be missing. */
export async function draftWording(tx: Tx, input: v.InferOutput<typeof draftForm>): Promise<void> {
  await permit(tx, 'consent_texts.change')
  const saved = await tx.run(
    `insert into consent_draft (tenant_id, purpose, title, body, version, written_at, written_by) values (current_tenant(), $1, $2, $3, $4 + 1, $5, current_account())
     on conflict (tenant_id, purpose) do update set title = excluded.title, body = excluded.body, version = excluded.version, written_at = excluded.written_at, written_by = excluded.written_by
       where consent_draft.version = $4`,
    [input.purpose, JSON.stringify({ he: input.titleHe, ar: input.titleAr, en: input.titleEn }), JSON.stringify({ he: input.bodyHe, ar: input.bodyAr, en: input.bodyEn }), input.version, tx.at],
  )
  if (saved === 0) {
    const { draft } = await wordingOf(tx, input.purpose)
    throw stale({ ...(await changedLast(tx, 'consent_draft', input.purpose)), version: draft?.version ?? 0, values: draft ? asFields(draft) : {} })
  }
  await tell(tx, 'consent_text.drafted', { details: { purpose: input.purpose } })
}

/** Publishes the draft as the next version: asked from its day on, and never changed after. */
export async function publishWording(tx: Tx, input: v.InferOutput<typeof publishForm>): Promise<void> {
  await permit(tx, 'consent_texts.change')
  await tx.rows(`select pg_advisory_xact_lock(hashtextextended('consent_text.' || current_tenant(), 0))`)
  const { draft, published } = await wordingOf(tx, input.purpose)
  const newest = published[0]
  if (!draft || !newest || draft.version !== input.version) throw refused(why.draftMoved)
  const against = notPublishable(draft, newest, input.effectiveOn, tx.today)
  if (against) throw refused(against.why === 'missing' ? why.missing(against.field) : why[against.why], against.why === 'past' || against.why === 'beforeAnother' ? 'effectiveOn' : undefined)
  if (!input.sure) throw refused(why.notSure, 'sure')
  await tx.run(
    `insert into consent_text (tenant_id, purpose, version, title, body, written_at, written_by, effective_on, ask_again) values (current_tenant(), $1, $2, $3, $4, $5, current_account(), $6, $7)`,
    [input.purpose, newest.version + 1, JSON.stringify(draft.title), JSON.stringify(draft.body), tx.at, input.effectiveOn, input.askAgain === 'again'],
  )
  await tx.run(`delete from consent_draft where tenant_id = current_tenant() and purpose = $1`, [input.purpose])
  await tell(tx, 'consent_text.published', { details: { purpose: input.purpose, version: newest.version + 1, effectiveOn: input.effectiveOn, askAgain: input.askAgain } })
}

/** Lets a draft go; what is published stays. */
export async function dropWording(tx: Tx, input: v.InferOutput<typeof dropDraftForm>): Promise<void> {
  await permit(tx, 'consent_texts.change')
  const dropped = await tx.run(`delete from consent_draft where tenant_id = current_tenant() and purpose = $1 and version = $2`, [input.purpose, input.version])
  if (dropped === 0) throw refused(why.draftMoved)
  await tell(tx, 'consent_text.draft_dropped', { details: { purpose: input.purpose } })
}

export const asFields = (wording: Wording): Record<string, string> =>
  Object.fromEntries(languages.flatMap((language) => (['title', 'body'] as const).map((part) => [fieldOf(part, language), wording[part][language]])))
