import type { Persons } from '#src/accompaniment/file/persons.ts'
import { formatDay, formatShortDay } from '#src/language/format.ts'
import { by, toOrOf } from '#src/language/gender.ts'
import type { Shape } from '#src/language/shape.ts'
import type { ApplicationState, ChannelKind, ChannelState } from './types.ts'

const he = {
  title: 'חיפוש עבודה',
  lead: (p: Persons) => toOrOf(p, 'החיפוש שלך: מה משך את העין, דרך מי, ומה הצעד הבא. שורה אחת מספיקה כדי להתחיל.', 'החיפוש שלה: מה משך את העין, דרך מי, ומה הצעד הבא.', 'החיפוש שלו: מה משך את העין, דרך מי, ומה הצעד הבא.', 'החיפוש: מה משך את העין, דרך מי, ומה הצעד הבא.'),
  cv: 'קורות חיים', interviews: 'תרגול לריאיון', begin: 'מה משך את העין', beginHint: 'משרה, מקום, או משהו ששמעת עליו. את השאר משלימים אחר כך.', beginHintOf: 'משרה, מקום, או משהו ששמעו עליו. את השאר משלימים אחר כך.', write: 'לרשום',
  goesOn: 'מה פתוח', none: 'כאן יופיעו המשרות', noneHow: 'רושמים למעלה משהו אחד שמשך את העין: לא חייבים להחליט עליו עכשיו.', noneOpen: 'אין כרגע משהו פתוח.', over: 'מה שהסתיים', next: 'הצעד הבא', until: (day: string) => `עד ${formatDay('he', day)}`, due: 'הגיע היום',
  states: { noticed: 'נמצא', sent: 'נשלח', talking: 'בקשר', interview: 'ריאיון', offer: 'יש הצעה', began: 'התחלת עבודה', declined: 'הצעה שלא התאימה', refused: 'לא הפעם', no_answer: 'לא ענו', let_go: 'ירד מהפרק' } satisfies Record<ApplicationState, string>,
  tell: 'מה חדש', state: 'איפה זה עומד', on: 'מתי', words: 'מה קרה', wordsHint: 'לא חובה.', learned: 'מה נלמד מזה', learnedHint: 'גם מ"לא" לומדים: מה שאלו, מה עבד, מה אחרת בפעם הבאה.', nextStep: 'הצעד הבא', nextStepHint: 'לדוגמה: להתקשר אליהם.', nextOn: 'עד מתי', save: 'שמירה', change: 'השלמת פרטים', titleOf: 'מה זה', place: 'איפה, אצל מי', channel: 'באיזו דרך', noChannel: 'לא נאמר', person: 'דרך מי', noPerson: 'בלי אדם מסוים', withCv: 'עם אילו קורות חיים', noCv: 'בלי', sentOn: 'מתי נשלח', sentAt: (day: string) => `נשלח ב־${formatShortDay('he', day)}`, through: (name: string) => `דרך ${name}`, story: 'מה היה עד עכשיו', practise: 'תרגול לריאיון הזה',
  channels: 'הדרכים', channelsLead: 'איפה מחפשים. רוב האנשים מוצאים דרך מישהו שמכירים, ולכן כדאי יותר מדרך אחת.', channelsNone: 'כאן יופיעו הדרכים', channelsHow: 'אתר, לשכה, קבוצה, חנויות ברחוב, או פשוט לספר לאנשים.', addChannel: 'הוספת דרך', kind: 'מה זה', name: 'שם', channelHint: 'לדוגמה: קבוצת המשרות של השכונה.',
  kinds: { people: 'אנשים', internet: 'אתר משרות', social: 'רשת חברתית', employers: 'פנייה ישירה למעסיק', service: 'שירות התעסוקה', agency: 'חברת השמה', street: 'ברחוב ובחנויות', other: 'אחר' } satisfies Record<ChannelKind, string>,
  channelStates: { tried: 'בניסיון', works: 'עובד טוב', rests: 'נח בינתיים' } satisfies Record<ChannelState, string>, channelState: 'איך הולך', edit: 'עריכה',
  people: 'אנשים שאולי יודעים', peopleLead: 'רק שם ומאיפה מכירים. הם לא ביקשו להיות רשומים כאן, ולכן לא רושמים עליהם דבר נוסף, ומוציאים כשלא צריך.', peopleNone: 'כאן יופיעו אנשים שאפשר לספר להם', peopleHow: 'שכנה, בן דוד, מורה לשעבר, מי שעבדו יחד.', addPerson: 'הוספת אדם', personName: 'שם', knownHow: 'מאיפה מכירים', remove: 'הוצאה', removeSure: 'השם יימחק ולא יישמר. מה שנרשם דרך האדם הזה נשאר, בלי השם.',
  tried: 'מה ניסיתי', triedOf: 'מה נוסה', triedLead: 'כל ניסיון הוא עבודה שנעשתה. אין כאן ציון.', noWay: 'בלי דרך מסוימת', nothingYet: 'עוד לא יצא מזה דבר',
  idea: (p: Persons) => ({ participant: toOrOf(p, 'היוזמה שלך', 'היוזמה שלה', 'היוזמה שלו', `היוזמה של ${p.name}`), promoter: by(p.promoterAddress, 'היוזמה של המקדמת', 'היוזמה של המקדם', 'היוזמה של מי שמלווה') }),
}
type Words = Shape<typeof he>
type Full = Omit<Words, 'idea'> & Pick<typeof he, 'idea'>

