const causes: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'it is on a file system that can only be read',
  ENOSPC: 'no space is left',
  EDQUOT: 'no space is left',
  ENOTDIR: 'a file stands where a directory is needed',
  EEXIST: 'a file stands where a directory is needed',
  ENOENT: 'there is no such file or directory',
  EISDIR: 'it is a directory',
  EMFILE: 'too many files are open',
}

/** An error of the file system in words: what cannot be used, why, and the mend. Any other error as it is. */
export function fileError(error: unknown, what: string, mend: string): Error {
  const { code, path, message } = error as NodeJS.ErrnoException
  if (!(error instanceof Error) || code === undefined || path === undefined) return error instanceof Error ? error : new Error(String(error))
  return new Error(`${what}: ${path} cannot be used (${causes[code] ?? message}). ${mend}`, { cause: error })
}
