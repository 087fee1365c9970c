export { answerStory, publishStory, recordStoryAnswer, rewordStory, takeStoryOff, tellStory } from './commands.ts'
export { storiesKnown, storiesOf, storiesOnThePage, storiesWaiting } from './queries.ts'
