/** A life episode and what it says in work terms (insight 7). */
export interface Strength {
  episode: string
  did: string
  took: string
  named: string
  /** An option in the market that it opens. */
  leads: string
}
