import { by } from '#src/language/gender.ts'
import type { Address } from '#src/language/language.ts'
import type { Shape } from '#src/language/shape.ts'
import type { ClosenessKind, EndReason, PauseReason } from './types.ts'

const he = {
  title: 'השתתפות בתכנית', first: (d: string) => `פנייה ראשונה: ${d}`, joined: (d: string) => `הצטרפות: ${d}`, ended: (d: string) => `סיום: ${d}`, review: (d: string) => `סקירת התכנית הבאה: ${d}`,
  check: 'התאמה לתנאי התכנית', conditionsChanged: 'תנאי התכנית השתנו מאז הבדיקה; כדאי לבדוק שוב.', checkLead: 'מה שידוע עד כה. מה שעוד לא ידוע אינו נחשב ״לא״.', noRules: 'לתכנית הזאת אין תנאים.', checked: (d: string, by: string) => `נבדק ב־${d}${by && `, ${by}`}`, outOfWork: 'שנים מחוץ לעבודה', experience: 'שנות ניסיון', share: 'היקף משרה רצוי, באחוזים', benefitsKnown: 'קצבאות', none: 'אין', some: 'יש', notAsked: 'לא נשאל', benefits: 'אילו קצבאות', birthDate: 'תאריך לידה', locality: 'יישוב', hold: 'בדיקה',
  enrol: 'צירוף לתכנית', enrolReason: 'למה נכון לצרף, אם לא כל התנאים מתאימים', enrolNow: 'צירוף לתכנית',
  pause: 'הפסקה', reason: 'סיבה', words: 'בכמה מילים', returnsOn: 'יום החזרה', pauseNow: 'התחלת הפסקה', back: 'חזרה מהפסקה', pausedUntil: (d: string) => `בהפסקה עד ${d}`,
  rhythm: 'קצב סקירת התכנית', every: 'כל כמה ימים', nextOn: 'הסקירה הבאה', rhythmRule: 'הסכמה על התכנית, או פגישת סקירה שהתקיימה, קובעות את הסקירה הבאה לפי הקצב.', save: 'שמירה',
  finish: 'סיום הליווי בתכנית', sure: 'זה מה שסוכם', finishNow: 'סיום', further: 'תכנית נוספת', comeBack: 'חזרה לליווי', furtherLead: 'מתחילים בפנייה: תנאי התכנית נבדקים, ואז מצרפים. מה שכבר בתיק נשאר, ומה שהסתיים נשאר כפי שהסתיים.', join: 'פתיחת פנייה', programme: 'תכנית',
  assign: 'מי מלווה', assignLead: 'לפי הא״ב, בלי דירוג. שפות, קהילות ועומס משוקלל מוצגים לפני הבחירה.', now: 'עכשיו', nobody: 'עוד אין מלווה', choose: 'בחירה', note: 'מה נאמר על המעבר', noteHint: 'חובה כשעוברים ממלווה למלווה. נקרא גם בעמוד האישי.', shared: 'שפה משותפת', load: (w: string, full: string, people: number) => `עומס ${w} מתוך ${full} (${people} אנשים, לפי שלב)`, away: (d: string, who: string) => `היעדרות עד ${d}; מילוי מקום: ${who}`,
  wishes: 'מה רוצים מהמלווה', asked: 'מה התבקש', wishMet: (what: string) => `כמו שהתבקש: ${what}`, wishNotMet: (what: string) => `לא כמו שהתבקש: ${what}`, wishUnknown: (what: string) => `לא ידוע: ${what}`, wishLanguage: 'שפה', any: 'לא משנה', wishCommunity: 'קהילה', from: 'מהקהילה', not_from: 'דווקא לא מהקהילה', community: 'איזו', gender: 'אישה או גבר', female: 'אישה', male: 'גבר',
  handing: {
    former: 'מי ליוו עד עכשיו', fromTo: (from: string, to: string) => `מ${from} אל ${to}`, told: (d: string) => `נאמר ב־${d}`, forColleague: 'רק לעיני המלווה:',
    received: (d: string, from: string | null) => (from ? `התיק עבר אליך מ${from}, ב־${d}` : `התיק עבר אליך ב־${d}`), noteIs: (a: Address) => `זה מה ש${by(a, 'היא קוראת', 'הוא קורא', 'קוראים')} בעמוד ${by(a, 'שלה', 'שלו', 'האישי')}:`, tell: 'קראתי, ודיברנו על זה',
    grey: 'רק לעיני מי שמלווים מעכשיו', greyHint: 'לא מוצג בעמוד האישי ולא בתצוגה המשותפת.',
  },
  closeness: {
    title: 'היכרות מוקדמת', lead: 'מי שמכירים את האדם או את משפחתו ממקום אחר אומרים זאת. זה לא פסול: מי שמשבצים רואים, ומחליטים יחד. לא נכתב בתיק עצמו.',
    declare: 'יש לי היכרות מוקדמת', note: 'רישום היכרות מוקדמת', who: 'מי', kind: 'איזו היכרות', words: 'בכמה מילים', wordsHint: 'רק מה שנחוץ להחלטה.', save: 'שמירה', end: 'זה כבר לא נכון',
    known: (kind: string) => `היכרות מוקדמת: ${kind}`, knowing: 'ההיכרות המוקדמת ידועה, והבחירה נכונה בכל זאת',
    kinds: { family: 'קרבת משפחה', friends: 'חברות', neighbours: 'שכנות', work: 'היכרות מהעבודה', other: 'היכרות אחרת' } satisfies Record<ClosenessKind, string>,
  },
  pauseReasons: { family: 'משפחה', birth: 'לידה', personal: 'סיבה אישית', service: 'שירות', study: 'לימודים', work: 'עבודה', away: 'נסיעה', other: 'אחר' } satisfies Record<PauseReason, string>,
  endReasons: { work: 'עבודה', goals: 'המטרות הושגו', study: 'לימודים', asked: 'לפי בקשה אישית', moved: 'מעבר מקום', other_service: 'שירות אחר', no_contact: 'הקשר נותק', other: 'אחר' } satisfies Record<EndReason, string>,
}
export type EnrolmentMessages = Shape<typeof he>

