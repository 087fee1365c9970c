/** What is done to a draft, by its author alone: copied by one press, masked, written, confirmed or let go. */
import { permit, permitPromoter, tell } from '#src/access/index.ts'
import { seal } from '#src/platform/crypto.ts'
import type { Tx } from '#src/platform/db.ts'
import { movedOn, NotYours, refused } from '#src/platform/errors.ts'
import { mustBeMasked } from '../ethics/index.ts'
import { type Around, proposalsFor } from '../masking/index.ts'
import { standardFor } from '../promoters/index.ts'
import { aroundOf } from './around.ts'
import type { AddMask, Confirm, KeepOne, MaskOne, OfDraft, Turn, Write } from './forms.ts'
import { criteriaToLink, draftOf, evidenceOf } from './queries.ts'
import { why } from './refusals.ts'
import { asGiven, openProposals, openWarnings, reflectedOn, standsInDraft, withAllMasked, withKept, withMask } from './rules.ts'
import { copyOf } from './sources.ts'
import type { Draft, DraftRow, Kind } from './types.ts'

const ofFile = { meeting: 'evidence.keep_meeting', feedback: 'evidence.keep_meeting', plan_story: 'evidence.keep_plan', strengths: 'evidence.keep_strengths' } as const

/** One press on a page of the work: a copy of it, in draft, that nobody else sees. The file is told that its words were taken, not where to. */
export async function keepAsEvidence(tx: Tx, { kind, participantId, sourceId }: { kind: Kind; participantId: string | null; sourceId: string }): Promise<string> {
  await permit(tx, 'evidence.keep')
  if (kind !== 'dilemma') await permit(tx, ofFile[kind], participantId ?? '')
  const { words, unnamed, title } = await copyOf(tx, kind, participantId, sourceId)
  const draft: Draft = { kind, source: { participantId, id: sourceId }, unnamed, language: tx.actor.language, title, given: words, words, masks: [], kept: [], criteria: [] }
  const id = await addDraft(tx, draft, null)
  await tell(tx, 'evidence.copied', participantId ? { participantId } : {})
  return id
}

/** A confirmed piece comes back into a draft, to be worded anew; it stands as it is until that is confirmed. */
export async function rewordEvidence(tx: Tx, { promoterId, evidenceId }: { promoterId: string; evidenceId: string }): Promise<string> {
  await permitPromoter(tx, 'evidence.write', promoterId)
  const now = await evidenceOf(tx, promoterId, evidenceId)
  if (!now) throw new NotYours('evidence')
  const { kind, language, title, story, saw, doubted, leftUndone, nowWould, criteria } = now
  const words = { story, saw, doubted, leftUndone, nowWould }
  const id = await addDraft(tx, { kind, source: null, unnamed: false, language, title, given: words, words, masks: [], kept: [], criteria }, evidenceId)
  await tell(tx, 'evidence.rewording', { details: { promoter: promoterId, evidence: evidenceId } })
  return id
}

export async function maskAll(tx: Tx, input: OfDraft<typeof Turn>): Promise<void> {
  await change(tx, input, (draft, around) => withAllMasked(draft, around))
}

export async function maskOne(tx: Tx, { words, kind, instead, ...of }: OfDraft<typeof MaskOne>): Promise<void> {
  await change(tx, of, (draft, around) => withMask(draft, { words, kind, instead }, around))
}

export async function keepOne(tx: Tx, { words, kind, why: reason, ...of }: OfDraft<typeof KeepOne>): Promise<void> {
  await change(tx, of, (draft) => withKept(draft, { words, kind, why: reason }))
}

/** A mask that no rule proposed. */
export async function addMask(tx: Tx, { words, instead, ...of }: OfDraft<typeof AddMask>): Promise<void> {
  await change(tx, of, (draft, around) => {
    if (!standsInDraft(draft, words, around)) throw refused(why.notThere, 'words')
    return withMask(draft, { words, kind: 'trait', instead }, around)
  })
}

/** The text as the promoter puts it, the reflection, and the criteria that it speaks to. */
export async function writeDraft(tx: Tx, { story, saw, doubted, leftUndone, nowWould, criteria, ...of }: OfDraft<typeof Write>): Promise<void> {
  const known = (await criteriaToLink(tx, of.promoterId)).map(({ code }) => code)
  if (criteria.some((code) => !known.includes(code))) throw refused(why.noCriterion, 'criteria')
  await change(tx, of, (draft) => ({ ...draft, words: { story, saw, doubted, leftUndone, nowWould }, criteria }))
}

export async function startAgain(tx: Tx, input: OfDraft<typeof Turn>): Promise<void> {
  await change(tx, input, asGiven)
}

export async function dropDraft(tx: Tx, { promoterId, draftId, version }: OfDraft<typeof Turn>): Promise<void> {
  await permitPromoter(tx, 'evidence.write', promoterId)
  await lockedDraft(tx, promoterId, draftId, version)
  await tx.run(`delete from evidence_draft where tenant_id = current_tenant() and promoter_id = $1 and id = $2`, [promoterId, draftId])
  await tell(tx, 'evidence.dropped', { details: { promoter: promoterId } })
}

