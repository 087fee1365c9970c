/** pg 9 takes no statement while another one of its connection runs; until then it warns, and a warning fails the run. */
const heard = Symbol.for('ofek.tests.warnings')
const here = globalThis as { [heard]?: true }
// A worker goes through many files and reads this for each.
if (!here[heard]) {
  here[heard] = true
  process.on('warning', ({ message, stack }) => {
    if (message.includes('already executing a query')) throw new Error(`Statements of one transaction run at once: ${stack}`)
  })
}
