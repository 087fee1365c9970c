import { error } from '@sveltejs/kit'
import { candidacyActions } from '#src/work/candidacies/actions.ts'
import { candidacyShown } from '#src/work/candidacies/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) => locals.asActor(async (tx) => (await candidacyShown(tx, params.candidacy, params.id)) ?? error(404))

export const actions: Actions = candidacyActions
