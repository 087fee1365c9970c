import { performance } from 'node:perf_hooks'

/** How much of the time that some work takes the thread which asks for it is busy itself: all of it (1) where the work is done on that thread, on whatever machine. */
export async function shareOfTime<T>(work: () => Promise<T>): Promise<{ share: number; came: T }> {
  const before = performance.eventLoopUtilization()
  const came = await work()
  return { share: performance.eventLoopUtilization(before).utilization, came }
}
