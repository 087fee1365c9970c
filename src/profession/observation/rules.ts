import type { ToObserve } from './types.ts'

/** Which behaviours something was said of: the nth place of the form is the nth behaviour's. */
export const linesSaid = (behaviours: ToObserve['behaviours'], places: Record<string, string>) =>
  behaviours.flatMap((behaviour, index) => {
    const words = places[`words${index + 1}`] ?? ''
    return words === '' ? [] : [{ ...behaviour, words }]
  })
