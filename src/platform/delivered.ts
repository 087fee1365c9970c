/** What became of handing a message over: it was taken, or not, with whether it will stay so and why (a word of the system, never of the message). */
export type Delivered = { sent: true } | { sent: false; lasting: boolean; why: string }
