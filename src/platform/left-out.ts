/** The door's own header (platform/http.ts): the body was larger than the form may be, and was left out; the rest of the request is as it came. */
export const leftOutHeader = 'x-ofek-left-out'

/** Whether the body was too large to be taken. Whoever reads a form asks this first: what is missing then was not left empty by the person. */
export const wasLeftOut = (request: Request): boolean => request.headers.has(leftOutHeader)