const ar = {
  title: 'المشاركة في البرنامج', first: (d: string) => `التوجّه الأول: ${d}`, joined: (d: string) => `الانضمام: ${d}`, ended: (d: string) => `الانتهاء: ${d}`, review: (d: string) => `المراجعة القادمة للخطة: ${d}`,
  check: 'ملاءمة شروط البرنامج', conditionsChanged: 'تغيّرت شروط البرنامج منذ الفحص؛ يُستحسن الفحص مرة أخرى.', checkLead: 'ما هو معروف حتى الآن. وما لم يُعرف بعد لا يُعدّ «لا».', noRules: 'ليس لهذا البرنامج شروط.', checked: (d: string, by: string) => `فُحص في ${d}${by && `، ${by}`}`, outOfWork: 'سنوات خارج العمل', experience: 'سنوات خبرة', share: 'نسبة الوظيفة المرغوبة', benefitsKnown: 'مخصصات', none: 'لا يوجد', some: 'يوجد', notAsked: 'لم يُسأل', benefits: 'أي مخصصات', birthDate: 'تاريخ الميلاد', locality: 'البلدة', hold: 'فحص',
  enrol: 'الضمّ إلى البرنامج', enrolReason: 'لماذا الضمّ صحيح وإن لم تتحقق كل الشروط', enrolNow: 'الضمّ إلى البرنامج',
  pause: 'توقّف مؤقت', reason: 'السبب', words: 'بكلمات قليلة', returnsOn: 'تاريخ العودة', pauseNow: 'بدء التوقّف', back: 'العودة من التوقّف', pausedUntil: (d: string) => `في توقّف حتى ${d}`,
  rhythm: 'وتيرة مراجعة الخطة', every: 'كل كم يومًا', nextOn: 'المراجعة القادمة', rhythmRule: 'الاتفاق على الخطة أو عقد لقاء مراجعة يحدّد المراجعة القادمة حسب الوتيرة.', save: 'حفظ',
  finish: 'إنهاء المرافقة في البرنامج', sure: 'هذا ما اتُّفق عليه', finishNow: 'إنهاء', further: 'برنامج إضافي', comeBack: 'العودة إلى المرافقة', furtherLead: 'نبدأ بتوجّه: تُفحص شروط البرنامج ثم يكون الانضمام. ما في الملف يبقى، وما انتهى يبقى كما انتهى.', join: 'فتح توجّه', programme: 'البرنامج',
  assign: 'من يرافق', assignLead: 'بالترتيب الأبجدي، بلا مفاضلة. تظهر اللغات والمجتمعات والعبء الموزون قبل الاختيار.', now: 'الآن', nobody: 'لا مرافقة بعد', choose: 'اختيار', note: 'ما يُقال عن الانتقال', noteHint: 'إلزامي عند الانتقال من مرافقة إلى أخرى. يُقرأ أيضًا في الصفحة الشخصية.', shared: 'لغة مشتركة', load: (w: string, full: string, people: number) => `عبء ${w} من ${full} (عدد الأشخاص ${people}، بحسب المرحلة)`, away: (d: string, who: string) => `غياب حتى ${d}؛ ينوب: ${who}`,
  wishes: 'رغبات بشأن المرافقة', asked: 'ما طُلب', wishMet: (what: string) => `كما طُلب: ${what}`, wishNotMet: (what: string) => `بخلاف ما طُلب: ${what}`, wishUnknown: (what: string) => `غير معروف: ${what}`, wishLanguage: 'اللغة', any: 'لا فرق', wishCommunity: 'المجتمع', from: 'من المجتمع', not_from: 'ليس من المجتمع', community: 'أي مجتمع', gender: 'امرأة أو رجل', female: 'امرأة', male: 'رجل',
  handing: {
    former: 'من رافق حتى الآن', fromTo: (from: string, to: string) => `من ${from} إلى ${to}`, told: (d: string) => `قيل في ${d}`, forColleague: 'لمن يرافق فقط:',
    received: (d: string, from: string | null) => (from ? `انتقل الملف إليك من ${from}، في ${d}` : `انتقل الملف إليك في ${d}`), noteIs: (a: Address) => `هذا ما ${by(a, 'تقرؤه في صفحتها', 'يقرؤه في صفحته', 'يُقرأ في الصفحة الشخصية')}:`, tell: 'قرأتُ ذلك وتحدّثنا عنه',
    grey: 'لمن يتولّى المرافقة فقط', greyHint: 'لا يظهر في الصفحة الشخصية ولا في العرض المشترك.',
  },
  closeness: {
    title: 'معرفة سابقة', lead: 'من يعرف الشخص أو عائلته من مكان آخر يصرّح بذلك. ليس في هذا عيب: يراه من يوزّع المشاركين، ويُتخذ القرار معًا. لا يُكتب في الملف نفسه.',
    declare: 'لديّ معرفة سابقة', note: 'تسجيل معرفة سابقة', who: 'من', kind: 'أي معرفة', words: 'بكلمات قليلة', wordsHint: 'فقط ما يلزم للقرار.', save: 'حفظ', end: 'لم يعد صحيحًا',
    known: (kind: string) => `معرفة سابقة: ${kind}`, knowing: 'المعرفة السابقة معلومة والاختيار صحيح مع ذلك',
    kinds: { family: 'قرابة عائلية', friends: 'صداقة', neighbours: 'جيرة', work: 'معرفة من العمل', other: 'معرفة أخرى' },
  },
  pauseReasons: { family: 'العائلة', birth: 'ولادة', personal: 'سبب شخصي', service: 'خدمة', study: 'دراسة', work: 'عمل', away: 'سفر', other: 'سبب آخر' },
  endReasons: { work: 'عمل', goals: 'تحقّقت الأهداف', study: 'دراسة', asked: 'بطلب شخصي', moved: 'انتقال إلى مكان آخر', other_service: 'خدمة أخرى', no_contact: 'انقطع التواصل', other: 'سبب آخر' },
} satisfies EnrolmentMessages

