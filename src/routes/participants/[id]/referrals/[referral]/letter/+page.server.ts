import { error } from '@sveltejs/kit'
import { may } from '#src/access/index.ts'
import { strengthsOf } from '#src/accompaniment/mapping/index.ts'
import { form } from '#src/platform/form.ts'
import { Reword } from '#src/work/referrals/forms.ts'
import { letterOf, paperOf, rewordReferral } from '#src/work/referrals/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const letter = await letterOf(tx, params.id, params.referral)
    if (!letter) error(404)
    const rewords = !letter.answered && (await may(tx, 'referrals.write', params.id))
    return { letter, paper: paperOf(letter), rewords, strengths: rewords ? [...new Set([...letter.strengths, ...(await strengthsOf(tx, params.id, 20)).map(({ title }) => title)])] : [] }
  })

export const actions: Actions = {
  reword: form(Reword, (tx, input, event) => rewordReferral(tx, { ...input, participantId: event.params.id ?? '', referralId: event.params.referral ?? '' })),
}
