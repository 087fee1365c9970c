/**
 * What `asking` (rules.ts) decides, as a condition of SQL on a follow-up `f` and its job `w`: it is the last day that has come, at most so many days ago, the job goes on as
 * far as is known (to a last day that is agreed as well), and nobody has answered since. Who said that they are not there any more is asked nothing until somebody says otherwise. Relies on follow_up_day_once.
 */
export const isAskedOn = (day: string, forDays: number): string => `f.answered_on is null and (w.last_day is null or w.last_day >= ${day}) and f.due_on <= ${day} and f.due_on > ${day} - ${forDays}
  and not exists (select from follow_up n where n.tenant_id = f.tenant_id and n.placement_id = f.placement_id and (n.due_on > f.due_on and n.due_on <= ${day} or n.answered_on >= f.due_on))
  and 'there' = coalesce((select n.answer from follow_up n where n.tenant_id = f.tenant_id and n.placement_id = f.placement_id and n.answered_on is not null order by n.answered_on desc, n.day_number desc limit 1), 'there')`