const en = {
  title: 'In the programme', first: (d: string) => `First contact: ${d}`, joined: (d: string) => `Joined: ${d}`, ended: (d: string) => `Ended: ${d}`, review: (d: string) => `Next review of the plan: ${d}`,
  check: 'The programme’s conditions', conditionsChanged: 'The programme’s conditions changed since the check; check again.', checkLead: 'What is known. What is not known is not a no.', noRules: 'This programme has no conditions.', checked: (d: string, by: string) => `Checked on ${d}${by && `, ${by}`}`, outOfWork: 'Years out of work', experience: 'Years of experience', share: 'Wished share of a full post, per cent', benefitsKnown: 'Benefits', none: 'None', some: 'Some', notAsked: 'Not asked', benefits: 'Which benefits', birthDate: 'Birth date', locality: 'Locality', hold: 'Check',
  enrol: 'Join the programme', enrolReason: 'Why it is right to join, if not every condition fits', enrolNow: 'Join the programme',
  pause: 'Pause', reason: 'Reason', words: 'In a few words', returnsOn: 'Day of return', pauseNow: 'Begin the pause', back: 'Back from the pause', pausedUntil: (d: string) => `Paused until ${d}`,
  rhythm: 'Rhythm of reviews', every: 'Every how many days', nextOn: 'Next review', rhythmRule: 'Agreeing the plan, or a review meeting that was held, sets the next review by this rhythm.', save: 'Save',
  finish: 'Finish the accompaniment in this programme', sure: 'This is what was agreed', finishNow: 'Finish', further: 'Another programme', comeBack: 'Coming back', furtherLead: 'It begins with a contact: the programme’s conditions are checked, then they join. What is in the file stays, and what ended stays as it ended.', join: 'Open the contact', programme: 'Programme',
  assign: 'Who accompanies', assignLead: 'By name, without ranking. Languages, communities and weighted load stand before the choice.', now: 'Now', nobody: 'Nobody yet', choose: 'Choose', note: 'What the participant is told of the move', noteHint: 'Needed when moving from one promoter to another. Read on the participant’s own page too.', shared: 'A shared language', load: (w: string, full: string, people: number) => `Load ${w} of ${full} (${people} people, by stage)`, away: (d: string, who: string) => `Away until ${d}; covered by ${who}`,
  wishes: 'Wishes of the promoter', asked: 'Asked for', wishMet: (what: string) => `As asked: ${what}`, wishNotMet: (what: string) => `Not as asked: ${what}`, wishUnknown: (what: string) => `Not known: ${what}`, wishLanguage: 'Language', any: 'No matter', wishCommunity: 'Community', from: 'From the community', not_from: 'Rather not from it', community: 'Which one', gender: 'Woman or man', female: 'Woman', male: 'Man',
  handing: {
    former: 'Who accompanied until now', fromTo: (from: string, to: string) => `from ${from} to ${to}`, told: (d: string) => `told on ${d}`, forColleague: 'For the promoter alone:',
    received: (d: string, from: string | null) => (from ? `This file came to you from ${from} on ${d}` : `This file came to you on ${d}`), noteIs: (a: Address) => `What ${by(a, 'she reads on her', 'he reads on his', 'they read on their')} own page:`, tell: 'I have read it, and we spoke of it',
    grey: 'For the new promoter alone', greyHint: 'Not shown to the participant nor in the shared view.',
  },
  closeness: {
    title: 'Known from elsewhere', lead: 'Whoever knows the person or the family from elsewhere says so. It is no fault: those who assign see it and decide together. It is not written in the file itself.',
    declare: 'I know them from elsewhere', note: 'Note that someone knows them', who: 'Who', kind: 'How', words: 'In a few words', wordsHint: 'Only what the decision needs.', save: 'Save', end: 'No longer so',
    known: (kind: string) => `Known from elsewhere: ${kind}`, knowing: 'The closeness is known, and the choice is right all the same',
    kinds: { family: 'Family', friends: 'Friends', neighbours: 'Neighbours', work: 'Known from work', other: 'Known otherwise' },
  },
  pauseReasons: { family: 'Family', birth: 'Birth', personal: 'Personal', service: 'Service', study: 'Study', work: 'Work', away: 'Away', other: 'Other' },
  endReasons: { work: 'Work', goals: 'Goals reached', study: 'Study', asked: 'At their wish', moved: 'Moved', other_service: 'Another service', no_contact: 'Contact was lost', other: 'Other' },
} satisfies EnrolmentMessages

export const messages: { he: EnrolmentMessages; ar: EnrolmentMessages; en: EnrolmentMessages } = { he, ar, en }