const ar = {
  title: 'البحث عن عمل',
  lead: (p: Persons) => toOrOf(p, 'بحثك: ما لفت النظر، وعن طريق من، وما الخطوة التالية. سطر واحد يكفي للبداية.', 'بحثها: ما لفت النظر، وعن طريق من، وما الخطوة التالية.', 'بحثه: ما لفت النظر، وعن طريق من، وما الخطوة التالية.', 'البحث: ما لفت النظر، وعن طريق من، وما الخطوة التالية.'),
  cv: 'السيرة الذاتية', interviews: 'التدرّب على المقابلة', begin: 'ما الذي لفت النظر', beginHint: 'وظيفة أو مكان أو خبر وصلك. والباقي يُستكمل لاحقًا.', beginHintOf: 'وظيفة أو مكان أو خبر. والباقي يُستكمل لاحقًا.', write: 'تسجيل',
  goesOn: 'ما هو مفتوح', none: 'ستظهر هنا الوظائف', noneHow: 'نسجّل في الأعلى أمرًا واحدًا لفت النظر: لا يلزم القرار بشأنه الآن.', noneOpen: 'لا شيء مفتوح حاليًا.', over: 'ما انتهى', next: 'الخطوة التالية', until: (day: string) => `حتى ${formatDay('ar', day)}`, due: 'حان موعدها',
  states: { noticed: 'وُجدت', sent: 'أُرسلت', talking: 'على تواصل', interview: 'مقابلة', offer: 'يوجد عرض', began: 'بدء عمل', declined: 'عرض لم يناسب', refused: 'ليس هذه المرة', no_answer: 'لم يردّوا', let_go: 'صُرف النظر عنها' },
  tell: 'ما الجديد', state: 'أين وصلت', on: 'متى', words: 'ماذا حدث', wordsHint: 'ليس إلزاميًا.', learned: 'ماذا نتعلّم من ذلك', learnedHint: 'من الرفض أيضًا نتعلّم: ماذا سألوا، وما الذي نجح، وما الذي نغيّره في المرة القادمة.', nextStep: 'الخطوة التالية', nextStepHint: 'مثلًا: الاتصال بهم.', nextOn: 'حتى متى', save: 'حفظ', change: 'استكمال التفاصيل', titleOf: 'ما هي', place: 'أين وعند من', channel: 'بأي طريق', noChannel: 'لم يُذكر', person: 'عن طريق من', noPerson: 'دون شخص معيّن', withCv: 'مع أي سيرة ذاتية', noCv: 'دون', sentOn: 'متى أُرسلت', sentAt: (day: string) => `أُرسلت في ${formatShortDay('ar', day)}`, through: (name: string) => `عن طريق ${name}`, story: 'ما كان حتى الآن', practise: 'التدرّب على هذه المقابلة',
  channels: 'الطرق', channelsLead: 'أين نبحث. معظم الناس يجدون عملًا عن طريق معارف، ولذلك من المفيد أكثر من طريق.', channelsNone: 'ستظهر هنا الطرق', channelsHow: 'موقع، مكتب، مجموعة، محلات في الشارع، أو ببساطة إخبار الناس.', addChannel: 'إضافة طريق', kind: 'ما هو', name: 'الاسم', channelHint: 'مثلًا: مجموعة الوظائف في الحي.',
  kinds: { people: 'أشخاص', internet: 'موقع وظائف', social: 'شبكة اجتماعية', employers: 'توجّه مباشر إلى مشغِّل', service: 'خدمة التشغيل', agency: 'شركة توظيف', street: 'في الشارع والمحلات', other: 'غير ذلك' },
  channelStates: { tried: 'قيد التجربة', works: 'يسير جيدًا', rests: 'متوقف حاليًا' }, channelState: 'كيف يسير', edit: 'تعديل',
  people: 'أشخاص ربما يعرفون', peopleLead: 'الاسم ومن أين المعرفة فقط. لم يطلبوا أن يُسجَّلوا هنا، ولذلك لا نكتب عنهم شيئًا آخر، ونُخرجهم حين لا تبقى حاجة.', peopleNone: 'سيظهر هنا أشخاص يمكن إخبارهم', peopleHow: 'جارة، ابن عم، معلمة سابقة، زملاء عمل سابقون.', addPerson: 'إضافة شخص', personName: 'الاسم', knownHow: 'من أين المعرفة', remove: 'إخراج', removeSure: 'يُمحى الاسم ولا يُحفظ. ما سُجّل عن طريق هذا الشخص يبقى دون الاسم.',
  tried: 'ماذا جرّبت', triedOf: 'ما جُرّب', triedLead: 'كل محاولة هي عمل أُنجز. لا علامة هنا.', noWay: 'دون طريق معيّن', nothingYet: 'لم يأتِ منه شيء بعد',
  idea: (p: Persons) => ({ participant: toOrOf(p, 'المبادرة منك', 'المبادرة منها', 'المبادرة منه', `المبادرة من ${p.name}`), promoter: by(p.promoterAddress, 'المبادرة من موجِّهة التشغيل', 'المبادرة من موجِّه التشغيل', 'المبادرة ممّن يرافق') }),
} satisfies Full

