import { outlived } from './rules.ts'

/** The device's shelf: one IndexedDB store of sealed drafts. */
export interface Shelved {
  /** The place of the form (a keyed hash) and the draft's own number. */
  id: string
  account: string
  at: number
  /** Sent by the person, not yet taken by the server. */
  waiting: boolean
  sealed: Uint8Array<ArrayBuffer>
}

const database = 'ofek'
const shelf = 'draft'

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(shelf, { keyPath: 'id' })
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** Opened for each use: Clear-Site-Data closes what stands open. */
async function use<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const db = await opened()
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = db.transaction(shelf, mode)
      const request = work(transaction.objectStore(shelf))
      transaction.oncomplete = () => resolve(request.result)
      transaction.onabort = () => reject(transaction.error)
      transaction.onerror = () => reject(transaction.error)
    })
  } finally {
    db.close()
  }
}

export const put = (one: Shelved) => use('readwrite', (store) => store.put(one))
export const get = (id: string): Promise<Shelved | undefined> => use('readonly', (store) => store.get(id))
export const remove = (id: string) => use('readwrite', (store) => store.delete(id))
export const clear = () => use('readwrite', (store) => store.clear())

/** Everything on the shelf; what has had its time is thrown away first, whosever it is. */
export async function all(now: number): Promise<Shelved[]> {
  const found: Shelved[] = await use('readonly', (store) => store.getAll())
  for (const old of found.filter((one) => outlived(one.at, now))) await remove(old.id)
  return found.filter((one) => !outlived(one.at, now))
}
