import { describe, expect, test } from 'vitest'
import type { Post } from '#src/platform/db.ts'
import { centreOfPosts } from './centre.ts'

describe('the centre of people who are written down', () => {
  const lead = (programmeId: string | null, centreId: string | null, role: Post['role'] = 'team_lead'): Post => ({ role, programmeId, centreId })
  test.each([
    ['a lead of one centre', [lead('riyan', 'nazareth')], 'nazareth'],
    ['a lead of one centre in every programme', [lead(null, 'nazareth')], 'nazareth'],
    ['a manager of the whole programme', [lead('riyan', null, 'programme_manager')], null],
    ['a lead of the centre who also leads the whole', [lead('riyan', 'nazareth'), lead('riyan', null)], null],
    ['a post of another programme, and one that does not import', [lead('other', 'lod'), lead('riyan', 'lod', 'promoter')], null],
  ])('%s', (_, posts, centre) => expect(centreOfPosts(posts, 'riyan', ['team_lead', 'programme_manager'])).toBe(centre))
})
