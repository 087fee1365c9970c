import type { Post } from '#src/platform/db.ts'

/**
 * The centre at which people are met whom someone with these posts writes down: that of a post of one centre, who could not open their files
 * otherwise; null for whoever works in the whole programme.
 */
export function centreOfPosts(posts: readonly Post[], programmeId: string, roles: readonly string[]): string | null {
  const fitting = posts.filter((post) => roles.includes(post.role) && (post.programmeId === null || post.programmeId === programmeId))
  return fitting.some(({ centreId }) => centreId === null) ? null : (fitting[0]?.centreId ?? null)
}
