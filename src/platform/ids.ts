import { v7 } from 'uuid'

/** A UUIDv7: its order is the order of making, so new rows stand together in an index. */
export const newId = (): string => v7()

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export const isId = (text: unknown): text is string => typeof text === 'string' && uuid.test(text)
