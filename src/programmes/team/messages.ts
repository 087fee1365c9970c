import { by } from '#src/language/gender.ts'
import type { Address } from '#src/language/language.ts'
import { plural } from '#src/language/plural.ts'
import type { Shape } from '#src/language/shape.ts'
import type { ClosenessKind } from '../enrolment/types.ts'
import type { LoadStage } from '../load.ts'

const peopleHe = (n: number) => plural('he', n, { one: 'אדם אחד', two: 'שני אנשים', other: '# אנשים' })
const peopleAr = (n: number) => plural('ar', n, { one: 'شخص واحد', two: 'شخصان', few: '# أشخاص', many: '# شخصًا', other: '# شخص' })
const peopleEn = (n: number) => plural('en', n, { one: 'one person', other: '# people' })

const he = {
  title: 'הצוות', lead: 'מי מלווה את מי, ומה העומס. עומס אינו מספר תיקים: כל אדם נספר לפי השלב שבו הליווי נמצא.',
  promoters: 'מקדמות ומקדמי תעסוקה', noPromoters: 'כאן יופיעו המקדמים שבתכניות ובמרכזים שלך',
  noPromotersHow: 'תפקידים ניתנים בעמוד הניהול.',
  unassigned: 'מי עוד בלי ליווי', noUnassigned: 'לכולם יש מי שמלווה', more: (n: number) => `ועוד ${peopleHe(n)}`,
  load: (weighted: string, full: string) => `עומס ${weighted} מתוך ${full}`, noDuty: 'לא בתפקיד היום', ours: (n: number) => peopleHe(n), elsewhere: (n: number) => `ועוד ${peopleHe(n)} בתכניות שאינן שלך`,
  parts: 'איך זה נספר', stage: 'שלב', count: 'אנשים', weight: 'משקל', sum: 'יחד',
  stages: { applicant: 'פונים', beginning: '60 הימים הראשונים', enrolled: 'משתתפים', paused: 'בהפסקה', finished: 'סיימו' } satisfies Record<LoadStage, string>,
  away: (a: Address, until: string, who: string) => `${by(a, 'לא נמצאת', 'לא נמצא', 'היעדרות')} עד ${until}; מילוי מקום: ${who}`,
  awayLater: (from: string, until: string, who: string) => `היעדרות מ־${from} עד ${until}; מילוי מקום: ${who}`,
  covers: 'מילוי מקום, עכשיו ובקרוב', noCovers: 'אין כרגע מילוי מקום', covering: (away: string, who: string) => `${who} במקום ${away}`, days: (from: string, to: string) => `${from} עד ${to}`, endCover: 'סיום עכשיו', endCoverOf: (away: string) => `סיום עכשיו: מילוי המקום של ${away}`,
  close: 'היכרות מוקדמת שנמסרה', closeLead: 'נראה רק למי שמשבצים. כדאי לדבר, ולהחליט אם להעביר.', knows: (promoter: string) => `היכרות מוקדמת: ${promoter}`,
  kinds: { family: 'קרבת משפחה', friends: 'חברות', neighbours: 'שכנות', work: 'היכרות מהעבודה', other: 'היכרות אחרת' } satisfies Record<ClosenessKind, string>,
  caseload: 'האנשים', noCaseload: 'כרגע אין אנשים בליווי הזה', move: 'העברה למלווה אחר', cover: 'מילוי מקום בזמן היעדרות',
  wishes: { title: 'משאלות', from: (c: string) => `מהקהילה${c ? `: ${c}` : ''}`, not_from: (c: string) => `דווקא לא מהקהילה${c ? `: ${c}` : ''}`, female: 'אישה', male: 'גבר' },
  who: 'את מי', all: (n: number) => `את כולם (${n})`, chosen: 'רק את מי שמסומנים', tick: 'סימון שמות', reckon: 'חישוב העומס לפי הסימון', reckoned: 'העומס שלצד השמות הוא לפי מה שסומן. עוד לא הועבר איש.',
  to: 'למי', now: (weighted: string, full: string) => `עכשיו ${weighted} מתוך ${full}`, after: (weighted: string) => `אחרי ההעברה ${weighted}`, fits: (n: number, of: number) => `בתכנית של ${n} מתוך ${of} בלבד`, shared: (n: number, of: number) => `שפה משותפת עם ${n} מתוך ${of}`, closeTo: (names: string) => `היכרות מוקדמת שנמסרה: ${names}`,
  note: 'מה נאמר למשתתפים', noteHint: 'כל אחת ואחד מהם יקראו את זה בעמוד שלהם: למה המעבר, ומה נשאר כמו שהיה.',
  grey: 'רק לעיני מי שמלווים מעכשיו', greyHint: 'מה כדאי לדעת כדי להמשיך. לא מוצג למשתתפים ולא בתצוגה המשותפת.',
  knowing: 'ההיכרות המוקדמת ידועה, והבחירה נכונה בכל זאת', moveNow: 'העברה', moveLead: 'מהיום התיקים פתוחים למי שמלווים מעכשיו, ונסגרים בפני מי שליוו קודם. המעבר נרשם בתיק ומסופר למשתתפים.',
  didSome: {
    moved: (n: number) => plural('he', n, { one: 'אדם אחד הועבר', two: 'שני אנשים הועברו', other: '# אנשים הועברו' }),
    covered: (n: number) => `מילוי המקום נרשם: ${peopleHe(n)}`,
  },
  goneSome: {
    moved: (n: number) => plural('he', n, { one: 'אדם אחד ממי שנבחרו כבר לא היה בליווי הזה, ולכן לא הועבר', two: 'שני אנשים ממי שנבחרו כבר לא היו בליווי הזה, ולכן לא הועברו', other: '# אנשים ממי שנבחרו כבר לא היו בליווי הזה, ולכן לא הועברו' }),
    covered: (n: number) => plural('he', n, { one: 'אדם אחד ממי שנבחרו כבר לא היה בליווי הזה, ולכן אינו במילוי המקום', two: 'שני אנשים ממי שנבחרו כבר לא היו בליווי הזה, ולכן אינם במילוי המקום', other: '# אנשים ממי שנבחרו כבר לא היו בליווי הזה, ולכן אינם במילוי המקום' }),
  },
  alreadySome: (n: number) => plural('he', n, { one: 'לאדם אחד כבר היה מילוי מקום בחלק מהימים, והוא נשאר כמו שהיה', two: 'לשני אנשים כבר היה מילוי מקום בחלק מהימים, והוא נשאר כמו שהיה', other: 'ל-# אנשים כבר היה מילוי מקום בחלק מהימים, והוא נשאר כמו שהיה' }),
  cameSome: {
    moved: (n: number) => plural('he', n, { one: 'אדם אחד הגיע לליווי הזה אחרי שהעמוד נפתח ולא הופיע בו, ולכן לא הועבר. השם ברשימה שכאן', two: 'שני אנשים הגיעו לליווי הזה אחרי שהעמוד נפתח ולא הופיעו בו, ולכן לא הועברו. השמות ברשימה שכאן', other: '# אנשים הגיעו לליווי הזה אחרי שהעמוד נפתח ולא הופיעו בו, ולכן לא הועברו. השמות ברשימה שכאן' }),
    covered: (n: number) => plural('he', n, { one: 'מתוכם אדם אחד שהגיע לליווי הזה אחרי שהעמוד נפתח ולא הופיע בו', two: 'מתוכם שני אנשים שהגיעו לליווי הזה אחרי שהעמוד נפתח ולא הופיעו בו', other: 'מתוכם # אנשים שהגיעו לליווי הזה אחרי שהעמוד נפתח ולא הופיעו בו' }),
  },
  isWith: (promoter: string, since: string, by: string | null) => `מאז ${since} בליווי ${promoter}${by ? ` (ההעברה: ${by})` : ''}`, withNobody: 'אין עכשיו מי שמלווה',
  unseen: (n: number) => plural('he', n, { one: 'תיק אחד כבר לא פתוח לך', two: 'שני תיקים כבר לא פתוחים לך', other: '# תיקים כבר לא פתוחים לך' }),
  coverer: 'מילוי מקום בידי', from: 'מיום', until: 'עד יום', untilHint: 'למחרת היום הזה הכול נסגר מעצמו.', coverNow: 'שמירה', coverLead: 'בימים האלה מי שבמילוי מקום יכולים לראות ולכתוב בתיקים האלה כמו המלווה, והתיקים מופיעים ברשימה שלהם וב״היום״. שם המלווה לא משתנה.',
}
export type TeamMessages = Shape<typeof he>

