/** What people do with candidacies: say what they ask of work, propose, answer, word what goes to the employer, send it with its consent, and tell what came of it. */
import { may, permit, tell } from '#src/access/index.ts'
import { changedLast, nobodyKnown } from '#src/platform/changed.ts'
import { seal } from '#src/platform/crypto.ts'
import type { Tx } from '#src/platform/db.ts'
import { movedOn, NotYours, refused, stale } from '#src/platform/errors.ts'
import type * as v from 'valibot'
import { hasCome } from '../has-come.ts'
import * as f from './forms.ts'
import { digestOf, freeze, papersAgreed, papersNow } from './papers.ts'
import { candidaciesOf, candidacyOf, cvsToAttach, employersAgreed, letterLabel, mayNotice, needsLabel, preferenceOf, sentLabel, vacancyFor } from './queries.ts'
import { why } from './refusals.ts'
import { after, isOpen, mayFollow, needsWords, notSendable, theirs } from './rules.ts'
import type { Candidacy, Preference, StepKind } from './types.ts'

/** Whether the actor acts as the participant, from the own page. */
const isOneself = (tx: Tx, participantId: string) => may(tx, 'candidacies.own', participantId)

/** Says what somebody asks of work: themself, or whoever accompanies them, in their words. */
export async function sayPreference(tx: Tx, input: v.InferOutput<typeof f.SayPreference> & { participantId: string }): Promise<void> {
  const { participantId, version, ...fields } = input
  await permit(tx, 'candidacies.propose', participantId)
  const words = f.preferenceWords({ ...fields, version })
  if (words.hoursFrom !== null && words.hoursTo !== null && words.hoursTo < words.hoursFrom) throw refused(why.hoursBackwards, 'hoursTo')
  if (words.payFrom !== null && words.payBasis === null) throw refused(why.noBasis, 'payBasis')
  const values = [participantId, words.fromLocality, words.travelMinutes, words.travelBy, words.hoursFrom, words.hoursTo, words.daysNot, words.shiftsNot, words.payFrom, words.payFrom === null ? null : words.payBasis, JSON.stringify(words.languages), words.seeks, tx.at]
  const saved =
    version === 0
      ? await tx.run(
          `insert into work_preference (tenant_id, participant_id, from_locality, travel_minutes, travel_by, hours_from, hours_to, days_not, shifts_not, pay_from, pay_basis, languages, seeks, at, account_id)
           values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, current_account()) on conflict do nothing`, values)
      : await tx.run(
          `update work_preference set from_locality = $2, travel_minutes = $3, travel_by = $4, hours_from = $5, hours_to = $6, days_not = $7, shifts_not = $8, pay_from = $9, pay_basis = $10, languages = $11, seeks = $12, at = $13,
             account_id = current_account(), version = version + 1 where tenant_id = current_tenant() and participant_id = $1 and version = $14`, [...values, version])
  if (saved === 0) {
    const { version: newer, ...now } = await preferenceOf(tx, participantId)
    throw stale({ ...(await whoSaid(tx, participantId)), version: newer, values: f.inFields(now) })
  }
  if (await may(tx, 'needs.open', participantId)) await keepNeeds(tx, participantId, words)
  await tell(tx, 'work_preference.said', { participantId })
}

const whoSaid = async (tx: Tx, participantId: string) =>
  (await tx.row<{ by: string; at: Date }>(
    `select a.display_name as by, w.at from work_preference w join account a on a.tenant_id = w.tenant_id and a.id = w.account_id where w.tenant_id = current_tenant() and w.participant_id = $1`, [participantId],
  )) ?? nobodyKnown

/** What they need to be able to work, apart and sealed. Who does not read it leaves it as it is. */
async function keepNeeds(tx: Tx, participantId: string, { needsAccess: access, needsWords: words }: Pick<Preference, 'needsAccess' | 'needsWords'>): Promise<void> {
  if (access.length === 0 && words === '') await tx.run(`delete from work_need where tenant_id = current_tenant() and participant_id = $1`, [participantId])
  else
    await tx.run(
      `insert into work_need (tenant_id, participant_id, sealed, at, account_id) values (current_tenant(), $1, $2, $3, current_account())
       on conflict (tenant_id, participant_id) do update set sealed = excluded.sealed, at = excluded.at, account_id = excluded.account_id`,
      [participantId, await seal(tx, needsLabel, JSON.stringify({ access, words })), tx.at],
    )
}

