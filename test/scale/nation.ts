/** The nation of load.ts with the built server over it, everyone who asks, and what their requests make the database do. */
import { keepForm } from '#src/access/accounts/index.ts'
import { sealsOf } from '#src/platform/crypto.ts'
import { newId } from '#src/platform/ids.ts'
import { keepEvidence, tellPay } from '#src/work/placements/index.ts'
import { aServer, aSession } from '../access/server.ts'
import { aCase, aDilemma, aKnowledgeEntry, aLearning, anAccount, aPractice, aProgramme, aStandardVersion, aTeam, someEvidence, type TestAccount } from '../builders.ts'
import { aReport } from '../report-builders.ts'
import { type TestDatabase, testDatabase } from '../database.ts'
import { anEmployer } from '../employer-builders.ts'
import { idOf, loadNation } from './load.ts'
import { PlanLog, type Watched } from './plans.ts'
import { meetTwoYears } from './teams.ts'

export type Who = 'promoter' | 'receiver' | 'beginner' | 'lead' | 'professional' | 'manager' | 'member' | 'auditor' | 'administrator' | 'participant' | 'briefly' | 'leadOfOne' | 'onlyOne' | 'halfway' | 'nobody'

/** Number 0 has the longest file; number 1800 is of the same promoter, and short. */
export const longest = 0
export const short = 1800
/** Who was moved into a programme that has one promoter and one participant. */
export const alone = 3601

export interface Nation {
  db: TestDatabase
  tenant: string
  standardVersion: string
  knowledgeEntry: string
  smallProgramme: string
  dilemma: string
  learning: string
  service: string
  /** Evidence of a job of the longest file. */
  document: string
  /** A paper that goes along with a letter of the longest file. */
  paper: string
  employer: Awaited<ReturnType<typeof anEmployer>>
  practice: Awaited<ReturnType<typeof aPractice>>
  team: Awaited<ReturnType<typeof aTeam>>
  report: Awaited<ReturnType<typeof aReport>>
  evidence: Awaited<ReturnType<typeof someEvidence>>
  ethicsCase: string
  log: PlanLog
  as(who: Who): TestAccount
  cookieOf(who: Who): string | undefined
  /** Keeps a form for whoever has to sign in again; returns its id. */
  keep(who: Who): Promise<string>
  /** One request, with the statements that it made and what they read too much of. */
  watch(path: string, who: Who, body?: BodyInit, headers?: Record<string, string>): Promise<Answered>
  close(): Promise<void>
}
export interface Answered extends Watched {
  status: number
  to: string
}

