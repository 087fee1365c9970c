/** What of the work is copied: a meeting, feedback, a plan's story of changes, an episode that became strengths, a dilemma. The actor's own work alone. */
import { greyOf } from '#src/accompaniment/meetings/index.ts'
import { messages as ofPlan } from '#src/accompaniment/plan/messages.ts'
import { changesBetween, versionsOf } from '#src/accompaniment/plan/index.ts'
import { emptyPlan } from '#src/accompaniment/plan/rules.ts'
import type { Language } from '#src/language/language.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours, refused } from '#src/platform/errors.ts'
import { dilemmaOf } from '../ethics/index.ts'
import { messages as ofEthics } from '../ethics/messages.ts'
import { valueInWords } from '../ethics/words.ts'
import { why } from './refusals.ts'
import { type Kind, nothingWritten, type Written } from './types.ts'

export interface Copied {
  words: Written
  unnamed: boolean
  title: string
}

const paragraphs = (...texts: string[]) => texts.filter((text) => text !== '').join('\n\n')

/** The words of a piece of work; what the promoter noted in the grey beside it begins the reflection, so that nothing is typed twice. */
export async function copyOf(tx: Tx, kind: Kind, participantId: string | null, id: string): Promise<Copied> {
  const copied = kind === 'dilemma' ? await ofDilemma(tx, id) : await ofFile(tx, kind, participantId ?? '', id)
  if (copied.words.story === '') throw refused(why.nothingThere)
  return copied
}

function ofFile(tx: Tx, kind: Exclude<Kind, 'dilemma'>, participantId: string, id: string): Promise<Copied> {
  switch (kind) {
    case 'meeting': case 'feedback': return ofMeeting(tx, kind, participantId, id)
    case 'plan_story': return ofPlanStory(tx, participantId)
    case 'strengths': return ofEpisode(tx, participantId, id)
  }
}

async function ofMeeting(tx: Tx, kind: 'meeting' | 'feedback', participantId: string, meetingId: string): Promise<Copied> {
  const row = await tx.row<{ happened: string; feedback: string; received: string; mine: boolean }>(
    `select happened, feedback, feedback_received as received, coalesce(recorded_by, account_id) = current_account() as mine
     from meeting where tenant_id = current_tenant() and participant_id = $1 and id = $2`,
    [participantId, meetingId],
  )
  if (!row) throw new NotYours('meeting')
  if (!row.mine) throw refused(why.notYourWork)
  const grey = await greyOf(tx, participantId, meetingId)
  const story = kind === 'meeting' ? row.happened : paragraphs(row.feedback, row.received)
  return { words: { story, saw: grey?.thinks ?? '', doubted: grey?.doubts ?? '', leftUndone: grey?.left ?? '', nowWould: '' }, unnamed: false, title: '' }
}

/** Versions with what changed and why, in the sentences of the plan's own page. */
async function ofPlanStory(tx: Tx, participantId: string): Promise<Copied> {
  const told = (await versionsOf(tx, participantId)).reverse()
  const t = ofPlan[tx.actor.language]
  const lines = told.map((version, i) => {
    const changes = changesBetween(told[i - 1]?.snapshot ?? emptyPlan, version.snapshot).map((change) => {
      const opening: Partial<Record<string, string>> = t.tell[change.kind]
      const because = change.reason ? `, ${t.tell.because} ${change.reason}` : ''
      const before = change.before && change.before !== change.words ? ` (${t.tell.was} ${change.before})` : ''
      return `${opening[change.what] ?? t.parts[change.what]}: ${change.words}${because}${before}`
    })
    return [t.story.version(version.number), version.reason ? `${t.story.because} ${version.reason}` : '', ...changes].filter((line) => line !== '').join('\n')
  })
  return { words: { ...nothingWritten, story: paragraphs(...lines) }, unnamed: false, title: '' }
}

async function ofEpisode(tx: Tx, participantId: string, episodeId: string): Promise<Copied> {
  const row = await tx.row<{ story: string; did: string; took: string; strengths: string[]; mine: boolean }>(
    `select e.story, e.did, e.took, e.account_id = current_account() or exists (select from mapping_item m where m.tenant_id = e.tenant_id and m.episode_id = e.id and m.written_by = current_account()) as mine,
       array(select m.title || case when m.words = '' then '' else ': ' || m.words end from mapping_item m where m.tenant_id = e.tenant_id and m.episode_id = e.id order by m.id) as strengths
     from episode e where e.tenant_id = current_tenant() and e.participant_id = $1 and e.id = $2`,
    [participantId, episodeId],
  )
  if (!row) throw new NotYours('episode')
  if (!row.mine) throw refused(why.notYourWork)
  const named = row.strengths.length > 0 ? `${namedInto[tx.actor.language]}\n${row.strengths.map((one) => `· ${one}`).join('\n')}` : ''
  return { words: { ...nothingWritten, story: paragraphs(row.story, row.did, row.took, named) }, unnamed: false, title: '' }
}
const namedInto: Record<Language, string> = { he: 'החוזקות שנקראו בשם:', ar: 'نقاط القوة التي سُمّيت:', en: 'The strengths that were named:' }

async function ofDilemma(tx: Tx, id: string): Promise<Copied> {
  const dilemma = await dilemmaOf(tx, id)
  if (!dilemma?.mine) throw new NotYours('dilemma')
  const t = ofEthics[tx.actor.language]
  const values = dilemma.values.map((value) => valueInWords(t, value)).join(' · ')
  const options = dilemma.options.map(({ words, for: pro, against }) => [`· ${words}`, pro && `${t.parts.for}: ${pro}`, against && `${t.parts.against}: ${against}`].filter(Boolean).join('\n')).join('\n')
  return {
    words: { story: paragraphs(dilemma.story, `${t.parts.values}: ${values}`, options, dilemma.decision), saw: dilemma.reason, doubted: dilemma.question, leftUndone: '', nowWould: dilemma.outcome },
    unnamed: dilemma.by === null,
    title: dilemma.title,
  }
}
