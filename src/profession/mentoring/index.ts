export { recordMentoring, sayOfMentoring, tellMentoringGoal } from './meetings.ts'
export { beginProcess, openMentoringWords, relabelProcess, reviewStep, setProcessAside, tellStep } from './practice.ts'
export { meetingsOpened, mentoringGoals, mentoringMeetings, processesOf, processOf, toldOfSteps, whatWaitsInMentoring } from './queries.ts'
