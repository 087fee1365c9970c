import type pg from 'pg'

/** What is kept for a time only: a form after its sign-in (a week), sessions that ended (a week), failures (a day), keys of sent forms, files of vacancies (a month), links of follow-up that are over (two years: by them one still stops messages). */
const kept = [
  { table: 'kept_form', column: 'kept_at', days: 7 },
  { table: 'session', column: 'ends_at', days: 7 },
  { table: 'sign_in_throttle', column: 'last_at', days: 1 },
  { table: 'submission', column: 'at', days: 30 },
  { table: 'vacancy_bringing', column: 'at', days: 30 },
  { table: 'follow_up_link', column: 'ends_at', days: 730 },
] as const

/** Removes what has had its time, of every tenant, on the owner's pool. Returns how many rows. */
export async function purge(owner: Pick<pg.Pool, 'query'>, now: Date): Promise<number> {
  let removed = 0
  for (const { table, column, days } of kept) {
    const { rowCount } = await owner.query(`delete from ${table} where ${column} < $1`, [new Date(now.getTime() - days * 86_400_000)])
    removed += rowCount ?? 0
  }
  return removed
}