/** Proposes a vacancy: the participant to themself, or somebody who works with them. Returns the candidacy. */
export async function propose(tx: Tx, { participantId, vacancyId, words }: v.InferOutput<typeof f.Propose> & { participantId: string }): Promise<string> {
  await permit(tx, 'candidacies.propose', participantId)
  const vacancy = await vacancyFor(tx, participantId, vacancyId)
  if (!vacancy || vacancy.closedOn || (vacancy.openUntil !== null && vacancy.openUntil < tx.today)) throw refused(why.vacancyGone, 'vacancyId')
  if ((await candidaciesOf(tx, participantId)).some((one) => one.vacancyId === vacancyId && isOpen(one.state))) throw refused(why.thereAlready, 'vacancyId')
  const by = (await isOneself(tx, participantId)) ? 'participant' : 'promoter'
  // What is no longer on the page may still be read by whom it was once proposed to.
  if (by === 'participant' && !(await mayNotice(tx, vacancyId))) throw refused(why.vacancyGone, 'vacancyId')
  const id = tx.newId()
  await tx.run(
    `insert into candidacy (tenant_id, id, participant_id, vacancy_id, proposed_by, proposed_on, title, employer_name, state, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, current_account())`,
    [id, participantId, vacancyId, by, tx.today, vacancy.title, vacancy.employer, by === 'participant' ? 'wanted' : 'proposed', tx.at],
  )
  await step(tx, { id, participantId }, { kind: 'proposed', onDay: tx.today, how: null, words, by })
  await tell(tx, 'candidacy.proposed', { participantId, details: { candidacy: id, vacancy: vacancyId } })
  return id
}

/** Tells what happened: a yes or a no, an interview, an answer, an offer taken or declined, what was learned. */
export async function tellStep(tx: Tx, { candidacyId, kind, onDay, how, words, version }: f.Of<typeof f.TellStep>): Promise<void> {
  const now = await candidacy(tx, candidacyId)
  await permit(tx, theirs.includes(kind) ? 'candidacies.propose' : 'candidacies.write', now.participantId)
  if (!mayFollow(now.state, kind) || now.version !== version) throw movedOn(why.notNow)
  if (kind === 'interview' && how === null) throw refused(why.needsHow, 'how')
  if (needsWords(kind) && words === '') throw refused(why.needsWords, 'words')
  // An interview may be one that was set.
  if (kind !== 'interview') hasCome(tx, onDay, 'onDay')
  const by = (await isOneself(tx, now.participantId)) ? 'participant' : 'promoter'
  const told = await tx.run(`update candidacy set state = $2, version = version + 1 where tenant_id = current_tenant() and id = $1 and version = $3`, [candidacyId, after(now.state, kind), version])
  if (told === 0) throw movedOn(why.notNow)
  await step(tx, now, { kind, onDay, how: kind === 'interview' ? how : null, words, by })
  await tell(tx, 'candidacy.told', { participantId: now.participantId, details: { candidacy: candidacyId, kind } })
}

/** Words what is to go to the employer. Any change takes an earlier yes to it away, and the papers that it covered. */
export async function writeLetter(tx: Tx, { candidacyId, letter, letterCvs, version }: f.Of<typeof f.WriteLetter>): Promise<void> {
  const now = await candidacy(tx, candidacyId)
  await permit(tx, 'candidacies.propose', now.participantId)
  if (!mayFollow(now.state, 'sent')) throw movedOn(why.notNow)
  const saved = await tx.run(
    `update candidacy set letter = $3, letter_cvs = $4, letter_papers = '{}', letter_agreed_on = null, letter_agreed_way = null, version = version + 1 where tenant_id = current_tenant() and id = $1 and version = $2`,
    [candidacyId, version, await seal(tx, letterLabel, letter), await cvsChosen(tx, now, letterCvs)],
  )
  if (saved === 0) throw stale({ ...(await changedLast(tx, 'candidacy', candidacyId)), version: now.version, values: { letter: now.letter, letterCvs: now.letterCvs } })
  await tell(tx, 'candidacy.letter_written', { participantId: now.participantId, details: { candidacy: candidacyId } })
}

/** Who reads the curricula vitae chooses among those that stand; who comes by employer relations sees none, and what stood beside the letter stays. */
async function cvsChosen(tx: Tx, now: Candidacy, chosen: string[]): Promise<string[]> {
  if (!(await may(tx, 'search.open', now.participantId))) return now.letterCvs
  const standing = new Set((await cvsToAttach(tx, now.participantId)).map(({ id }) => id))
  if (chosen.every((id) => standing.has(id))) return chosen
  // Where all were set aside there is no field to say it at.
  throw refused(why.notTheirCv, standing.size > 0 ? 'letterCvs' : undefined)
}

