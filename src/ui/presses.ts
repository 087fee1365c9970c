/**
 * Presses go to the server one after another, in the order in which they were made: the answer to an earlier one takes the page away from a later one,
 * or the page that the earlier one led to comes over what the later one led to.
 */
let busy = false
const waiting: ((turn: Turn) => void)[] = []

/** `never` where what was pressed before was not saved: this press may rest on it. */
export type Turn = 'at once' | 'waited' | 'never'

export interface Press {
  submitter: HTMLElement | null
  said: string
  waits: boolean
  /** The page that it was made on. */
  from: string
  turn?: Turn
}

/** Waits for what was pressed before. */
export function myTurn(): Promise<Turn> {
  if (busy) return new Promise((resolve) => waiting.push(resolve))
  busy = true
  return Promise.resolve('at once')
}

export const anotherWaits = (): boolean => waiting.length > 0

/** Lets the next press go, or sends back all that wait. */
export function turnIsOver(saved: boolean): void {
  if (!saved) for (const tell of waiting.splice(0)) tell('never')
  const next = waiting.shift()
  if (next) next('waited')
  else busy = false
}

/** What a person wrote and chose: two presses of the same are one. */
export const saidIn = (data: FormData): string =>
  JSON.stringify([...data].filter(([name]) => !name.startsWith('_') && name !== 'version').map(([name, value]) => [name, typeof value === 'string' ? value : [value.name, value.size]]))

/** Reads a form anew into what was read at the press, once its turn has come: the page may have newer versions by now. A form that is gone goes as it was pressed. */
export function readAnew(form: HTMLFormElement, submitter: HTMLElement | null, data: FormData): void {
  if (!form.isConnected || (submitter && !form.contains(submitter))) return
  for (const name of new Set(data.keys())) data.delete(name)
  for (const [name, value] of new FormData(form, submitter)) data.append(name, value)
}

let down = false
let lifted: (() => void)[] = []
const longest = 2000

/** Resolves when no finger, mouse button or space bar is down: a page that changes under a press swallows it. */
export function whenLifted(): Promise<void> {
  if (!down) return Promise.resolve()
  return Promise.race([new Promise<void>((resolve) => lifted.push(resolve)), new Promise<void>((resolve) => setTimeout(resolve, longest))])
}

/** Notices presses from their beginning to their end. Gives back how to stop. */
export function watchPresses(): () => void {
  const begin = (event: PointerEvent | KeyboardEvent) => {
    if (event instanceof KeyboardEvent ? event.key === ' ' : event.button === 0) down = true
  }
  const end = () => {
    // The click comes after the release.
    setTimeout(() => {
      down = false
      const all = lifted
      lifted = []
      for (const go of all) go()
    })
  }
  const ends = ['pointerup', 'pointercancel', 'keyup'] as const
  addEventListener('pointerdown', begin, true)
  addEventListener('keydown', begin, true)
  for (const name of ends) addEventListener(name, end, true)
  return () => {
    removeEventListener('pointerdown', begin, true)
    removeEventListener('keydown', begin, true)
    for (const name of ends) removeEventListener(name, end, true)
  }
}
