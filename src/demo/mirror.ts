import type { Seals } from '#src/platform/crypto.ts'
import { addDays } from '#src/platform/clock.ts'
import type { Part } from '#src/profession/mirror/types.ts'
import type { Bulk } from './bulk.ts'
import type { Network } from './network.ts'
import { randomFrom } from './random.ts'

/** What two promoters wrote beside their mirrors, in days back from today; every word is invented. */
const written: { who: string; part: Part; ago: number; words: string }[] = [
  { who: 'noor', part: 'axes', ago: 96, words: 'محور المبادرة أقلّها أسطرًا. أسهل عليّ أن أعلّم كتابة سيرة من أن أترك لهم الخطوة الأولى.' },
  { who: 'noor', part: 'axes', ago: 12, words: 'ما زالت أقلّها. لاحظت أن المبادرة تظهر في اللقاء الرابع، حين يصمت الهاتف، ولا أكتبها.' },
  { who: 'noor', part: 'started', ago: 40, words: 'مع من يشبهون أهلي أسبق إلى الخطوة. ليس لأنهم لا يستطيعون، بل لأنني أخجل من الانتظار.' },
  { who: 'noor', part: 'plans', ago: 9, words: 'نصف التغييرات جاء بعد حديث لم يكن عن الخطة أصلًا.' },
  { who: 'michal', part: 'unseen', ago: 33, words: 'מי שלא פגשתי מזמן הם דווקא מי שלא מתלוננים. השקט שלהם נוח לי.' },
  { who: 'michal', part: 'unseen', ago: 5, words: 'התקשרתי לשלושה. אחד מהם אמר שחיכה שאשאל. את זה אף רשימה לא אמרה לי.' },
  { who: 'michal', part: 'started', ago: 60, words: 'בשבועות עמוסים אני קובעת את המשימות בעצמי. זה נראה כמו התקדמות, וזו ההתקדמות שלי.' },
]

/** Two who look at their own work now and then. */
export function makeMirrors(bulk: Bulk, { tenantId, staff, today }: Network, seals: Seals): void {
  const random = randomFrom(43)
  for (const { who, part, ago, words } of written) {
    const day = addDays(today, -ago)
    const at = new Date(`${day}T13:00:00Z`)
    bulk.add('mirror_reflection', { tenant_id: tenantId, id: random.id(at), promoter_id: staff[who], part, sealed: seals.seal('mirror.reflection', words), written_on: day, at })
  }
}
