import type { Language } from '#src/language/language.ts'

/** The same words in every language of Ofek. */
export type Text = Record<Language, string>

/** What a person can mend: the words stand beside the field, and what was typed is kept. */
export class Refused extends Error {
  readonly text: Text
  readonly field: string | undefined
  constructor(text: Text, field?: string) {
    super(text.en)
    this.name = 'Refused'
    this.text = text
    this.field = field
  }
}

/** A password or a code that was not right: the one refusal that counts against who guesses (platform/form.ts, `guard`). */
export class WrongSecret extends Refused {}

/** What the press was about has changed since its page was opened: nothing is done, and the page is shown as it is now. */
export class MovedOn extends Refused {}

/** What stands in the database now, when a save came from an older version of the row; who saved it ('' where that is not known, or not for whoever asks) and when. */
export interface NewerVersion {
  by: string
  at: Date | null
  version: number
  values: Record<string, string | string[]>
}

/** A save over a newer version: both texts are shown, neither is lost. */
export class Stale extends Error {
  readonly newer: NewerVersion
  constructor(newer: NewerVersion) {
    super('A newer version exists')
    this.name = 'Stale'
    this.newer = newer
  }
}

/** The actor may not do this, or may not even know of it: the page answers 404. */
export class NotYours extends Error {
  constructor(what: string) {
    super(`Not permitted: ${what}`)
    this.name = 'NotYours'
  }
}

export const refused = (text: Text, field?: string) => new Refused(text, field)
export const movedOn = (text: Text) => new MovedOn(text)
export const stale = (newer: NewerVersion) => new Stale(newer)
