import { plural } from '#src/language/plural.ts'
import type { Shape } from '#src/language/shape.ts'

const he = {
  title: 'גבולות התפקיד',
  lead: 'מה שלנו, מה עושים יחד עם אחרים, ומה מפנים ולמי. להפנות זה חלק מן הליווי, לא סופו.',
  none: 'עוד אין מפה', noneHow: 'כאן יעמוד מה שלנו, מה עושים יחד ומה מפנים. מי שמובילים את המקצוע פותחים אותה.', begin: 'לפתוח את המפה מן השורות של אופק',
  sides: { ours: 'שלנו', together: 'יחד עם אחרים', referred: 'מפנים' },
  sideLeads: { ours: '', together: 'אנחנו נשארים עם העבודה, והם עם מה שהם יודעים.', referred: 'בהסכמה, עם סיבה, ונשארים בקשר עד שמישהו קיבל.' },
  to: { ours: 'גם עם', together: 'יחד עם', referred: 'מפנים אל' },
  side: 'באיזה צד', what: 'במה מדובר', toWhom: 'אל מי, או עם מי', toWhomHint: 'סוג השירות, לא שם של אדם',
  add: 'להוסיף שורה', change: 'לשנות', keep: 'שמירה', setAside: 'להוציא מן המפה', bringBack: 'להחזיר למפה', setAsides: 'הוצאו מן המפה',
  earlier: (n: number) => plural('he', n, { one: 'נוסח קודם', two: 'שני נוסחים קודמים', other: '# נוסחים קודמים' }), earlierBy: (name: string, day: string) => `${name}, עד ${day}`,
  toRead: 'לקרוא על גבולות התפקיד בגוף הידע',
  hint: {
    title: 'אולי זה כבר מעבר לתפקיד',
    into: { diagnosis: 'במשפט הזה יש מילים של אבחון:', therapy: 'במשפט הזה יש מילים של טיפול:' },
    how: 'אם מישהו אחר אמר או אבחן, כדאי לכתוב מי. אם זה מה שעולה לך, אפשר לכתוב מה נראה ונשמע, ולשאול אם זה הזמן להפנות. ההערה נשמרה כפי שהיא; הרמז הזה נראה רק לך ואינו נשמר.',
    rule: 'כלל של מילים, בלי ניתוח של האדם. הוא יכול לטעות.', map: 'מפת הגבולות: למי מפנים',
  },
}
export type Messages = Shape<typeof he>

const ar = {
  title: 'حدود الدور',
  lead: 'ما هو لنا، وما نفعله مع غيرنا، وما نُحيله وإلى من. الإحالة جزء من المرافقة لا نهايتها.',
  none: 'لا خريطة بعد', noneHow: 'هنا يقف ما هو لنا، وما نفعله معًا، وما نُحيله. يفتحها من يقود المهنة.', begin: 'فتح الخريطة من أسطر أوفِك',
  sides: { ours: 'لنا', together: 'مع غيرنا', referred: 'نُحيل' },
  sideLeads: { ours: '', together: 'نبقى مع العمل، وهم مع ما يعرفون.', referred: 'بالموافقة ومع السبب، ونبقى على صلة حتى يستقبل أحد.' },
  to: { ours: 'وأيضًا مع', together: 'مع', referred: 'نُحيل إلى' },
  side: 'في أي جانب', what: 'ما الموضوع', toWhom: 'إلى من، أو مع من', toWhomHint: 'نوع الخدمة، لا اسم شخص',
  add: 'إضافة سطر', change: 'تعديل', keep: 'حفظ', setAside: 'إخراج من الخريطة', bringBack: 'إعادة إلى الخريطة', setAsides: 'أُخرجت من الخريطة',
  earlier: (n: number) => plural('ar', n, { one: 'صياغة سابقة', two: 'صياغتان سابقتان', few: '# صياغات سابقة', many: '# صياغة سابقة', other: '# صياغة سابقة' }), earlierBy: (name: string, day: string) => `${name}، حتى ${day}`,
  toRead: 'القراءة عن حدود الدور في بنية المعرفة',
  hint: {
    title: 'ربما تجاوز هذا حدود الدور',
    into: { diagnosis: 'في هذه الجملة كلمات تشخيص:', therapy: 'في هذه الجملة كلمات علاج:' },
    how: 'إن قال ذلك أو شخّصه شخص آخر فمن المفيد كتابة من هو. وإن كان هذا انطباعك، يمكن كتابة ما يُرى ويُسمع، والسؤال هل حان وقت الإحالة. حُفظت الملاحظة كما هي؛ هذا التلميح يظهر لك وحدك ولا يُحفظ.',
    rule: 'قاعدة كلمات بلا تحليل للإنسان. قد تخطئ.', map: 'خريطة الحدود: إلى من نُحيل',
  },
} satisfies Messages

const en = {
  title: 'Limits of the role',
  lead: 'What is ours, what is done together with others, and what is referred and to whom. Referring is part of accompaniment, not its end.',
  none: 'No map yet', noneHow: 'What is ours, what is done together and what is referred will stand here. Who leads the profession begins it.', begin: 'Begin the map from Ofek’s lines',
  sides: { ours: 'Ours', together: 'Together with others', referred: 'Referred' },
  sideLeads: { ours: '', together: 'We stay with the work, they with what they know.', referred: 'With consent and a reason, and in touch until somebody has taken it up.' },
  to: { ours: 'also with', together: 'together with', referred: 'referred to' },
  side: 'On which side', what: 'What it is about', toWhom: 'To whom, or with whom', toWhomHint: 'The kind of service, not the name of a person',
  add: 'Add a line', change: 'Change', keep: 'Save', setAside: 'Take out of the map', bringBack: 'Bring back into the map', setAsides: 'Taken out of the map',
  earlier: (n: number) => plural('en', n, { one: 'An earlier wording', other: '# earlier wordings' }), earlierBy: (name: string, day: string) => `${name}, until ${day}`,
  toRead: 'Read on the limits of the role in the body of knowledge',
  hint: {
    title: 'This may be beyond the role',
    into: { diagnosis: 'This sentence has words of diagnosis:', therapy: 'This sentence has words of therapy:' },
    how: 'If somebody else said or diagnosed it, it helps to write who. If it is what comes to your mind, what is seen and heard can be written, and whether it is time to refer can be asked. The note was saved as it is; this hint is shown to you alone and kept nowhere.',
    rule: 'A rule of words, no analysis of a person. It can be wrong.', map: 'The scope map: to whom to refer',
  },
} satisfies Messages

export const messages = { he, ar, en }
