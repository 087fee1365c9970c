import * as v from 'valibot'
import { oneOf, optionalText, uuid, version } from '#src/platform/fields.ts'
import type { Words } from '../standard/types.ts'
import { answers } from './types.ts'

const titleMax = 120
const wordsMax = 1800
const told = {
  titleHe: optionalText(titleMax), titleAr: optionalText(titleMax), titleEn: optionalText(titleMax),
  wordsHe: optionalText(wordsMax), wordsAr: optionalText(wordsMax), wordsEn: optionalText(wordsMax),
}
export const TellStory = v.object(told)
export const RewordStory = v.object({ storyId: uuid, ...told, version })
export const AnswerStory = v.object({ storyId: uuid, answer: oneOf(answers), words: optionalText(600), version })
export const PublishStory = v.object({ storyId: uuid, version })
export const TakeOff = v.object({ storyId: uuid })

export type Told = v.InferOutput<typeof TellStory>
export const titleOf = ({ titleHe, titleAr, titleEn }: Told): Words => ({ he: titleHe, ar: titleAr, en: titleEn })
export const wordsOf = ({ wordsHe, wordsAr, wordsEn }: Told): Words => ({ he: wordsHe, ar: wordsAr, en: wordsEn })