const ar = {
  title: 'الطاقم', lead: 'من يرافق من، وما حجم العبء. العبء ليس عدد الملفات: يُحسب كل شخص بحسب مرحلة مرافقته.',
  promoters: 'موجِّهات وموجِّهو التشغيل', noPromoters: 'هنا يظهر الموجِّهون في برامجك ومراكزك',
  noPromotersHow: 'تُعطى الأدوار في صفحة الإدارة.',
  unassigned: 'من لا يزال بلا مرافقة', noUnassigned: 'لكلٍّ من يرافقه', more: (n: number) => `و${peopleAr(n)} غيرهم`,
  load: (weighted: string, full: string) => `عبء ${weighted} من ${full}`, noDuty: 'ليس على رأس عمله اليوم', ours: (n: number) => peopleAr(n), elsewhere: (n: number) => `و${peopleAr(n)} في برامج خارج مسؤوليتك`,
  parts: 'كيف يُحسب', stage: 'المرحلة', count: 'أشخاص', weight: 'الوزن', sum: 'المجموع',
  stages: { applicant: 'متوجّهون', beginning: 'أول 60 يومًا', enrolled: 'مشاركون', paused: 'في توقّف', finished: 'أنهوا' },
  away: (a: Address, until: string, who: string) => `${by(a, 'غائبة', 'غائب', 'غياب')} حتى ${until}؛ ينوب: ${who}`,
  awayLater: (from: string, until: string, who: string) => `غياب من ${from} حتى ${until}؛ ينوب: ${who}`,
  covers: 'الإنابة، الآن وقريبًا', noCovers: 'لا إنابة حاليًا', covering: (away: string, who: string) => `${who} بدل ${away}`, days: (from: string, to: string) => `${from} حتى ${to}`, endCover: 'إنهاء الآن', endCoverOf: (away: string) => `إنهاء الآن: الإنابة عن ${away}`,
  close: 'معرفة سابقة ذُكرت', closeLead: 'تظهر فقط لمن يوزّع المشاركين. من المفيد التحدّث ثم اتخاذ قرار بشأن النقل.', knows: (promoter: string) => `معرفة سابقة: ${promoter}`,
  kinds: { family: 'قرابة عائلية', friends: 'صداقة', neighbours: 'جيرة', work: 'معرفة من العمل', other: 'معرفة أخرى' },
  caseload: 'المشاركون', noCaseload: 'لا مشاركين في هذه المرافقة حاليًا', move: 'نقل إلى مرافقة أخرى', cover: 'إنابة خلال الغياب',
  wishes: { title: 'رغبات', from: (c: string) => `من المجتمع${c ? `: ${c}` : ''}`, not_from: (c: string) => `ليس من المجتمع${c ? `: ${c}` : ''}`, female: 'امرأة', male: 'رجل' },
  who: 'مَن', all: (n: number) => `الجميع (${n})`, chosen: 'من جرى تحديدهم فقط', tick: 'تحديد أسماء', reckon: 'حساب العبء بحسب التحديد', reckoned: 'العبء بجانب الأسماء محسوب لمن جرى تحديدهم. لم يُنقل أحد بعد.',
  to: 'إلى من', now: (weighted: string, full: string) => `الآن ${weighted} من ${full}`, after: (weighted: string) => `بعد النقل ${weighted}`, fits: (n: number, of: number) => `في برنامج ${n} من ${of} فقط`, shared: (n: number, of: number) => `لغة مشتركة مع ${n} من ${of}`, closeTo: (names: string) => `معرفة سابقة ذُكرت: ${names}`,
  note: 'ما يُقال للمشاركين', noteHint: 'يقرؤه كل منهم في صفحته: لماذا الانتقال، وما الذي يبقى كما كان.',
  grey: 'لمن يتولّى المرافقة فقط', greyHint: 'ما تفيد معرفته للمتابعة. لا يظهر للمشاركين ولا في العرض المشترك.',
  knowing: 'المعرفة السابقة معلومة والاختيار صحيح مع ذلك', moveNow: 'نقل', moveLead: 'ابتداءً من اليوم تُفتح الملفات لمن يتولّى المرافقة وتُغلق أمام من رافق سابقًا. يُسجَّل الانتقال في الملف ويُبلَّغ به المشاركون.',
  didSome: {
    moved: (n: number) => plural('ar', n, { one: 'نُقل شخص واحد', two: 'نُقل شخصان', few: 'نُقل # أشخاص', many: 'نُقل # شخصًا', other: 'نُقل # شخص' }),
    covered: (n: number) => `سُجّلت الإنابة: ${peopleAr(n)}`,
  },
  goneSome: {
    moved: (n: number) => plural('ar', n, {
      one: 'شخص واحد ممن جرى اختيارهم لم يعد في هذه المرافقة، ولذلك لم يُنقل', two: 'شخصان ممن جرى اختيارهم لم يعودا في هذه المرافقة، ولذلك لم يُنقلا',
      few: '# أشخاص ممن جرى اختيارهم لم يعودوا في هذه المرافقة، ولذلك لم يُنقلوا', many: '# شخصًا ممن جرى اختيارهم لم يعودوا في هذه المرافقة، ولذلك لم يُنقلوا', other: '# شخص ممن جرى اختيارهم لم يعودوا في هذه المرافقة، ولذلك لم يُنقلوا',
    }),
    covered: (n: number) => plural('ar', n, {
      one: 'شخص واحد ممن جرى اختيارهم لم يعد في هذه المرافقة، ولذلك لا تشمله الإنابة', two: 'شخصان ممن جرى اختيارهم لم يعودا في هذه المرافقة، ولذلك لا تشملهما الإنابة',
      few: '# أشخاص ممن جرى اختيارهم لم يعودوا في هذه المرافقة، ولذلك لا تشملهم الإنابة', many: '# شخصًا ممن جرى اختيارهم لم يعودوا في هذه المرافقة، ولذلك لا تشملهم الإنابة', other: '# شخص ممن جرى اختيارهم لم يعودوا في هذه المرافقة، ولذلك لا تشملهم الإنابة',
    }),
  },
  alreadySome: (n: number) => plural('ar', n, {
    one: 'لشخص واحد إنابة سابقة في بعض هذه الأيام، وقد بقيت كما كانت', two: 'لشخصين إنابة سابقة في بعض هذه الأيام، وقد بقيت كما كانت',
    few: 'لـ# أشخاص إنابة سابقة في بعض هذه الأيام، وقد بقيت كما كانت', many: 'لـ# شخصًا إنابة سابقة في بعض هذه الأيام، وقد بقيت كما كانت', other: 'لـ# شخص إنابة سابقة في بعض هذه الأيام، وقد بقيت كما كانت',
  }),
  cameSome: {
    moved: (n: number) => plural('ar', n, {
      one: 'شخص واحد انضم إلى هذه المرافقة بعد فتح الصفحة ولم يظهر فيها، ولذلك لم يُنقل. اسمه في القائمة هنا', two: 'شخصان انضما إلى هذه المرافقة بعد فتح الصفحة ولم يظهرا فيها، ولذلك لم يُنقلا. الاسمان في القائمة هنا',
      few: '# أشخاص انضموا إلى هذه المرافقة بعد فتح الصفحة ولم يظهروا فيها، ولذلك لم يُنقلوا. أسماؤهم في القائمة هنا', many: '# شخصًا انضموا إلى هذه المرافقة بعد فتح الصفحة ولم يظهروا فيها، ولذلك لم يُنقلوا. أسماؤهم في القائمة هنا', other: '# شخص انضموا إلى هذه المرافقة بعد فتح الصفحة ولم يظهروا فيها، ولذلك لم يُنقلوا. أسماؤهم في القائمة هنا',
    }),
    covered: (n: number) => plural('ar', n, {
      one: 'من بينهم شخص واحد انضم إلى هذه المرافقة بعد فتح الصفحة ولم يظهر فيها', two: 'من بينهم شخصان انضما إلى هذه المرافقة بعد فتح الصفحة ولم يظهرا فيها',
      few: 'من بينهم # أشخاص انضموا إلى هذه المرافقة بعد فتح الصفحة ولم يظهروا فيها', many: 'من بينهم # شخصًا انضموا إلى هذه المرافقة بعد فتح الصفحة ولم يظهروا فيها', other: 'من بينهم # شخص انضموا إلى هذه المرافقة بعد فتح الصفحة ولم يظهروا فيها',
    }),
  },
  isWith: (promoter: string, since: string, by: string | null) => `منذ ${since} بمرافقة ${promoter}${by ? ` (النقل: ${by})` : ''}`, withNobody: 'لا أحد يرافق حاليًا',
  unseen: (n: number) => plural('ar', n, { one: 'ملف واحد لم يعد مفتوحًا لك', two: 'ملفان لم يعودا مفتوحين لك', few: '# ملفات لم تعد مفتوحة لك', many: '# ملفًّا لم تعد مفتوحة لك', other: '# ملف لم تعد مفتوحة لك' }),
  coverer: 'من ينوب', from: 'من يوم', until: 'حتى يوم', untilHint: 'في اليوم التالي يُغلق كل شيء من تلقاء نفسه.', coverNow: 'حفظ', coverLead: 'في هذه الأيام يمكن لمن ينوب أن يرى هذه الملفات ويكتب فيها كمن يرافق، وتظهر في قائمته وفي صفحة «اليوم». اسم من يرافق لا يتغيّر.',
} satisfies TeamMessages

