export { giveVoice } from './commands.ts'
export { askedOfOneself, voiceHeard } from './queries.ts'
