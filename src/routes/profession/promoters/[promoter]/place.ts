import type { RequestEvent } from '@sveltejs/kit'

/** Whose file a page is about. */
export const ofPromoter = ({ params }: Pick<RequestEvent, 'params'>) => ({ promoterId: params.promoter ?? '' })
