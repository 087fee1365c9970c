/** The master key of tests: known, so that a failing test can be looked into. */
export const testKey = Buffer.alloc(32, 7)
