/** Two reports to funders, and one that was signed a quarter ago: what was learned since shows when it is held against today. */
import type pg from 'pg'
import { addDays, type Day } from '#src/platform/clock.ts'
import { questionOfReport } from '#src/insight/outcomes/asked.ts'
import { entryOf } from '#src/insight/outcomes/entry.ts'
import { measureKeys } from '#src/insight/outcomes/measures.ts'
import { tell } from '#src/insight/outcomes/outcomes.ts'
import { factsOf, placesOf } from '#src/insight/outcomes/queries.ts'
import { placementsOf, retained } from '#src/insight/outcomes/retention.ts'
import type { Accompaniment } from '#src/insight/outcomes/types.ts'
import { groupsOf } from '#src/insight/outcomes/view.ts'
import { asDefined } from '#src/insight/reports/as-told.ts'
import { digestOf, written } from '#src/insight/reports/rules.ts'
import { countingRules, type Definition, type Report } from '#src/insight/reports/types.ts'
import type { Bulk } from './bulk.ts'
import type { Network } from './network.ts'
import { randomFrom } from './random.ts'
import { readAs } from './reading.ts'

const signedBefore = 95
const noise = { standardDeviation: 1, reliability: 0.8 }
const ministry: Definition = {
  forWhom: 'משרד העבודה (הדגמה)', months: 24, by: 'programme', noise,
  title: { he: 'תוצאות הליווי, לפי תכנית', ar: 'نتائج المرافقة، بحسب البرنامج', en: 'Outcomes of accompaniment, by programme' },
  lead: { he: 'מה צמח באנשים, ואיזו עבודה נמצאה ומחזיקה.', ar: 'ما الذي نما لدى الأشخاص، وأي عمل وُجد واستمر.', en: 'What grew in people, and which work was found and lasts.' },
  measures: ['grown', 'good_work', 'entry', 'retained_90_any_job', 'retained_90_same_employer', 'retained_365_any_job', 'paid_minimum', 'dropped_out'],
}
const foundation: Definition = {
  forWhom: 'קרן מגדלור (הדגמה)', months: 12, by: 'quarter', noise,
  title: { he: 'התקדמות והתמדה בשנה האחרונה', ar: 'التقدّم والمثابرة في السنة الأخيرة', en: 'Advancement and retention in the last year' },
  lead: { he: 'הקרן שואלת על מה שקורה אחרי ההשמה.', ar: 'تسأل المؤسسة عمّا يحدث بعد التنسيب.', en: 'The foundation asks what happens after placement.' },
  measures: ['grown', 'good_work', 'retained_30_any_job', 'retained_90_any_job', 'retained_180_any_job', 'advanced', 'employers_back'],
}

export async function makeReports(connection: Pick<pg.ClientBase, 'query'>, bulk: Bulk, network: Network): Promise<void> {
  const random = randomFrom(0x4e9047)
  const { tenantId, now, today } = network
  const accountId = network.staff.professional ?? ''
  // In an earlier quarter on whatever day: of the quarter that is over now, nothing signed stands in the way of who tries it.
  const signedAt = new Date(now.getTime() - signedBefore * 86_400_000)
  const definedAt = new Date(now.getTime() - 130 * 86_400_000)
  const define = (definition: Definition): Report => {
    const report = { id: random.id(definedAt), versionId: random.id(definedAt), number: 1, programmeId: null, centreId: null, definition, at: definedAt, by: '' }
    bulk.add('report_version', { tenant_id: tenantId, id: report.versionId, report_id: report.id, number: 1, definition, at: definedAt, account_id: accountId })
    return report
  }
  const report = define(ministry)
  define(foundation)
  await bulk.flush()

  const signedOn = addDays(today, -signedBefore)
  const reader = { accountId, at: signedAt, today: signedOn, posts: [{ role: 'professional_lead' as const, programmeId: null, centreId: null }] }
  const question = questionOfReport({ months: ministry.months, by: ministry.by, programme: null, centre: null }, signedOn, reader.posts)
  const { facts, programmes } = await readAs(connection, network, reader, async (tx) => ({ facts: asKnownThen(await factsOf(tx, question, false), question.asOf), programmes: (await placesOf(tx, question)).programmes }))
  const told = asDefined(tell(facts, { asOf: question.asOf, guard: true, measures: measureKeys, brokenDown: measureKeys, groups: groupsOf(ministry.by, facts, []), addUp: true, noise }), ministry.measures)
  const names = Object.fromEntries(programmes.map(({ id, words }) => [id, words]))
  const content = written({
    rules: countingRules, definition: ministry, number: 1, programmeId: null, centreId: null, from: question.from, until: question.until, told, names,
    signed: { name: 'ليلى منصور', at: signedAt.toISOString(), words: 'על כשליש מההשמות עוד לא ענו לנו. נחזור אליהן.' },
  })
  bulk.add('report_frozen', {
    tenant_id: tenantId, id: random.id(signedAt), version_id: report.versionId, from_month: `${question.from}-01`, until_month: `${question.until}-01`, as_of: question.asOf, content, digest: digestOf(content),
    signed_name: 'ليلى منصور', words: 'על כשליש מההשמות עוד לא ענו לנו. נחזור אליהן.', at: signedAt, account_id: accountId,
  })
  await bulk.flush()
}

/** The demo's files know all at once: of some jobs what shows them, and of some that they went on, came after the report was signed. */
function asKnownThen(facts: readonly Accompaniment[], asOf: Day): Accompaniment[] {
  const order = (one: Accompaniment) => [one.joinedOn, one.programme, one.work[0]?.firstDay ?? '', one.heardOn ?? ''].join()
  const sorted = facts.toSorted((a, b) => order(a).localeCompare(order(b)))
  const shownLater = sorted.filter((one) => entryOf(one, asOf) && placementsOf(one, asOf).length === 1).slice(0, 8)
  const heardLater = sorted.filter((one) => !shownLater.includes(one) && placementsOf(one, asOf).some((job) => retained(one, job, 90, 'any_job', asOf) === 'yes' && job.lastDay === null)).slice(0, 11)
  return sorted.map((one) => {
    if (shownLater.includes(one)) return { ...one, work: one.work.map((job) => ({ ...job, grade: null, confirmedOn: [] })) }
    return heardLater.includes(one) ? { ...one, work: one.work.map((job) => ({ ...job, confirmedOn: [] })) } : one
  })
}
