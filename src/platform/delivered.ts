/** What became of handing a message over: it was taken, or not, with whether it will stay so and why (a word of the system, never of the message). */
export type Delivered = { sent: true } | { sent: false; lasting: boolean; why: string }

/** Whether an SMS that was not acknowledged may have gone all the same: the gateway had it and did not answer in time, or the line broke while it did. */
export const mayHaveGone = (why: string): boolean => /^sms_(timeout|504|econnreset|epipe|und_err_(socket|headers_timeout|body_timeout))$/.test(why)
