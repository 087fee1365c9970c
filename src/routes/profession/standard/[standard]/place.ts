import type { RequestEvent } from '@sveltejs/kit'

/** The version that a page of the standard is about. */
export const ofVersion = ({ params }: Pick<RequestEvent, 'params'>) => ({ versionId: params.standard ?? '' })

/** Back to the same page, with the criterion that was open. */
export const whereItWas = ({ url }: Pick<RequestEvent, 'url'>) => `${url.pathname}${url.searchParams.has('at') ? `?at=${encodeURIComponent(url.searchParams.get('at') ?? '')}` : ''}`
