/** Stories of change of the demo, each as far as it has come: on the public page, approved, waiting, refused, taken back. */
import { addDays } from '#src/platform/clock.ts'
import type { Bulk } from './bulk.ts'
import type { Network } from './network.ts'
import type { Person } from './people.ts'
import { randomFrom } from './random.ts'
import { type StoryText, storyTexts } from './stories-texts.ts'

export async function makeStories(bulk: Bulk, { tenantId: tenant_id, staff, today }: Network, people: readonly Person[]): Promise<void> {
  const random = randomFrom(59)
  const told = new Set<string>()
  const at = (ago: number) => new Date(`${addDays(today, -ago)}T12:00:00Z`)
  for (const text of storyTexts) {
    const person = people.find((one) => fits(one, text, staff) && !told.has(one.id))
    if (!person) continue
    told.add(person.id)
    const id = random.id(at(text.ago))
    const published = text.at === 'on_page' || text.at === 'withdrawn' ? addDays(today, -text.ago + 9) : null
    bulk.add('change_story', {
      tenant_id, id, title: text.title, words: text.words, written_by: staff[text.by], written_on: addDays(today, -text.ago), published_on: published, published_by: published && staff.professional, version: 1,
    })
    bulk.add('change_story_person', { tenant_id, story_id: id, participant_id: person.id })
    const answer = (what: 'approves' | 'refuses' | 'withdraws', ago: number, words = '') =>
      bulk.add('change_story_answer', { tenant_id, id: random.id(at(ago)), story_id: id, participant_id: person.id, story_version: 1, answer: what, way: 'read_to', words, at: at(ago), account_id: staff[text.by] })
    if (text.at === 'refused') answer('refuses', text.ago - 3, text.said)
    else if (text.at !== 'waits') answer('approves', text.ago - 4, text.at === 'withdrawn' ? '' : text.said)
    if (text.at === 'withdrawn') answer('withdraws', 6, text.said)
  }
  await bulk.flush()
}

const fits = (one: Person, { by, person }: StoryText, staff: Record<string, string>): boolean =>
  person === 'samira' ? one.number === 0 : one.number > 0 && one.promoter.id === staff[by] && one.stage === 'enrolled' && (person === 'any' || one.gender === person)
