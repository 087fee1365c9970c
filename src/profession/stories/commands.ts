/** A story of change is told by the promoter, answered by the one whom it tells of, and put on the public page by who leads. */
import { permit, tell } from '#src/access/index.ts'
import { languages } from '#src/language/language.ts'
import { changedLast } from '#src/platform/changed.ts'
import type { Tx } from '#src/platform/db.ts'
import { movedOn, NotYours, refused, stale } from '#src/platform/errors.ts'
import type * as v from 'valibot'
import { mustBeMasked, mustNotName } from '../ethics/index.ts'
import { type AnswerStory, type PublishStory, type RewordStory, type TakeOff, type Told, titleOf, wordsOf } from './forms.ts'
import { storiesOf } from './queries.ts'
import { why } from './refusals.ts'
import { halfTold, mayAnswer, onlyThere, standingOf, toldIn } from './rules.ts'
import type { Answer, Story, Way } from './types.ts'

type Of<S> = S & { participantId: string }

/** Tells a story of somebody whom the promoter accompanies. It waits for their answer. */
export async function tellStory(tx: Tx, { participantId, ...told }: Of<Told>): Promise<void> {
  const [relation] = await permit(tx, 'story.tell', participantId)
  await mustTellNobody(tx, participantId, told)
  const id = tx.newId()
  await tx.run(`insert into change_story (tenant_id, id, title, words, written_by, written_on) values (current_tenant(), $1, $2, $3, current_account(), $4)`, [
    id, JSON.stringify(titleOf(told)), JSON.stringify(wordsOf(told)), tx.today,
  ])
  await tx.run(`insert into change_story_person (tenant_id, story_id, participant_id) values (current_tenant(), $1, $2)`, [id, participantId])
  await tell(tx, 'story.told', { participantId, relation, details: { story: id } })
}

/** Words it anew. What was approved were other words: it leaves the page at once, and waits again. */
export async function rewordStory(tx: Tx, { participantId, storyId, version, ...told }: Of<v.InferOutput<typeof RewordStory>>): Promise<void> {
  const [relation] = await permit(tx, 'story.tell', participantId)
  const story = await known(tx, participantId, storyId)
  if (!story.mine) throw refused(why.notYours)
  await mustTellNobody(tx, participantId, told)
  // The same words again are no other version: the database refuses one (keep_story, 0237), and what was approved stays so.
  const saved = await tx.run(
    `update change_story set title = $3, words = $4, written_on = $5, version = version + 1 where tenant_id = current_tenant() and id = $1 and version = $2 and (title, words) is distinct from ($3::jsonb, $4::jsonb)`,
    [storyId, version, JSON.stringify(titleOf(told)), JSON.stringify(wordsOf(told)), tx.today],
  )
  if (saved === 0) {
    const { title, words, version: newest } = await known(tx, participantId, storyId)
    if (languages.every((language) => title[language] === titleOf(told)[language] && words[language] === wordsOf(told)[language])) return
    throw stale({ ...(await changedLast(tx, 'change_story', storyId)), version: newest, values: { titleHe: title.he, titleAr: title.ar, titleEn: title.en, wordsHe: words.he, wordsAr: words.ar, wordsEn: words.en } })
  }
  await tell(tx, 'story.reworded', { participantId, relation, details: { story: storyId } })
}

/** Records what was said when the promoter read the story to the one whom it tells of. */
export async function recordStoryAnswer(tx: Tx, input: Of<v.InferOutput<typeof AnswerStory>>): Promise<void> {
  const [relation] = await permit(tx, 'story.tell', input.participantId)
  await keepAnswer(tx, input, 'read_to')
  await tell(tx, 'story.answer_recorded', { participantId: input.participantId, relation, details: { story: input.storyId, answer: input.answer } })
}

/** The one whom it tells of answers on the own page. A withdrawal takes it off the public page at once. */
export async function answerStory(tx: Tx, input: Of<v.InferOutput<typeof AnswerStory>>): Promise<void> {
  const [relation] = await permit(tx, 'story.answer', input.participantId)
  await keepAnswer(tx, input, 'own_page')
  await tell(tx, 'story.answered', { participantId: input.participantId, relation, details: { story: input.storyId, answer: input.answer } })
}