/** Loads once for a whole test file: it takes half a minute. */
export async function openNation(): Promise<Nation> {
  const db = await testDatabase()
  const { tenant } = await loadNation(db)
  const people = new Map<Who, TestAccount>()
  const as = (who: Who): TestAccount => {
    const account = people.get(who)
    if (!account) throw new Error(`Nobody is ${who}`)
    return account
  }
  const programme = idOf('programme', 0)
  const account = async (who: Who, role: Parameters<typeof anAccount>[1], more: { programme?: string } = {}) => people.set(who, await anAccount(db, role, { tenant, ...more }))
  await account('beginner', 'promoter')
  await account('lead', 'team_lead', { programme })
  await account('manager', 'programme_manager')
  await account('professional', 'professional_lead', { programme })
  await account('member', 'committee_member')
  await account('auditor', 'auditor')
  await account('administrator', 'administrator')
  await account('participant', 'participant')
  await account('briefly', 'participant')
  const smallProgramme = await aProgramme(db, { tenant, name: 'תכנית קטנה' })
  await account('leadOfOne', 'team_lead', { programme: smallProgramme })
  await account('onlyOne', 'promoter', { programme: smallProgramme })
  await account('halfway', 'promoter')
  const ofTheLoad = (who: Who, n: number) => {
    const id = idOf('account', n)
    people.set(who, { id, accountId: id, tenantId: tenant, email: `${n}@nation.example`, displayName: `מקדמת ${n}`, language: 'he', timeZone: 'Asia/Jerusalem', posts: [{ role: 'promoter', programmeId: programme, centreId: null }] })
  }
  ofTheLoad('promoter', 0)
  ofTheLoad('receiver', 10)
  const relate = (who: Who, n: number, relation: string) =>
    db.owner.query(`insert into file_relation (tenant_id, id, participant_id, account_id, relation, starts_on) values ($1, $2, $3, $4, $5, '2020-01-01')`, [tenant, newId(), idOf('participant', n), as(who).id, relation])
  for (const n of [1, 601, 1201, 1801, 2401]) await relate('beginner', n, 'cover')
  await relate('participant', longest, 'self')
  await relate('briefly', short, 'self')
  await db.owner.query(`update enrolment set programme_id = $3 where tenant_id = $1 and id = $2`, [tenant, idOf('enrolment', alone), smallProgramme])
  await db.owner.query(`update file_relation set account_id = $3 where tenant_id = $1 and id = $2`, [tenant, idOf('relation', alone), as('onlyOne').id])
  const cookies = new Map<Who, string>()
  for (const [who, person] of people) cookies.set(who, await aSession(db, person, { secondStepDone: who !== 'halfway' }))
  const standardVersion = await aStandardVersion(db.owner, { tenant, by: as('promoter') })
  const observed = `insert into observation (tenant_id, id, promoter_id, criterion, standard_version_id, how, held_on, at, account_id)
    select $1, gen_random_uuid(), p.promoter_id, 'STD-A1', $2, 'live', current_date - n, now(), $3 from (select distinct promoter_id from evidence where tenant_id = $1) p, generate_series(1, 20) n`
  await db.owner.query(observed, [tenant, standardVersion, as('lead').id])
  await db.owner.query(`insert into observation_line (tenant_id, observation_id, promoter_id, behaviour_key, behaviour, words) select tenant_id, id, promoter_id, gen_random_uuid(), '{"he":"שואלת","ar":"","en":""}', 'שאלה וחיכתה' from observation where tenant_id = $1`, [tenant])
  await db.owner.query(`insert into observation_answer (tenant_id, id, observation_id, promoter_id, words, on_day, at) select tenant_id, gen_random_uuid(), id, promoter_id, 'מבפנים', held_on, at from observation where tenant_id = $1`, [tenant])
  await db.owner.query('analyze observation, observation_line, observation_answer')
  const knowledgeEntry = await aKnowledgeEntry(db.owner, { tenant, by: as('promoter'), heading: 'market' })
  const { learningId: learning } = await aLearning(db.owner, { tenant, ledBy: as('lead'), startsAt: new Date(Date.now() - 3_600_000) })
  const employer = await anEmployer(db.owner, { tenant, by: as('promoter'), published: true })
  const evidence = await someEvidence(db.owner, { tenant, promoter: as('promoter') })
  const practice = await aPractice(db.owner, { tenant, promoter: as('promoter'), mentor: as('member') })
  await db.owner.query(`insert into mentoring (tenant_id, id, promoter_id, mentor_id, starts_on, at, account_id) values ($1, $2, $3, $4, '2026-01-01', now(), $3)`, [tenant, newId(), as('promoter').id, as('member').id])
  const dilemma = await aDilemma(db.owner, { tenant, by: as('promoter'), asked: 'group', told: true })
  const ethicsCase = await aCase(db.owner, { tenant, by: as('promoter'), dilemma: await aDilemma(db.owner, { tenant, by: as('promoter'), asked: 'group', told: true }), published: true })
  const team = await aTeam(db.owner, { tenant, by: as('promoter'), programme, participant: idOf('participant', longest) })
  const report = await aReport(db.owner, { tenant, by: as('manager'), programme })
  const job = { participantId: idOf('participant', longest), placementId: idOf('placement', longest * 1000) }
  await db.as(as('promoter'), (tx) => tellPay(tx, { ...job, payAmount: 40, payBasis: 'hour', adjustedPercent: null, fromDay: tx.today }))
  await db.as(as('promoter'), (tx) => keepEvidence(tx, { ...job, grade: 'A', onDay: tx.today, words: '', document: { type: 'pdf', name: 'x.pdf', bytes: Buffer.from('%PDF-1.7'), scanned: false } }))
  const document = String((await db.owner.query(`select id from document where tenant_id = $1`, [tenant])).rows[0]?.id)
  const paper = newId()
  const page = JSON.stringify({ language: 'he', name: 'נור', headline: '', contact: [], summary: '', sections: [], missing: [] })
  await db.owner.query(`insert into candidacy_paper (tenant_id, id, candidacy_id, participant_id, cv_id, language, sealed, stands, at, account_id) values ($1, $2, $3, $4, $5, 'he', $6, '', now(), $7)`, [
    tenant, paper, idOf('candidacy', longest), idOf('participant', longest), idOf('cv', longest * 1000), (await sealsOf(db.owner, tenant)).seal(`candidacy_paper.${paper}`, page), as('promoter').id,
  ])
  const went = (await sealsOf(db.owner, tenant)).seal('candidacy_sent.sealed', JSON.stringify({ text: 'שלום', attachments: [], papers: [{ id: paper, language: 'he' }] }))
  await db.owner.query(`insert into candidacy_sent (tenant_id, id, candidacy_id, participant_id, sent_on, sent_to, sealed, consent_id, at, account_id) select tenant_id, $2, $3, participant_id, current_date, 'סמי', $4, id, now(), account_id from consent_event where tenant_id = $5 and participant_id = $1 limit 1`, [
    idOf('participant', longest), newId(), idOf('candidacy', longest), went, tenant,
  ])
  await meetTwoYears(db.owner, tenant)
  const log = await PlanLog.open(db)
  const server = await aServer(db)
  return {
    db,
    tenant,
    standardVersion,
    knowledgeEntry,
    smallProgramme,
    dilemma,
    learning,
    service: idOf('service', 0),
    document,
    paper,
    employer,
    practice,
    team,
    report,
    evidence,
    ethicsCase,
    log,
    as,
    cookieOf: (who) => cookies.get(who),
    keep: async (who) => String(await keepForm(db.database, cookies.get(who)?.split('=')[1], { path: '/account?/describe', fields: [['language', 'he']] }, new Date())),
    async watch(path, who, body, headers) {
      let status = 0
      let to = ''
      const ask = async () => {
        const response = await server.ask(path, { cookie: cookies.get(who), ...(body !== undefined && { method: 'POST', body, headers }) })
        await response.arrayBuffer()
        status = response.status
        to = response.headers.get('location') ?? ''
      }
      return { ...(await log.watch(ask)), status, to }
    },
    async close() {
      await server.stop()
      await db.close()
    },
  }
}

/** How many statements a request made. The key of the tenant is read once a process, the session's sign of life is written once a minute. */
export const numberOf = ({ statements }: Watched): number => statements.filter((sql) => !/tenant_key|update session/.test(sql)).length
