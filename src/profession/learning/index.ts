export { addSittings, askHours, callLearningOff, callSittingOff, changeLearning, moveSitting, writeLearning } from './catalogue.ts'
export { attendedBy, catalogue, feedSittings, learningNews, learningOf, learningsOf, requirements, whoMayLead, whoTakesPart } from './queries.ts'
export { enrolInLearning, knowOfPlace, leaveLearning, markPart, markSitting } from './taking-part.ts'
