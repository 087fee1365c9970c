/** What the page of one candidacy shows, in the file and beside the vacancy. */
import { may } from '#src/access/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { fitsOf } from './fits.ts'
import { unaskedIn, wordsOn } from '../cv/index.ts'
import { letterBegun } from './letter.ts'
import { openPreference } from './opening.ts'
import { digestOf, papersAgreed, papersNow } from './papers.ts'
import { candidacyOf, cvsToAttach, employersAgreed, nameOf, sentOf, stepsOf, vacancyFor } from './queries.ts'

/** A candidacy with its explanation, what goes out, and what happened; undefined where it is not open to the actor, or is of another file. */
export async function candidacyShown(tx: Tx, candidacyId: string, participantId?: string) {
  const candidacy = await candidacyOf(tx, candidacyId)
  if (!candidacy || (participantId !== undefined && candidacy.participantId !== participantId)) return undefined
  const file = candidacy.participantId
  const preference = await openPreference(tx, file)
  const vacancy = await vacancyFor(tx, file, candidacy.vacancyId)
  const name = await nameOf(tx, file)
  // Of an employer who stayed unnamed when somebody proposed themself, who works here reads the name all the same.
  const employer = candidacy.employer || vacancy?.employer || ''
  const readsCvs = await may(tx, 'search.open', file)
  const agreed = await papersAgreed(tx, candidacy)
  const covered = candidacy.letterAgreedOn !== null && agreed.stand && agreed.papers.length === candidacy.letterCvs.length
  const consent = (await employersAgreed(tx, file)) !== null
  // Without the consent nothing goes out: who does not read the file reads no paper of it, and nobody takes one as a file.
  const papers = covered ? (consent ? agreed.papers : readsCvs ? agreed.papers.map((paper) => ({ ...paper, id: null })) : []) : readsCvs ? await papersNow(tx, candidacy) : []
  return {
    candidacy: { ...candidacy, employer }, name,
    steps: await stepsOf(tx, candidacyId),
    sent: await sentOf(tx, candidacyId),
    fits: vacancy ? fitsOf(preference, vacancy) : [],
    said: preference.version > 0,
    begun: letterBegun({ name, title: candidacy.title, employer, preference, language: vacancy?.language ?? tx.actor.language }),
    cvs: readsCvs ? await cvsToAttach(tx, file) : [],
    readsCvs,
    // What a yes covers, or what it would cover: the same pages for whoever reads them.
    papers, covered, digest: covered ? '' : digestOf(papers),
    unasked: unaskedIn([candidacy.letter, ...papers.map(({ document }) => wordsOn(document))].join('\n')),
    consent,
    writes: await may(tx, 'candidacies.propose', file),
    sends: await may(tx, 'candidacies.write', file),
  }
}
