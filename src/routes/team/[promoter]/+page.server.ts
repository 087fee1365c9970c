import { answerIn, caseloadOf, coversOver, promoterOfTeam, whereTheyAre } from '#src/programmes/team/index.ts'
import type { PageServerLoadEvent } from './$types'

export const load = ({ locals, params, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const answer = answerIn(url.searchParams)
    return { promoter: await promoterOfTeam(tx, params.promoter), caseload: await caseloadOf(tx, params.promoter), answer: answer && { ...answer, now: await whereTheyAre(tx, answer.gone.ids), covers: await coversOver(tx, answer.already.ids) } }
  })
