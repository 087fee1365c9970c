/** A path of ours to go back to, from what a form or address says; never another origin. */
export const ownPath = (path: unknown, otherwise = '/'): string => (typeof path === 'string' && /^\/(?![/\\])/.test(path) ? path : otherwise)