/** The participant says yes to exactly this text and these papers: on the own page, or to the promoter who read it to them. The papers are frozen as they were read. */
export async function agreeLetter(tx: Tx, { candidacyId, sure, papers: read, version }: f.Of<typeof f.AgreeLetter>): Promise<void> {
  const now = await candidacy(tx, candidacyId)
  await permit(tx, 'candidacies.propose', now.participantId)
  if (!sure) throw refused(why.sayYes, 'sure')
  if (now.letter === '') throw refused(why.noLetter)
  if (now.version !== version) throw movedOn(why.changed)
  if (now.letterCvs.length > 0 && !(await may(tx, 'search.open', now.participantId))) throw refused(why.papersUnseen)
  const papers = await papersNow(tx, now)
  if (papers.length < now.letterCvs.length) throw refused(why.notTheirCv)
  if (digestOf(papers) !== read) throw movedOn(why.papersChanged)
  const way = (await isOneself(tx, now.participantId)) ? 'own_page' : 'spoken'
  // The yes is to the words that were read: whoever worded them anew in the meantime is first.
  const agreed = await tx.run(
    `update candidacy set letter_agreed_on = $2, letter_agreed_way = $3, letter_papers = $5, version = version + 1 where tenant_id = current_tenant() and id = $1 and version = $4`,
    [candidacyId, tx.today, way, version, await freeze(tx, now, papers)],
  )
  if (agreed === 0) throw movedOn(why.changed)
  await tell(tx, 'candidacy.letter_agreed', { participantId: now.participantId, details: { candidacy: candidacyId, way, papers: papers.length } })
}

const against = { state: why.notNow, consent: why.noConsent, no_letter: why.noLetter, not_agreed: why.notAgreed, papers_changed: why.papersChanged, changed: why.changed }

/** Records that exactly this went to the employer, and by which consent. Without it, or without the person's yes to this text and these papers, nothing goes. */
export async function sendLetter(tx: Tx, { candidacyId, sentTo, sentOn, version }: f.Of<typeof f.SendLetter>): Promise<void> {
  const now = await candidacy(tx, candidacyId)
  await permit(tx, 'candidacies.write', now.participantId)
  hasCome(tx, sentOn, 'sentOn')
  const consent = await employersAgreed(tx, now.participantId)
  const { papers, stand } = await papersAgreed(tx, now)
  const not = notSendable(now, { consent: consent !== null, seen: version, papers: stand && papers.length === now.letterCvs.length })
  if (not) throw not === 'changed' || not === 'state' || not === 'papers_changed' ? movedOn(against[not]) : refused(against[not])
  const gone = await tx.run(`update candidacy set state = $2, version = version + 1 where tenant_id = current_tenant() and id = $1 and version = $3`, [candidacyId, after(now.state, 'sent'), version])
  if (gone === 0) throw movedOn(why.changed)
  const exactly = JSON.stringify({ text: now.letter, attachments: [], papers: papers.map(({ id, document }) => ({ id, language: document.language })) })
  await tx.run(
    `insert into candidacy_sent (tenant_id, id, candidacy_id, participant_id, sent_on, sent_to, sealed, consent_id, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, current_account())`,
    [tx.newId(), candidacyId, now.participantId, sentOn, sentTo, await seal(tx, sentLabel, exactly), consent, tx.at],
  )
  await step(tx, now, { kind: 'sent', onDay: sentOn, how: null, words: '', by: 'promoter' })
  await tell(tx, 'candidacy.sent', { participantId: now.participantId, details: { candidacy: candidacyId, papers: papers.length } })
}

async function candidacy(tx: Tx, candidacyId: string): Promise<Candidacy> {
  const found = await candidacyOf(tx, candidacyId)
  if (!found) throw new NotYours('candidacy')
  return found
}

interface Telling {
  kind: StepKind
  onDay: string
  how: string | null
  words: string
  by: 'participant' | 'promoter'
}
async function step(tx: Tx, { id, participantId }: { id: string; participantId: string }, { kind, onDay, how, words, by }: Telling): Promise<void> {
  await tx.run(
    `insert into candidacy_step (tenant_id, id, candidacy_id, participant_id, kind, on_day, how, words, told_by, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, current_account())`,
    [tx.newId(), id, participantId, kind, onDay, how, words, by, tx.at],
  )
}
