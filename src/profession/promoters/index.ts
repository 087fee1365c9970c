export { decideExperience, recordTrait, tellExperience } from './beginnings.ts'
export { appointMentor, beginPromoterFile, changePromoterFile, decideClock, endLeave, endMentoring, recordLeave, recordTalk, takeLeaveBack } from './commands.ts'
export {
  criteriaInForce, experiencesOf, leavesOf, mentorsOf, noticesDue, outcomesOf, promoterAs, promoterFile, promotersOpen, standardFor, talksOf, traitsOf, whoMayMentor,
} from './queries.ts'
