import pg from 'pg'
import { sealsOf } from '#src/platform/crypto.ts'
import { type Bulk, bulkInto } from './bulk.ts'
import { makeCandidacies } from './candidacies.ts'
import { makeCases } from './cases.ts'
import { makeCode } from './code.ts'
import { makeDirectory } from './directory.ts'
import { makeDeclared } from './declared.ts'
import { makeDilemmas } from './dilemmas.ts'
import { makeEmployers, placementsAtEmployers } from './employers.ts'
import { makeEvidence } from './evidence.ts'
import { makeJobSearches } from './job-search.ts'
import { makeFollowUps } from './follow-ups.ts'
import { makeKnowledge } from './knowledge.ts'
import { makeLearning } from './learning.ts'
import { makeMentoring } from './mentoring.ts'
import { makeLimits } from './limits.ts'
import { makeMirrors } from './mirror.ts'
import { makeNetwork } from './network.ts'
import { demoAccountList, demoPassword } from './network-texts.ts'
import { makeObservations } from './observation.ts'
import { inventPerson, type Person } from './people.ts'
import { makePlacements } from './placements.ts'
import { makePortfolios } from './portfolio.ts'
import { makePromoterFiles } from './promoter-files.ts'
import { randomFrom } from './random.ts'
import { makeReports } from './reports.ts'
import { makeStandard } from './standard.ts'
import { tellStory } from './story.ts'
import { makeStories } from './stories.ts'
import { tellTeam } from './team.ts'
import { makeTeamMeetings } from './team-meetings.ts'
import { makeTraining } from './training.ts'
import { makeVoices } from './voice.ts'

export { demoPassword }

interface Options {
  now: Date
  participants?: number
  /** One seed, one story. */
  seed?: number
}

/** Makes the demo tenant in one transaction on the owner's connection: an invented network with two years of history. */
export async function makeDemo(owner: pg.Pool, { now, participants = 500, seed = 1 }: Options): Promise<{ tenantId: string }> {
  const connection = await owner.connect()
  try {
    await connection.query('begin')
    const random = randomFrom(seed)
    const bulk: Bulk = bulkInto(connection)
    const network = await makeNetwork(connection, bulk, random, randomFrom(seed + 1_000_003), now)
    const standardInForce = makeStandard(bulk, network)
    makeKnowledge(bulk, network)
    makePromoterFiles(bulk, network)
    makeCode(bulk, network, makeCases(bulk, network, makeDilemmas(bulk, network)))
    makeLimits(bulk, network)
    makeLearning(bulk, network)
    const services = makeDirectory(bulk, network)
    makeEmployers(bulk, network)
    makeMentoring(bulk, network)
    await bulk.flush()
    const seals = await sealsOf(connection, network.tenantId)
    makeMirrors(bulk, network, seals)
    makeEvidence(bulk, network, seals, standardInForce.versionId)
    makeObservations(bulk, network, standardInForce)
    makeVoices(bulk, network)
    makePortfolios(bulk, network)
    const people: Person[] = []
    for (let number = 0; number < participants; number++) {
      const person = inventPerson(bulk, random, network, number, seals)
      people.push(person)
      tellStory(bulk, random, network, person, seals)
      if (number % 250 === 249) await bulk.flush()
    }
    await bulk.flush()
    await tellTeam(bulk, network, people)
    await makeTeamMeetings(bulk, network, people, seals)
    await makeStories(bulk, network, people)
    await makeDeclared(connection, bulk, network, people, seals)
    await makePlacements(bulk, network, people, seals)
    await makeJobSearches(bulk, network, people)
    await makeFollowUps(connection, bulk, network, people, seals)
    await placementsAtEmployers(connection, network)
    await makeCandidacies(connection, bulk, network, people, seals)
    await makeTraining(bulk, network, people, services)
    await bulk.flush()
    await makeReports(connection, bulk, network)
    await connection.query('commit')
    await connection.query('analyze')
    return { tenantId: network.tenantId }
  } catch (error) {
    await connection.query('rollback')
    throw error
  } finally {
    connection.release()
  }
}

/** The demo accounts of a database that holds the demo tenant; none elsewhere. */
export async function demoAccountsIn(ownerUrl: string): Promise<{ email: string; what: string }[]> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from tenant where demo limit 1')
    return rowCount ? demoAccountList.map(({ word, what }) => ({ email: `${word}@demo.ofek.example`, what })) : []
  } finally {
    await client.end()
  }
}
