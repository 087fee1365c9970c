import type { SignedIn } from '#src/access/index.ts'
import type { Address, Language } from '#src/language/language.ts'
import type { Database, Role, Tx } from '#src/platform/db.ts'

declare global {
  namespace App {
    interface Error {
      status: number
      message: string
      /** The id that the log holds, for an error that only we can mend. */
      id?: string
    }
    /** What the root layout gives to every page. */
    interface PageData {
      language: Language
      address: Address
      account?: { id: string; name: string; roles: Role[] }
      /** The shared view is on. */
      shared: boolean
      timeZone: string
      today: string
      submission: string
      path: string
    }
    interface Locals {
      /** The request's instant. */
      at: Date
      language: Language
      signedIn: SignedIn | undefined
      /** The person at the table sees the screen too: the private grey and the names of others stay away. */
      shared: boolean
      /** Whose file the shared view shows; nobody else's opens in it. */
      atTheTable: string | undefined
      database: Database
      /** One transaction as the person who is signed in; NotYours becomes 404. */
      asActor: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
    }
  }
}