const en = {
  title: 'The team', lead: 'Who accompanies whom, and the load. Load is not a number of files: each person counts by the stage of the accompaniment.',
  promoters: 'Promoters', noPromoters: 'The promoters of your programmes and centres will appear here',
  noPromotersHow: 'Roles are given on the administration page.',
  unassigned: 'Not accompanied yet', noUnassigned: 'Everyone has somebody', more: (n: number) => `and ${peopleEn(n)} more`,
  load: (weighted: string, full: string) => `Load ${weighted} of ${full}`, noDuty: 'Not on duty today', ours: (n: number) => peopleEn(n), elsewhere: (n: number) => `and ${peopleEn(n)} in programmes that are not yours`,
  parts: 'How it is counted', stage: 'Stage', count: 'People', weight: 'Weight', sum: 'Together',
  stages: { applicant: 'Applicants', beginning: 'First 60 days', enrolled: 'Participants', paused: 'Paused', finished: 'Finished' },
  away: (_: Address, until: string, who: string) => `Away until ${until}; covered by ${who}`,
  awayLater: (from: string, until: string, who: string) => `Away from ${from} until ${until}; covered by ${who}`,
  covers: 'Cover, now and soon', noCovers: 'No cover at present', covering: (away: string, who: string) => `${who} for ${away}`, days: (from: string, to: string) => `${from} until ${to}`, endCover: 'End now', endCoverOf: (away: string) => `End now: the cover for ${away}`,
  close: 'Closeness that was declared', closeLead: 'Seen only by those who assign. Worth a talk, and a decision whether to move.', knows: (promoter: string) => `Knows them: ${promoter}`,
  kinds: { family: 'Family', friends: 'Friends', neighbours: 'Neighbours', work: 'Known from work', other: 'Known otherwise' },
  caseload: 'The people', noCaseload: 'Nobody is accompanied here now', move: 'Move to another promoter', cover: 'Cover while away',
  wishes: { title: 'Wishes', from: (c: string) => `from the community${c ? `: ${c}` : ''}`, not_from: (c: string) => `rather not from the community${c ? `: ${c}` : ''}`, female: 'a woman', male: 'a man' },
  who: 'Whom', all: (n: number) => `All of them (${n})`, chosen: 'Only those ticked', tick: 'Tick names', reckon: 'Work out the load for those ticked', reckoned: 'The load beside each name is for those ticked. Nobody has been moved yet.',
  to: 'To whom', now: (weighted: string, full: string) => `Now ${weighted} of ${full}`, after: (weighted: string) => `after the move ${weighted}`, fits: (n: number, of: number) => `In the programme of ${n} of ${of} only`, shared: (n: number, of: number) => `A shared language with ${n} of ${of}`, closeTo: (names: string) => `Closeness was declared: ${names}`,
  note: 'What the participants are told', noteHint: 'Each of them reads it on their own page: why the move, and what stays as it was.',
  grey: 'For the new promoter alone', greyHint: 'What helps to go on. Not shown to the participants nor in the shared view.',
  knowing: 'The closeness is known, and the choice is right all the same', moveNow: 'Move', moveLead: 'From today the files are open to the new promoter and closed to the former one. The move is kept in the file and told to the participants.',
  didSome: {
    moved: (n: number) => plural('en', n, { one: 'One person was moved', other: '# people were moved' }),
    covered: (n: number) => `Cover was written down: ${peopleEn(n)}`,
  },
  goneSome: {
    moved: (n: number) => plural('en', n, { one: 'One of those chosen was no longer with this promoter, and so was not moved', other: '# of those chosen were no longer with this promoter, and so were not moved' }),
    covered: (n: number) => plural('en', n, { one: 'One of those chosen was no longer with this promoter, and so is not covered', other: '# of those chosen were no longer with this promoter, and so are not covered' }),
  },
  alreadySome: (n: number) => plural('en', n, { one: 'One person was covered already on some of these days, and that stays as it was', other: '# people were covered already on some of these days, and that stays as it was' }),
  cameSome: {
    moved: (n: number) => plural('en', n, { one: 'One person came to this promoter after the page was opened and was not shown on it, and so was not moved. The name is in the list here', other: '# people came to this promoter after the page was opened and were not shown on it, and so were not moved. The names are in the list here' }),
    covered: (n: number) => plural('en', n, { one: 'Among them is one person who came to this promoter after the page was opened and was not shown on it', other: 'Among them are # people who came to this promoter after the page was opened and were not shown on it' }),
  },
  isWith: (promoter: string, since: string, by: string | null) => `with ${promoter} since ${since}${by ? ` (moved by ${by})` : ''}`, withNobody: 'nobody accompanies them now',
  unseen: (n: number) => plural('en', n, { one: 'One file is no longer open to you', other: '# files are no longer open to you' }),
  coverer: 'Who covers', from: 'From', until: 'Until', untilHint: 'The day after, everything closes by itself.', coverNow: 'Save', coverLead: 'On these days whoever covers reads and writes in these files as the promoter does, and they stand in their list and on Today. The promoter’s name does not change.',
} satisfies TeamMessages

export const messages = { he, ar, en }
