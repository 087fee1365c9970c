import { error } from '@sveltejs/kit'
import { permit, tell } from '#src/access/index.ts'
import { whatIsNext } from '#src/accompaniment/file/index.ts'
import { strengthsOf } from '#src/accompaniment/mapping/index.ts'
import { whoAccompanies } from '#src/accompaniment/own/index.ts'
import { planNow, visionsOf } from '#src/accompaniment/plan/index.ts'
import { closureOf, consentsOf, openingsOf, ownFile, profileOf, whoOpened } from '#src/participants/index.ts'
import { candidaciesOf } from '#src/work/candidacies/index.ts'
import { storiesOf, storiesWaiting } from '#src/profession/stories/index.ts'
import { workEnded } from '#src/work/follow-up/index.ts'
import { ownReferrals } from '#src/work/referrals/index.ts'
import { coursesOf } from '#src/work/training/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { placementsOf } from '#src/work/placements/index.ts'
import { handingsOver } from '#src/programmes/enrolment/index.ts'
import type { PageServerLoadEvent } from './$types'

export const load = ({ locals }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const id = await ownFile(tx)
    return id ? ownPage(tx, id) : error(404)
  })

/** The address names no file, so the hook cannot tell that one was read: this page does. */
async function ownPage(tx: Tx, id: string) {
  const [relation] = await permit(tx, 'file.open', id)
  await tell(tx, 'file.read', { participantId: id, relation, details: { page: 'file' } })
  const profile = await profileOf(tx, id)
  return {
    id,
    name: profile.preferredName || profile.givenName,
    who: await whoAccompanies(tx, id),
    closed: await closureOf(tx, id),
    told: await handingsOver(tx, id),
    stories: { all: (await storiesOf(tx, id)).length, waiting: await storiesWaiting(tx, id) },
    ended: await workEnded(tx, id),
    jobs: (await placementsOf(tx, id)).slice(0, 2),
    referrals: await ownReferrals(tx, id),
    courses: (await coursesOf(tx, id)).map(({ enrolmentId, service, cohort, endedOn }) => ({ enrolmentId, service, cohort, endedOn })),
    vacanciesWaiting: (await candidaciesOf(tx, id)).filter(({ state }) => state === 'proposed' || state === 'offered').length,
    next: await whatIsNext(tx, id),
    plan: await planNow(tx, id),
    vision: (await visionsOf(tx, id))[0],
    strengths: await strengthsOf(tx, id),
    openings: (await openingsOf(tx, id)).filter((one) => one.open),
    consents: await consentsOf(tx, id),
    opened: (await whoOpened(tx, id, { limit: 12 })).filter((one) => one.accountId !== tx.actor.accountId).slice(0, 5),
  }
}
