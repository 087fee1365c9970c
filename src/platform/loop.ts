import { logError } from './log.ts'

/** Work that repeats beside the requests: the audit's sealing, imports. */
export interface Loop {
  /** Stops the clock and waits for what is under way. */
  stop(): Promise<void>
}

/** Runs `work` every so many milliseconds, never twice at once. What fails is logged and tried again at the next turn. */
export function every(milliseconds: number, name: string, work: () => Promise<unknown>): Loop {
  let underWay: Promise<unknown> = Promise.resolve()
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    underWay = work()
      .catch((error) => logError(error, name))
      .finally(() => {
        busy = false
      })
  }, milliseconds)
  return {
    async stop() {
      clearInterval(timer)
      await underWay
    },
  }
}
