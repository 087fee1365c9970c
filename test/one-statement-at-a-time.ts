/** pg 9 takes no statement while another one of its connection runs; until then it warns, and a warning fails the run. */
process.on('warning', ({ message, stack }) => {
  if (message.includes('already executing a query')) throw new Error(`Statements of one transaction run at once: ${stack}`)
})
