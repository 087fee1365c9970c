/** How a story stands between the one whom it tells of, the promoter who tells it and who leads; and in which languages it is whole. */
import { type Language, languages } from '#src/language/language.ts'
import type { Words } from '../standard/types.ts'
import type { Answer, PublicStory, Standing, Story, Way } from './types.ts'

type Stands = Pick<Story, 'answered' | 'version' | 'publishedOn' | 'takenOffOn'>
/** What was approved is one version; a withdrawal holds for every version until they approve again. */
export function standingOf({ answered, version, publishedOn, takenOffOn }: Stands): Standing {
  if (answered?.answer === 'withdraws') return 'withdrawn'
  if (answered?.version !== version) return 'waits'
  if (answered.answer === 'refuses') return 'refused'
  if (publishedOn === null) return 'approved'
  return takenOffOn === null ? 'on_page' : 'taken_off'
}

/** What the one whom it tells of may answer as it stands. Who answered on the own page says yes again only there: a reading by somebody else does not undo it. */
export function mayAnswer(story: Stands & Pick<Story, 'onOwnPage'>, way: Way): readonly Answer[] {
  const all = answersTo(standingOf(story))
  return onlyThere(story, way) ? all.filter((answer) => answer !== 'approves') : all
}
export const onlyThere = ({ onOwnPage }: Pick<Story, 'onOwnPage'>, way: Way): boolean => way === 'read_to' && onOwnPage

function answersTo(standing: Standing): readonly Answer[] {
  switch (standing) {
    case 'waits':
      return ['approves', 'refuses']
    case 'refused':
    case 'withdrawn':
      return ['approves']
    default:
      return ['withdraws']
  }
}

/** The first language in which only the title or only the words are there; undefined where each is whole. */
export const halfTold = (title: Words, words: Words): Language | undefined => languages.find((language) => (title[language] === '') !== (words[language] === ''))
export const toldIn = ({ words }: Pick<PublicStory, 'words'>): Language[] => languages.filter((language) => words[language] !== '')

/** Stories in the reader's language first, the others in theirs. */
export function inOrder<S extends PublicStory>(stories: readonly S[], language: Language): { story: S; language: Language }[] {
  const told = stories.flatMap((story) => {
    const spoken = [language, ...languages].find((one) => story.words[one] !== '')
    return spoken ? [{ story, language: spoken }] : []
  })
  return [...told.filter((one) => one.language === language), ...told.filter((one) => one.language !== language)]
}
