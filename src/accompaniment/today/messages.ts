import { formatDay, formatWeekday } from '#src/language/format.ts'
import { by } from '#src/language/gender.ts'
import type { Address, Language } from '#src/language/language.ts'
import { plural } from '#src/language/plural.ts'
import type { Shape } from '#src/language/shape.ts'

const daysHe = (n: number) => plural('he', n, { one: 'יום אחד', two: 'יומיים', other: '# ימים' })
const daysAr = (n: number) => plural('ar', n, { one: 'يوم واحد', two: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم' })
const daysEn = (n: number) => plural('en', n, { one: 'one day', other: '# days' })

const whenHe = (n: number) => (n === 0 ? 'היום' : n === 1 ? 'מחר' : n === -1 ? 'אתמול' : n > 0 ? `בעוד ${daysHe(n)}` : `לפני ${daysHe(-n)}`)
const whenAr = (n: number) => (n === 0 ? 'اليوم' : n === 1 ? 'غدًا' : n === -1 ? 'أمس' : n > 0 ? `بعد ${daysAr(n)}` : `قبل ${daysAr(-n)}`)
const whenEn = (n: number) => (n === 0 ? 'today' : n === 1 ? 'tomorrow' : n === -1 ? 'yesterday' : n > 0 ? `in ${daysEn(n)}` : `${daysEn(-n)} ago`)

const he = {
  title: 'היום',
  day: (today: string) => formatWeekday('he', today),
  quiet: 'הכול במקומו',
  meetings: {
    title: 'הפגישות הקרובות',
    today: 'היום',
    tomorrow: 'מחר',
    calendar: 'הפגישות ביומן שבטלפון',
    none: 'אין פגישות היום ומחר',
    with: (name: string) => `נקבעה בידי ${name}`,
    how: 'פגישה נקבעת בתיק של המשתתף או המשתתפת, בעמוד ״פגישות״.',
    minutes: (n: number) => plural('he', n, { one: 'דקה', two: 'שתי דקות', other: '# דקות' }),
  },
  blocks: {
    waiting: { title: 'מי מחכה לך', none: 'אף אחד לא מחכה כרגע', rule: 'מי שעברו לליווי שלך, מי שפנו ועוד לא הצטרפו ולא שוחחו איתם בשבוע האחרון, ומה שמשתתפים סיפרו מאז הפגישה האחרונה.' },
    due: { title: 'מה הגיע זמנו', none: 'אין דבר שהגיע זמנו בשבוע הקרוב', rule: 'מה שמועדו עבר או יחול ב-7 הימים הקרובים, המוקדם קודם.' },
    unseen: {
      title: 'עם מי לא נפגשת מזמן',
      none: 'נפגשת עם כולם בזמן האחרון',
      rule: (n: number) => `משתתפים פעילים שעברו ${daysHe(n)} או יותר מאז הפגישה האחרונה שלהם, ואין להם פגישה קבועה.`,
    },
    returning: { title: 'חוזרים מהפסקה', none: 'אף אחד לא חוזר מהפסקה בשבוע הקרוב', rule: 'הפסקות שיום החזרה שלהן עבר או יחול ב-7 הימים הקרובים.' },
    withdrawn: { title: 'תיקים שנסגרו לעבודה', none: '', rule: 'מי שההסכמה לשמור את התיק שלהם בוטלה והליווי עוד לא הסתיים, ומי שבתוך 7 ימים צריך להחליט מה יהיה עם מה ששמור.' },
    team: { title: 'בצוות', none: 'לכולם יש מקדם או מקדמת', rule: 'פניות שעוד לא שובצו, ומשתתפים פעילים שמי שמלווה אותם לא פעיל היום ואין מחליף.' },
  },
  why: {
    applicant: (address: Address, ago: number) => `${by(address, 'פנתה', 'פנה', 'נוצר קשר')} לראשונה ${whenHe(ago)}; עוד לא הוחלט על הצטרפות, ולא הייתה שיחה בשבוע האחרון`,
    disagreed: (address: Address, ago: number) => `${by(address, 'כתבה', 'כתב', 'נכתב')} ${whenHe(ago)} מה לא מתאים בתכנית`,
    told: (address: Address, ago: number) => `${by(address, 'סיפרה', 'סיפר', 'נכתב')} ${whenHe(ago)} איך הלך התרגול`,
    review: (_: Address, ago: number) => (ago < 0 ? `מועד הסקירה של התכנית היה ${whenHe(ago)}` : `סקירת התכנית ${whenHe(ago)}`),
    milestone: (_: Address, ago: number) => `אבן דרך, ${whenHe(ago)}`,
    task: (_: Address, ago: number) => `משימת תרגול, ${whenHe(ago)}`,
    promise: (_: Address, ago: number) => `דבר שהבטחת, ${whenHe(ago)}`,
    their_promise: (address: Address, ago: number) => `${by(address, 'דבר שהבטיחה', 'דבר שהבטיח', 'הבטחה של המשתתפ/ת')}, ${whenHe(ago)}`,
    record: (_: Address, ago: number) => `הייתה אמורה להתקיים פגישה ${whenHe(ago)}; עוד לא נכתב מה היה בה`,
    unseen: (_: Address, ago: number) => `הפגישה האחרונה הייתה ${whenHe(ago)}`,
    return: (address: Address, ago: number) => `${by(address, 'חוזרת', 'חוזר', 'חזרה')} מהפסקה ${whenHe(ago)}`,
    unassigned: (address: Address, ago: number) => `${by(address, 'פנתה', 'פנה', 'נוצר קשר')} ${whenHe(ago)} ועוד אין מי ${by(address, 'שמלווה אותה', 'שמלווה אותו', 'שמלווה')}`,
    uncovered: (address: Address) => `${by(address, 'מי שמלווה אותה', 'מי שמלווה אותו', 'המלווה')} לא בתפקיד היום, ואין מחליף`,
    withdrawn: (address: Address, ago: number) => `ההסכמה לשמור את התיק בוטלה ${whenHe(ago)}; ${by(address, 'הליווי שלה', 'הליווי שלו', 'הליווי')} נח, עד שמסיימים אותו או שההסכמה ניתנת שוב`,
    handed_over: (address: Address, ago: number) => `${by(address, 'עברה', 'עבר', 'עברו')} לליווי שלך ${whenHe(ago)}; כאן מה שנאמר ${by(address, 'לה', 'לו', 'להם')}`,
  },
  neverMet: (address: Address, ago: number) => `עוד לא הייתה פגישה מאז ${by(address, 'שהצטרפה', 'שהצטרף', 'ההצטרפות')}, ${whenHe(ago)}`,
  more: (n: number) => plural('he', n, { one: 'ועוד שורה אחת, אחרי אלה', two: 'ועוד שתי שורות, אחרי אלה', other: 'ועוד # שורות, אחרי אלה' }),
  aside: {
    open: 'לשים בצד',
    of: (name: string) => `לשים בצד את השורה של ${name}`,
    day: 'עד מחר',
    week: 'לשבוע',
    month: 'לחודש',
    title: 'שמת בצד',
    until: (day: string) => `עד ${formatDay('he', day)}`,
    back: 'להחזיר לרשימה',
  },
  rule: {
    summary: 'שינוי הכלל',
    label: 'אחרי כמה ימים בלי פגישה להזכיר?',
    hint: 'בין 7 ל-180 ימים. הכלל הוא רק שלך.',
    save: 'שמירת הכלל',
  },
  others: {
    title: 'מכאן אפשר להמשיך',
    participants: 'רשימת המשתתפים',
    newParticipant: 'פנייה חדשה',
    team: 'הצוות והעומס',
    administration: 'חשבונות, תכניות ומרכזים',
    audit: 'מי פתח ומה נכתב: יומן הביקורת',
    account: 'החשבון שלי, השפה והכניסה',
    funder: 'תיקים אישיים אינם פתוחים לתפקיד הזה, ולכן אין כאן רשימה של אנשים.',
    nothing: 'לחשבון הזה אין כרגע תפקיד שפותח עמודים נוספים. אפשר לשאול את מנהל או מנהלת המערכת.',
  },
}

export type Messages = Shape<typeof he>

const ar = {
  title: 'اليوم',
  day: (today: string) => formatWeekday('ar', today),
  quiet: 'كل شيء في مكانه',
  meetings: {
    title: 'اللقاءات القريبة',
    today: 'اليوم',
    tomorrow: 'غدًا',
    calendar: 'اللقاءات في تقويم الهاتف',
    none: 'لا لقاءات اليوم أو غدًا',
    with: (name: string) => `حدّد الموعد: ${name}`,
    how: 'يُحدَّد اللقاء في ملف المشارك أو المشاركة، في قسم ”اللقاءات“.',
    minutes: (n: number) => plural('ar', n, { one: 'دقيقة', two: 'دقيقتان', few: '# دقائق', many: '# دقيقة', other: '# دقيقة' }),
  },
  blocks: {
    waiting: { title: 'من ينتظرك', none: 'لا أحد ينتظر الآن', rule: 'من انتقلت مرافقته إليك، ومن توجّهوا ولم يُضمّوا بعد ولم يُجرَ معهم حديث في الأسبوع الأخير، وما أبلغ به المشاركون منذ اللقاء الأخير.' },
    due: { title: 'ما حان موعده', none: 'لا شيء يحلّ موعده في الأسبوع القريب', rule: 'ما فات موعده أو يحلّ خلال الأيام السبعة القادمة، الأقدم أولًا.' },
    unseen: {
      title: 'من لم يُعقد معهم لقاء منذ مدة',
      none: 'جرت لقاءات مع الجميع في الفترة الأخيرة',
      rule: (n: number) => `مشاركون فعّالون مرّ ${daysAr(n)} أو أكثر على لقائهم الأخير، ولم يُحدَّد لهم لقاء.`,
    },
    returning: { title: 'عائدون من توقّف', none: 'لا أحد يعود من توقّف في الأسبوع القريب', rule: 'فترات توقّف فات موعد العودة منها أو يحلّ خلال الأيام السبعة القادمة.' },
    withdrawn: { title: 'ملفات أُغلقت أمام العمل', none: '', rule: 'من أُلغيت موافقتهم على حفظ الملف ولم تُنهَ المرافقة بعد، ومن يجب خلال 7 أيام تقرير مصير ما حُفظ عنهم.' },
    team: { title: 'في الطاقم', none: 'لكل مشارك من يرافقه', rule: 'توجّهات لم تُحدَّد لها مرافقة بعد، ومشاركون فعّالون مَن يرافقهم ليس على رأس عمله اليوم ولا أحد ينوب عنه.' },
  },
  why: {
    applicant: (address: Address, ago: number) => `${by(address, 'توجّهت', 'توجّه', 'كان التوجّه')} لأول مرة ${whenAr(ago)}؛ لم يُقرَّر الانضمام بعد، ولم يجرِ حديث في الأسبوع الأخير`,
    disagreed: (address: Address, ago: number) => `${by(address, 'كتبت', 'كتب', 'كُتب')} ${whenAr(ago)} ما الذي لا يناسب في الخطة`,
    told: (address: Address, ago: number) => `${by(address, 'أخبرت', 'أخبر', 'كُتب')} ${whenAr(ago)} كيف سارت المهمة التدريبية`,
    review: (_: Address, ago: number) => (ago < 0 ? `كان موعد مراجعة الخطة ${whenAr(ago)}` : `مراجعة الخطة ${whenAr(ago)}`),
    milestone: (_: Address, ago: number) => `محطة، ${whenAr(ago)}`,
    task: (_: Address, ago: number) => `مهمة تدريبية، ${whenAr(ago)}`,
    promise: (_: Address, ago: number) => `أمر التزمت به، ${whenAr(ago)}`,
    their_promise: (address: Address, ago: number) => `${by(address, 'أمر التزمت به المشاركة', 'أمر التزم به المشارك', 'التزام من المشارِك/ة')}، ${whenAr(ago)}`,
    record: (_: Address, ago: number) => `كان من المفترض عقد لقاء ${whenAr(ago)}؛ لم يُكتب بعد ما جرى فيه`,
    unseen: (_: Address, ago: number) => `كان اللقاء الأخير ${whenAr(ago)}`,
    return: (address: Address, ago: number) => `${by(address, 'تعود', 'يعود', 'العودة')} من التوقّف ${whenAr(ago)}`,
    unassigned: (address: Address, ago: number) => `${by(address, 'توجّهت', 'توجّه', 'كان التوجّه')} ${whenAr(ago)} ولا يوجد بعد من ${by(address, 'يرافقها', 'يرافقه', 'يرافق')}`,
    uncovered: (address: Address) => `من ${by(address, 'يرافقها', 'يرافقه', 'يرافق')} ليس على رأس عمله اليوم، ولا أحد ينوب عنه`,
    withdrawn: (address: Address, ago: number) => `أُلغيت الموافقة على حفظ الملف ${whenAr(ago)}؛ ${by(address, 'مرافقتها متوقفة', 'مرافقته متوقفة', 'المرافقة متوقفة')} حتى تُنهى أو تُمنح الموافقة من جديد`,
    handed_over: (address: Address, ago: number) => `${by(address, 'انتقلت', 'انتقل', 'انتقل الملف')} إلى مرافقتك ${whenAr(ago)}؛ وهذا ما قيل ${by(address, 'لها', 'له', 'في ذلك')}`,
  },
  neverMet: (address: Address, ago: number) => `لم يُعقد لقاء بعد منذ ${by(address, 'انضمامها', 'انضمامه', 'الانضمام')}، ${whenAr(ago)}`,
  more: (n: number) => plural('ar', n, { one: 'وسطر آخر بعد هذه', two: 'وسطران آخران بعد هذه', few: 'و# أسطر أخرى بعد هذه', many: 'و# سطرًا آخر بعد هذه', other: 'و# سطر آخر بعد هذه' }),
  aside: {
    open: 'وضع جانبًا',
    of: (name: string) => `وضع جانبًا: ${name}`,
    day: 'حتى الغد',
    week: 'لأسبوع',
    month: 'لشهر',
    title: 'ما وُضع جانبًا',
    until: (day: string) => `حتى ${formatDay('ar', day)}`,
    back: 'إعادة إلى القائمة',
  },
  rule: {
    summary: 'تغيير القاعدة',
    label: 'بعد كم يومًا بلا لقاء يظهر التذكير؟',
    hint: 'بين 7 و180 يومًا. القاعدة لك وحدك.',
    save: 'حفظ القاعدة',
  },
  others: {
    title: 'من هنا يمكن المتابعة',
    participants: 'قائمة المشاركين',
    newParticipant: 'توجّه جديد',
    team: 'الطاقم والعبء',
    administration: 'الحسابات والبرامج والمراكز',
    audit: 'من فتح وماذا كُتب: سجل التدقيق',
    account: 'حسابي واللغة وتسجيل الدخول',
    funder: 'الملفات الشخصية غير مفتوحة لهذا الدور، ولذلك لا قائمة أشخاص هنا.',
    nothing: 'ليس لهذا الحساب حاليًا دور يفتح صفحات أخرى. يمكن سؤال المسؤول/ة عن النظام.',
  },
} satisfies Messages

const en = {
  title: 'Today',
  day: (today: string) => formatWeekday('en', today),
  quiet: 'Everything is in its place',
  meetings: {
    title: 'Next meetings',
    today: 'Today',
    tomorrow: 'Tomorrow',
    calendar: 'The meetings in the calendar of a phone',
    none: 'No meetings today and tomorrow',
    with: (name: string) => `planned by ${name}`,
    how: 'A meeting is arranged in the participant’s file, under “Meetings”.',
    minutes: (n: number) => plural('en', n, { one: 'one minute', other: '# minutes' }),
  },
  blocks: {
    waiting: { title: 'Who is waiting for you', none: 'Nobody is waiting right now', rule: 'Whom a colleague handed over to you, applicants who have not joined yet and with whom nobody has talked in the last week, and what participants reported since their last meeting.' },
    due: { title: 'What is due', none: 'Nothing is due in the coming week', rule: 'What is past its day or due within the next 7 days, earliest first.' },
    unseen: {
      title: 'Not met for long',
      none: 'You have met everyone lately',
      rule: (n: number) => `Active participants whose last meeting was ${daysEn(n)} ago or more, and who have no meeting arranged.`,
    },
    returning: { title: 'Returning from a pause', none: 'Nobody returns from a pause in the coming week', rule: 'Pauses whose day of return has passed or comes within the next 7 days.' },
    withdrawn: { title: 'Files closed to work', none: '', rule: 'Whose consent to keep the file was withdrawn while the accompaniment has not ended yet, and for whom it is to be decided within 7 days what becomes of what is kept.' },
    team: { title: 'In the team', none: 'Everyone has a promoter', rule: 'Applicants not yet assigned, and active participants whose promoter is not on duty today and is not covered.' },
  },
  why: {
    applicant: (_: Address, ago: number) => `First contact ${whenEn(ago)}; not joined yet, and no talk in the last week`,
    disagreed: (_: Address, ago: number) => `Wrote ${whenEn(ago)} what does not suit in the plan`,
    told: (_: Address, ago: number) => `Told ${whenEn(ago)} how the practice went`,
    review: (_: Address, ago: number) => (ago < 0 ? `The plan’s review was due ${whenEn(ago)}` : `The plan’s review is ${whenEn(ago)}`),
    milestone: (_: Address, ago: number) => `Milestone, ${whenEn(ago)}`,
    task: (_: Address, ago: number) => `Practice task, ${whenEn(ago)}`,
    promise: (_: Address, ago: number) => `Something you promised, ${whenEn(ago)}`,
    their_promise: (_: Address, ago: number) => `Something they promised, ${whenEn(ago)}`,
    record: (_: Address, ago: number) => `A meeting was to be held ${whenEn(ago)}; it has no record yet`,
    unseen: (_: Address, ago: number) => `The last meeting was ${whenEn(ago)}`,
    return: (_: Address, ago: number) => `Return from the pause ${whenEn(ago)}`,
    unassigned: (_: Address, ago: number) => `First contact ${whenEn(ago)}; nobody accompanies this person yet`,
    uncovered: (_: Address) => 'Their promoter is not on duty today, and nobody covers',
    withdrawn: (_: Address, ago: number) => `The consent to keep the file was withdrawn ${whenEn(ago)}; the accompaniment rests until it is ended or the consent is given again`,
    handed_over: (_: Address, ago: number) => `Handed over to you ${whenEn(ago)}; this is what was told`,
  },
  neverMet: (_: Address, ago: number) => `No meeting yet since joining, ${whenEn(ago)}`,
  more: (n: number) => plural('en', n, { one: 'and one more line after these', other: 'and # more lines after these' }),
  aside: {
    open: 'Set aside',
    of: (name: string) => `Set aside the line of ${name}`,
    day: 'until tomorrow',
    week: 'for a week',
    month: 'for a month',
    title: 'You set aside',
    until: (day: string) => `until ${formatDay('en', day)}`,
    back: 'Bring back',
  },
  rule: {
    summary: 'Change the rule',
    label: 'Remind after how many days without a meeting?',
    hint: 'Between 7 and 180 days. The rule is yours alone.',
    save: 'Save the rule',
  },
  others: {
    title: 'From here you can go on to',
    participants: 'The list of participants',
    newParticipant: 'A new applicant',
    team: 'The team and its load',
    administration: 'Accounts, programmes and centres',
    audit: 'Who opened and wrote what: the audit',
    account: 'My account, language and sign-in',
    funder: 'Personal files are not open to this role, so there is no list of people here.',
    nothing: 'This account has no role at present that opens further pages. Your administrator can tell you more.',
  },
} satisfies Messages

export const messages: Record<Language, Messages> = { he, ar, en }
