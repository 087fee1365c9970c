import type { Degree } from '#src/profession/voice/types.ts'
import { quarterOf } from '#src/profession/voice/rules.ts'
import { addDays } from '#src/platform/clock.ts'
import type { Bulk } from './bulk.ts'
import type { Network } from './network.ts'
import { randomFrom } from './random.ts'

/** What participants said, by how many quarters ago; every word is invented. One has too few yet, so that nothing of it is shown. */
const said: Record<string, { quarters: number; heard: Degree; ownWay: Degree; words?: string }[]> = {
  noor: [
    { quarters: 3, heard: 'yes', ownWay: 'mostly', words: 'لم تستعجلني حين سكتُّ.' },
    { quarters: 3, heard: 'yes', ownWay: 'yes' },
    { quarters: 3, heard: 'mostly', ownWay: 'little', words: 'أردت أن نتحدث أكثر عن الأجر.' },
    { quarters: 2, heard: 'yes', ownWay: 'yes', words: 'سألتني ماذا أسمّي ما أعرفه.' },
    { quarters: 2, heard: 'little', ownWay: 'mostly' },
    { quarters: 1, heard: 'yes', ownWay: 'yes', words: 'كتبنا السبب حين تغيّرت الخطة.' },
    { quarters: 1, heard: 'yes', ownWay: 'mostly' },
    { quarters: 1, heard: 'mostly', ownWay: 'yes' },
    { quarters: 1, heard: 'mostly', ownWay: 'little', words: 'اللقاءات قصيرة أحيانًا.' },
    { quarters: 1, heard: 'no', ownWay: 'little', words: 'انتظرت مكالمة أسبوعين.' },
  ],
  almaz: [
    { quarters: 1, heard: 'yes', ownWay: 'yes', words: 'היא שאלה, לא אמרה לי.' },
    { quarters: 1, heard: 'yes', ownWay: 'mostly' },
    { quarters: 1, heard: 'mostly', ownWay: 'mostly', words: 'חסר לי מישהו לתרגל איתו עברית.' },
    { quarters: 1, heard: 'yes', ownWay: 'yes' },
    { quarters: 1, heard: 'little', ownWay: 'yes', words: 'לפעמים זה מהר.' },
    { quarters: 1, heard: 'yes', ownWay: 'little' },
  ],
  michal: [
    { quarters: 1, heard: 'yes', ownWay: 'yes', words: 'טוב לי שיש תאריך.' },
    { quarters: 1, heard: 'mostly', ownWay: 'yes' },
    { quarters: 1, heard: 'yes', ownWay: 'little' },
  ],
}

export function makeVoices(bulk: Bulk, { tenantId, staff, today }: Network): void {
  const random = randomFrom(59)
  for (const [who, voices] of Object.entries(said)) {
    for (const { quarters, heard, ownWay, words = '' } of voices) {
      let quarter = quarterOf(today)
      for (let back = 0; back < quarters; back++) quarter = quarterOf(addDays(quarter, -1))
      bulk.add('voice', { tenant_id: tenantId, id: random.id(new Date(`${quarter}T00:00:00Z`)), promoter_id: staff[who], quarter, heard, own_way: ownWay, words })
    }
  }
}