const en = {
  title: 'Job search',
  lead: (p: Persons) => `${toOrOf(p, 'Your', 'Her', 'His', 'The')} search: what caught the eye, through whom, and what comes next. One line is enough to begin.`,
  cv: 'Curriculum vitae', interviews: 'Interview practice', begin: 'What caught the eye', beginHint: 'A vacancy, a place, or something you heard of. The rest can come later.', beginHintOf: 'A vacancy, a place, or something that was heard of. The rest can come later.', write: 'Write it down',
  goesOn: 'What is open', none: 'Vacancies will appear here', noneHow: 'Write down above one thing that caught the eye: nothing has to be decided yet.', noneOpen: 'Nothing is open now.', over: 'What is over', next: 'Next step', until: (day: string) => `until ${formatDay('en', day)}`, due: 'its day has come',
  states: { noticed: 'found', sent: 'sent', talking: 'in touch', interview: 'interview', offer: 'an offer', began: 'work began', declined: 'an offer that did not fit', refused: 'not this time', no_answer: 'no answer', let_go: 'let go' },
  tell: 'What is new', state: 'Where it stands', on: 'When', words: 'What happened', wordsHint: 'Not required.', learned: 'What was learned', learnedHint: 'A “no” teaches too: what they asked, what worked, what to do differently.', nextStep: 'The next step', nextStepHint: 'For example: call them.', nextOn: 'Until when', save: 'Save', change: 'Complete it', titleOf: 'What it is', place: 'Where, with whom', channel: 'Which way', noChannel: 'not said', person: 'Through whom', noPerson: 'nobody in particular', withCv: 'With which CV', noCv: 'none', sentOn: 'Sent on', sentAt: (day: string) => `sent on ${formatShortDay('en', day)}`, through: (name: string) => `through ${name}`, story: 'How it went so far', practise: 'Practise for this interview',
  channels: 'Ways', channelsLead: 'Where to look. Most people find work through somebody they know, so more than one way helps.', channelsNone: 'Ways will appear here', channelsHow: 'A site, an office, a group, shops in the street, or simply telling people.', addChannel: 'Add a way', kind: 'What it is', name: 'Name', channelHint: 'For example: the neighbourhood’s jobs group.',
  kinds: { people: 'people', internet: 'a jobs site', social: 'a social network', employers: 'asking an employer', service: 'the employment service', agency: 'an agency', street: 'in the street and shops', other: 'other' },
  channelStates: { tried: 'being tried', works: 'works well', rests: 'rests for now' }, channelState: 'How it goes', edit: 'Edit',
  people: 'People who may know', peopleLead: 'A name and how they are known, no more. They did not ask to stand here, so nothing else is written of them, and they are taken out when no longer needed.', peopleNone: 'People who can be told will appear here', peopleHow: 'A neighbour, a cousin, a former teacher, people one worked with.', addPerson: 'Add somebody', personName: 'Name', knownHow: 'How they are known', remove: 'Take out', removeSure: 'The name is deleted and not kept. What was written through them stays, without the name.',
  tried: 'What I tried', triedOf: 'What was tried', triedLead: 'Each attempt is work that was done. There is no score here.', noWay: 'no way in particular', nothingYet: 'nothing came of it yet',
  idea: (p: Persons) => ({ participant: toOrOf(p, 'your idea', 'her idea', 'his idea', `${p.name}’s idea`), promoter: 'the promoter’s idea' }),
} satisfies Full

export const messages: { he: Full; ar: Full; en: Full } = { he, ar, en }
