import { addDays } from '#src/platform/clock.ts'
import type { Stands } from '#src/profession/portfolio/types.ts'
import type { Bulk } from './bulk.ts'
import type { Network } from './network.ts'
import { randomFrom } from './random.ts'

/** How promoters and their mentors see a criterion, in days back from today; every word is invented. */
const views: { who: string; by?: string; criterion: string; stands: Stands; ago: number; words: string }[] = [
  { who: 'amal', criterion: 'STD-D1', stands: 'growing', ago: 20, words: 'صرت أعرف متى أصمت. لا أعرف بعد متى أتوقف عن الصمت.' },
  { who: 'amal', by: 'wafaa', criterion: 'STD-D1', stands: 'steady', ago: 18, words: 'ترين ما لا يُقال، وتختارين. أراه ثابتًا أكثر مما ترينه أنت.' },
  { who: 'amal', criterion: 'STD-B3', stands: 'beginning', ago: 10, words: 'أخاف أن أجرح، فأُجمّل. مرة واحدة لم أفعل.' },
  { who: 'amal', by: 'wafaa', criterion: 'STD-B3', stands: 'beginning', ago: 8, words: 'تلك المرة كانت كافية لتعرفي أنك تستطيعين.' },
  { who: 'noor', criterion: 'STD-A1', stands: 'steady', ago: 90, words: 'أؤمن بالناس بسهولة. أصعب عليّ أن أعرض ما لم يعملوه من قبل.' },
  { who: 'shira', criterion: 'STD-D1', stands: 'beginning', ago: 5, words: 'אני שומעת את הסיפור ורצה לפתרון. לפעמים אני תופסת את זה באמצע.' },
  { who: 'almaz', criterion: 'STD-A2', stands: 'growing', ago: 40, words: 'הידיים שלי עוד רוצות להושיט. הפה כבר שואל.' },
  { who: 'almaz', by: 'sigal', criterion: 'STD-A2', stands: 'growing', ago: 38, words: 'השאלה "מה יקרה אם תשלח אתה" היא שלך. לא לימדו אותך אותה.' },
  { who: 'orly', criterion: 'STD-C3', stands: 'teaching', ago: 30, words: 'אני מכירה את המפעלים. פחות את מה שקורה שם אחרי שהלכתי.' },
  { who: 'orly', by: 'sigal', criterion: 'STD-C3', stands: 'steady', ago: 28, words: 'את יודעת מה מעסיק לא אומר. השאלה שלך על מה שקורה אחר כך היא הדבר הבא.' },
  { who: 'almaz', criterion: 'STD-C2', stands: 'steady', ago: 60, words: 'כשהדוח והאמת נפרדים, אני יודעת לאיזה צד. לא תמיד אני יודעת איך לכתוב את זה.' },
]
const steps: { who: string; criterion: string; words: string; ago: number; byIn?: number; told?: string; let?: true }[] = [
  { who: 'amal', criterion: 'STD-B3', words: 'تغذية راجعة واحدة غير مجمّلة كل أسبوع، وكتابة ما حدث بعدها', ago: 9, byIn: 20 },
  { who: 'amal', criterion: 'STD-A2', words: 'سؤال "ماذا ستفعلين أولًا" قبل أن أقترح', ago: 30, told: 'ثلاث مرات من خمس. مرة نسيت، ومرة خفت.' },
  { who: 'shira', criterion: 'STD-D1', words: 'לספור עד שמונה אחרי כל סיפור', ago: 5, byIn: 14 },
  { who: 'orly', criterion: 'STD-C3', words: 'לבקר במקום עבודה אחד בחודש, ולכתוב מה לא רואים במודעה', ago: 12, byIn: 40 },
  { who: 'almaz', criterion: 'STD-B1', words: 'לכתוב בתכנית את הסיבה ביום שנאמרה', ago: 45, byIn: 30 },
  { who: 'almaz', criterion: 'STD-C4', words: 'ללמוד לחפש משרות ברשת החברתית', ago: 80, told: 'המשתתפים לימדו אותי. לא צריך צעד נפרד.', let: true },
]

export function makePortfolios(bulk: Bulk, { tenantId, staff, today }: Network): void {
  const random = randomFrom(61)
  const on = (ago: number) => addDays(today, -ago)
  const at = (ago: number) => new Date(`${on(ago)}T15:00:00Z`)
  for (const { who, by, criterion, stands, ago, words } of views)
    bulk.add('criterion_view', { tenant_id: tenantId, id: random.id(at(ago)), promoter_id: staff[who], criterion, side: by ? 'mentor' : 'own', stands, words, on_day: on(ago), at: at(ago), account_id: staff[by ?? who] })
  for (const { who, criterion, words, ago, byIn, told = '', let: letGo } of steps)
    bulk.add('growth_step', {
      tenant_id: tenantId, id: random.id(at(ago)), promoter_id: staff[who], criterion, words, by_when: byIn === undefined ? null : addDays(today, byIn), state: letGo ? 'let_go' : told ? 'done' : 'open', told, closed_on: told ? on(2) : null, at: at(ago), version: 1,
    })
}
