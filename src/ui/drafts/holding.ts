const held = new Map<string, () => void>()

/** Takes a draft for this tab: no other tab shows, sends or overwrites it until it is released or the tab is gone. Tells whether it could be had. */
export function hold(id: string): Promise<boolean> {
  return new Promise((resolve) => {
    const take = (lock: Lock | null) => {
      resolve(lock !== null)
      return lock && new Promise<void>((release) => held.set(id, release))
    }
    navigator.locks.request(`ofek draft ${id}`, { ifAvailable: true }, take).catch(() => resolve(false))
  })
}

export function release(id: string): void {
  held.get(id)?.()
  held.delete(id)
}
