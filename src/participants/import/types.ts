export const fields = ['fullName', 'familyFirst', 'givenName', 'familyName', 'phone', 'secondPhone', 'nationalId', 'birthDate', 'address', 'language', 'email', 'locality', 'firstContactOn'] as const
export type Field = (typeof fields)[number]
/** Which column holds a field: its index, or none. */
export type Mapping = Partial<Record<Field, number>>

/** What becomes of a row. `alike`: somebody with the same phone or the same birth date has a name that sounds alike; a person decides for the run. `twice`: an earlier row of the file says it already. */
export const outcomes = ['added', 'alike', 'known', 'twice', 'rejected'] as const
export type Outcome = (typeof outcomes)[number]

/** Why a row is left out or asked about: `alike` by the phone, `namesake` by the birth date. */
export type Reason = 'total' | 'alike' | 'namesake' | 'no_name' | 'phone' | 'national_id' | 'birth_date' | 'first_contact' | 'email' | 'too_long' | 'not_saved'

export const alikeChoices = ['take_in', 'leave_out'] as const
export type AlikeChoice = (typeof alikeChoices)[number]

/** How long the rows of a file are kept: of a preview that nobody ran, and of a run that ended, for the download of what was left out. */
export const keptDays = { preview: 7, ended: 30 } as const

/** The largest file, in bytes; the server's door for bodies is as wide (platform/http.ts). */
export const bytesAtMost = 25_000_000
