/** What is posted of a candidacy: from the person's file and from beside the vacancy, the same. */
import { form } from '#src/platform/form.ts'
import { agreeLetter, sendLetter, tellStep, writeLetter } from './commands.ts'
import * as f from './forms.ts'

const of = ({ params }: { params: Partial<Record<string, string>> }) => ({ candidacyId: params.candidacy ?? '' })

export const candidacyActions = {
  tell: form(f.TellStep, (tx, input, event) => tellStep(tx, { ...of(event), ...input })),
  letter: form(f.WriteLetter, (tx, input, event) => writeLetter(tx, { ...of(event), ...input })),
  agree: form(f.AgreeLetter, (tx, input, event) => agreeLetter(tx, { ...of(event), ...input })),
  send: form(f.SendLetter, (tx, input, event) => sendLetter(tx, { ...of(event), ...input })),
}
