import { form } from '#src/platform/form.ts'
import { centresOf, exclusionsOf, networkForms as f, organisationsOf, populationsOf, saveCentre, saveExclusion, saveOrganisation, savePopulation } from '#src/programmes/network/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => ({ organisations: await organisationsOf(tx), centres: await centresOf(tx), populations: await populationsOf(tx), exclusions: await exclusionsOf(tx) }))

export const actions: Actions = {
  organisation: form(f.organisationForm, saveOrganisation),
  centre: form(f.centreForm, saveCentre),
  population: form(f.populationForm, savePopulation),
  exclusion: form(f.exclusionForm, saveExclusion),
}
