/** What is posted of messages to participants and of follow-up. */
import { post } from './post.ts'

const file = '/participants/[id]'

export const postedOfMessages = [
  post(`${file}/messages?/rests`, 'promoter', { rests: 'muslim', version: 0 }),
  post(`${file}/messages?/stop`, 'promoter', { version: 1 }),
  post(`${file}/messages?/resume`, 'promoter', { version: 2 }),
  post('/administration/messages?/quiet', 'administrator', { from: '21:00', until: '07:30' }),
]
