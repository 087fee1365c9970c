/** What was told to a programme's conditions may be of health, income and belonging: it stands sealed. */
import { seal, unseal } from '#src/platform/crypto.ts'
import type { Tx } from '#src/platform/db.ts'
import type { Check } from './types.ts'

type Answers = Pick<Check, 'facts' | 'results'>

const label = 'eligibility_check'

export const sealAnswers = (tx: Tx, answers: Answers): Promise<Buffer> => seal(tx, label, JSON.stringify(answers))
export const openAnswers = async (tx: Tx, sealed: Buffer): Promise<Answers> => JSON.parse(await unseal(tx, label, sealed))