/** Puts a story on the public page that was approved as it stands. */
export async function publishStory(tx: Tx, { storyId, version }: v.InferOutput<typeof PublishStory>): Promise<void> {
  await permit(tx, 'story.publish')
  const { story, participantId } = await toPublish(tx, storyId)
  if (story.version !== version) throw movedOn(why.moved)
  if (story.mine) throw refused(why.own)
  if (!['approved', 'taken_off'].includes(standingOf(story))) throw movedOn(why.notApproved)
  await tx.run(`update change_story set published_on = $2, published_by = current_account(), taken_off_on = null where tenant_id = current_tenant() and id = $1`, [storyId, tx.today])
  await tell(tx, 'story.published', { participantId, details: { story: storyId } })
}

/** Takes it off the page again. */
export async function takeStoryOff(tx: Tx, { storyId }: v.InferOutput<typeof TakeOff>): Promise<void> {
  await permit(tx, 'story.publish')
  const { story, participantId } = await toPublish(tx, storyId)
  if (story.publishedOn === null || story.takenOffOn !== null) throw movedOn(why.moved)
  await tx.run(`update change_story set taken_off_on = $2 where tenant_id = current_tenant() and id = $1`, [storyId, tx.today])
  await tell(tx, 'story.taken_off', { participantId, details: { story: storyId } })
}

interface Said {
  participantId: string
  storyId: string
  answer: Answer
  words: string
  version: number
}
async function keepAnswer(tx: Tx, { participantId, storyId, answer, words, version }: Said, way: Way): Promise<void> {
  const story = await known(tx, participantId, storyId)
  // A no is heard whatever became of the words since; a yes is for the words that were read.
  if (answer === 'approves' && story.version !== version) throw movedOn(why.moved)
  if (answer === 'approves' && onlyThere(story, way)) throw refused(why.onlyThere, 'answer')
  const no = answer !== 'approves' && story.answered?.answer !== answer
  if (!no && !mayAnswer(story, way).includes(answer)) throw movedOn(why.moved)
  await tx.run(
    `insert into change_story_answer (tenant_id, id, story_id, participant_id, story_version, answer, way, words, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, current_account())`,
    [tx.newId(), storyId, participantId, story.version, answer, way, words, tx.at],
  )
}

/** Whole in each language in which it is told, and without a name, a phone or an identity number. Nobody can wave this through: the page is read by everybody. */
async function mustTellNobody(tx: Tx, participantId: string, told: Told): Promise<void> {
  const [title, words] = [titleOf(told), wordsOf(told)]
  const half = halfTold(title, words)
  const field = { he: 'wordsHe', ar: 'wordsAr', en: 'wordsEn' } as const
  if (half) throw refused(why.halfTold, field[half])
  if (toldIn({ words }).length === 0) throw refused(why.nothingTold, 'wordsHe')
  const texts = { titleHe: title.he, titleAr: title.ar, titleEn: title.en, wordsHe: words.he, wordsAr: words.ar, wordsEn: words.en }
  await mustBeMasked(tx, texts, false)
  await mustNotName(tx, participantId, texts, why.namesThem)
}

async function known(tx: Tx, participantId: string, storyId: string): Promise<Story> {
  const story = (await storiesOf(tx, participantId)).find(({ id }) => id === storyId)
  if (!story) throw new NotYours('story')
  return story
}

/** A story of somebody whose file is open to who leads; locked, so that a no which comes at the same time is heard first or ends what was published. */
async function toPublish(tx: Tx, storyId: string): Promise<{ story: Story; participantId: string }> {
  await tx.rows(`select from change_story where tenant_id = current_tenant() and id = $1 for update`, [storyId])
  const of = await tx.row<{ participantId: string }>(`select participant_id as "participantId" from change_story_person where tenant_id = current_tenant() and story_id = $1`, [storyId])
  if (!of) throw new NotYours('story')
  return { story: await known(tx, of.participantId, storyId), participantId: of.participantId }
}
