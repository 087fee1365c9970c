export { type Bringing, bringingOf, bringingsOf, bringVacancies, dropBringing, MapColumns, mapColumns, readText, TakeIn, takeInVacancies } from './bringing.ts'
export { answerLaw, changeVacancy, closeVacancy, confirmPay, publishVacancy, reopenVacancy, takeOffVacancy, writeVacancy } from './commands.ts'
export { findUnlawful, lawOf } from './law.ts'
export { employersToChoose, localitiesOpen, minimumNow, objectionsTo, pageAsked, vacanciesOf, vacanciesOnThePage, vacancyOf, vacancyOnThePage } from './queries.ts'