/** The copy leaves the draft: every proposal is answered, the grey is there, and its author has read it as one who knows the person would. */
export async function confirmEvidence(tx: Tx, { promoterId, draftId, title, warned, understood, version }: OfDraft<typeof Confirm>): Promise<string> {
  await permitPromoter(tx, 'evidence.write', promoterId)
  const draft = await lockedDraft(tx, promoterId, draftId, version)
  const around = await aroundOfDraft(tx, draft)
  if (openProposals(draft, around).length > 0) throw refused(why.unanswered)
  if (proposalsFor(title, around, draft.kept.map(({ words }) => words)).length > 0) throw refused(why.titleTells, 'title')
  await mustBeMasked(tx, { title }, false)
  if (reflectedOn(draft.words) === 0) throw refused(why.noGrey)
  if (openWarnings(draft, around).length > 0 && warned === '') throw refused(why.warned, 'warned')
  if (!understood) throw refused(why.read, 'understood')
  const evidenceId = await writeEvidence(tx, promoterId, draft, title, warned)
  await tx.run(`delete from evidence_draft where tenant_id = current_tenant() and id = $1`, [draftId])
  await tell(tx, draft.evidenceId ? 'evidence.reworded' : 'evidence.confirmed', { details: { promoter: promoterId, evidence: evidenceId } })
  return evidenceId
}

async function writeEvidence(tx: Tx, promoterId: string, { evidenceId, kind, language, words, criteria, kept }: DraftRow, title: string, warned: string): Promise<string> {
  const id = evidenceId ?? tx.newId()
  const { story, saw, doubted, leftUndone, nowWould } = words
  const values = [id, title, story, saw, doubted, leftUndone, nowWould, criteria, (await standardFor(tx, promoterId))?.id ?? null]
  if (evidenceId)
    await tx.run(
      `update evidence set title = $2, story = $3, saw = $4, doubted = $5, left_undone = $6, now_would = $7, criteria = $8, standard_version_id = $9, version = version + 1 where tenant_id = current_tenant() and id = $1`,
      values,
    )
  else
    await tx.run(
      `insert into evidence (tenant_id, id, title, story, saw, doubted, left_undone, now_would, criteria, standard_version_id, promoter_id, kind, language, kept_on)
       values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, current_account(), $10, $11, $12)`,
      [...values, kind, language, tx.today],
    )
  await tx.run(
    `insert into evidence_wording (tenant_id, evidence_id, number, promoter_id, title, story, saw, doubted, left_undone, now_would, criteria, sealed, worded_on)
     select current_tenant(), $1, 1 + coalesce((select max(w.number) from evidence_wording w where w.tenant_id = current_tenant() and w.evidence_id = $1), 0), current_account(), $2, $3, $4, $5, $6, $7, $8, $9, $10`,
    [id, title, story, saw, doubted, leftUndone, nowWould, criteria, await seal(tx, 'evidence.wording', JSON.stringify({ kept, warned })), tx.today],
  )
  return id
}

async function addDraft(tx: Tx, draft: Draft, evidenceId: string | null): Promise<string> {
  const id = tx.newId()
  await tx.run(`insert into evidence_draft (tenant_id, id, promoter_id, evidence_id, sealed, made_on) values (current_tenant(), $1, current_account(), $2, $3, $4)`, [
    id, evidenceId, await seal(tx, 'evidence.draft', JSON.stringify(draft)), tx.today,
  ])
  return id
}

async function change(tx: Tx, { promoterId, draftId, version }: { promoterId: string; draftId: string; version: number }, work: (draft: Draft, around: Around) => Draft): Promise<void> {
  await permitPromoter(tx, 'evidence.write', promoterId)
  const { id, evidenceId: _, madeOn: __, version: ___, ...draft } = await lockedDraft(tx, promoterId, draftId, version)
  const changed = work(draft, await aroundOfDraft(tx, draft))
  await tx.run(`update evidence_draft set sealed = $2, version = version + 1 where tenant_id = current_tenant() and id = $1`, [id, await seal(tx, 'evidence.draft', JSON.stringify(changed))])
  await tell(tx, 'evidence.written', { details: { promoter: promoterId } })
}

async function lockedDraft(tx: Tx, promoterId: string, draftId: string, version: number): Promise<DraftRow> {
  await tx.rows(`select from evidence_draft where tenant_id = current_tenant() and id = $1 for update`, [draftId])
  const draft = await draftOf(tx, promoterId, draftId)
  if (!draft) throw new NotYours('evidence_draft')
  if (draft.version !== version) throw movedOn(why.movedOn)
  return draft
}

async function aroundOfDraft(tx: Tx, { source }: Draft): Promise<Around> {
  const around = await aroundOf(tx, source?.participantId ?? null)
  if (!around) throw refused(why.closed)
  return around
}
