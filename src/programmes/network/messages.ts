import type { Shape } from '#src/language/shape.ts'
import type { EligibilityRule } from '../rules.ts'
import type { ExclusionKind, OrganisationKind } from './types.ts'

const he = {
  title: 'ניהול', lead: 'הרשת, התכניות והחשבונות. תיקי משתתפים אינם נפתחים מכאן.',
  programmes: 'תכניות', none: 'עוד אין תכניות', how: 'מתחילים בארגון ובמרכז, ואז פותחים תכנית ומזמינים את מי שיעבדו בה.', closed: 'סגורה', newProgramme: 'תכנית חדשה', network: 'ארגונים, מרכזים ורשימות', accounts: 'חשבונות',
  organisations: 'ארגונים', centres: 'מרכזים', populations: 'אוכלוסיות', populationsLead: 'הרשימה של הארגון שלכם. האנשים מצהירים בעצמם, רשות, ואפשר כמה.', addOrganisation: 'הוספת ארגון', addCentre: 'הוספת מרכז', addPopulation: 'הוספת אוכלוסייה', addExclusion: 'הוספת תשובה לרשימה', change: 'עריכה', save: 'שמירה', empty: 'הרשימה ריקה.',
  name: 'שם', kind: 'סוג', locality: 'יישוב', organisation: 'ארגון', noOrganisation: 'לא נקבע', nameHe: 'שם בעברית', nameAr: 'שם בערבית', nameEn: 'שם באנגלית', namesHint: 'די בשפה אחת; השאר יציגו אותו שם.',
  kinds: { operator: 'מפעיל', ministry: 'משרד ממשלתי', authority: 'רשות מקומית', developer: 'גוף מפתח', evaluator: 'גוף מעריך' } satisfies Record<OrganisationKind, string> as Record<OrganisationKind, string>,
  exclusions: 'מה עמד בדרך לעבודה', exclusionsLead: 'במילים פשוטות שאדם יכול לבחור על עצמו: רשות, ואפשר כמה. נשמר מוצפן בפרטים הרגישים, ולא עובר לאיש מחוץ לצוות.', countsAs: 'נחשב אצלנו כ', countsAsNone: 'אף אחד מהשלושה', isAsked: 'שואלים על זה', askedHint: 'בלי סימון לא מציעים את זה עוד. מי שבחרו בזה קודם, הבחירה נשארת אצלם.', notAsked: 'לא שואלים עוד',
  terms: 'התכנית', exclusionKinds: 'על מה התכנית עונה', exclusion: { low_participation: 'השתתפות נמוכה בעבודה', instability: 'חוסר יציבות', changing_occupations: 'שינוי בתחומי העיסוק' } satisfies Record<ExclusionKind, string> as Record<ExclusionKind, string>,
  reviewEveryDays: 'סקירת התכנית האישית, כל כמה ימים', fullLoad: 'עומס מלא למשרה', peopleTo: 'איפה נפגשים מעכשיו', noCentre: 'בלי מרכז מסוים', fullLoadHint: 'כמה משתתפים פעילים, במשקל, הם עומס מלא.', closedOn: 'נסגרת ביום', closedHint: 'ריק: התכנית פתוחה.',
  conditions: 'מי יכולים להצטרף', conditionsLead: 'תנאי שלא מתקיים מוסבר לאדם, ואפשר לצרף בכל זאת עם סיבה.', noConditions: 'לתכנית הזאת אין תנאים: כל מי שפונה יכול להצטרף.', asked: 'אילו תנאים יש',
  rules: { age: 'גיל', years_out_of_work: 'שנים מחוץ לעבודה', years_of_experience: 'שנות ניסיון', share_of_post: 'היקף משרה רצוי', receives_benefit: 'קצבה', residence: 'יישוב' } satisfies Record<EligibilityRule['kind'], string> as Record<EligibilityRule['kind'], string>,
  from: (what: string) => `${what}: מ־`, to: (what: string) => `${what}: עד`, share: 'לפחות כמה אחוזי משרה', benefits: 'אילו קצבאות', benefitsHint: 'בלי סימון: קצבה כלשהי.', localities: 'אילו יישובים', localitiesHint: 'בפסיקים או בשורות.',
}
export type NetworkMessages = Shape<typeof he>

const ar = {
  title: 'الإدارة', lead: 'الشبكة والبرامج والحسابات. لا تُفتح ملفات المشاركين من هنا.',
  programmes: 'برامج', none: 'لا برامج بعد', how: 'نبدأ بمنظمة ومركز، ثم نفتح برنامجًا وندعو من سيعمل فيه.', closed: 'مغلق', newProgramme: 'برنامج جديد', network: 'منظمات ومراكز وقوائم', accounts: 'حسابات',
  organisations: 'منظمات', centres: 'مراكز', populations: 'فئات سكانية', populationsLead: 'القائمة الخاصة بمنظمتكم. يصرّح الناس بأنفسهم، اختياريًّا، ويمكن أكثر من واحدة.', addOrganisation: 'إضافة منظمة', addCentre: 'إضافة مركز', addPopulation: 'إضافة فئة سكانية', addExclusion: 'إضافة إجابة إلى القائمة', change: 'تعديل', save: 'حفظ', empty: 'القائمة فارغة.',
  name: 'الاسم', kind: 'النوع', locality: 'البلدة', organisation: 'المنظمة', noOrganisation: 'غير محددة', nameHe: 'الاسم بالعبرية', nameAr: 'الاسم بالعربية', nameEn: 'الاسم بالإنجليزية', namesHint: 'تكفي لغة واحدة، وتعرض البقية الاسم نفسه.',
  kinds: { operator: 'جهة مشغّلة', ministry: 'وزارة', authority: 'سلطة محلية', developer: 'جهة مطوّرة', evaluator: 'جهة مقيِّمة' },
  exclusions: 'ما الذي صعّب الطريق إلى العمل', exclusionsLead: 'بكلمات بسيطة يمكن للشخص أن يختارها عن نفسه: اختياري، ويمكن أكثر من واحدة. تُحفظ مشفّرة ضمن التفاصيل الحساسة، ولا تُنقل إلى أحد خارج الطاقم.', countsAs: 'يُحسب لدينا كـ', countsAsNone: 'لا واحد من الثلاثة', isAsked: 'نسأل عن هذا', askedHint: 'دون تحديد لا يُعرض بعد الآن. ومن اختاره سابقًا يبقى اختياره كما هو.', notAsked: 'لم نعد نسأل عنه',
  terms: 'البرنامج', exclusionKinds: 'ما الذي يعالجه البرنامج', exclusion: { low_participation: 'مشاركة منخفضة في العمل', instability: 'عدم استقرار', changing_occupations: 'تغيّر مجالات العمل' },
  reviewEveryDays: 'مراجعة الخطة الشخصية، كل كم يومًا', fullLoad: 'العبء الكامل لوظيفة كاملة', peopleTo: 'مكان اللقاء من الآن', noCentre: 'دون مركز معيّن', fullLoadHint: 'كم مشاركًا فعّالًا، بحساب موزون، يُعدّ عبئًا كاملًا.', closedOn: 'تاريخ الإغلاق', closedHint: 'إن تُرك فارغًا فالبرنامج مفتوح.',
  conditions: 'من يمكنهم الانضمام', conditionsLead: 'الشرط الذي لا يتحقق يُشرح للشخص، ويمكن الضمّ رغم ذلك مع ذكر السبب.', noConditions: 'ليس لهذا البرنامج شروط: يمكن لكل من يتوجّه الانضمام.', asked: 'ما الشروط',
  rules: { age: 'العمر', years_out_of_work: 'سنوات خارج العمل', years_of_experience: 'سنوات الخبرة', share_of_post: 'نسبة الوظيفة المرغوبة', receives_benefit: 'مخصّصات', residence: 'البلدة' },
  from: (what: string) => `${what}: من`, to: (what: string) => `${what}: إلى`, share: 'على الأقل كم بالمئة من وظيفة', benefits: 'أي مخصّصات', benefitsHint: 'دون تحديد: أي مخصّصات كانت.', localities: 'أي بلدات', localitiesHint: 'تفصل بينها فواصل أو أسطر.',
} satisfies NetworkMessages

const en = {
  title: 'Administration', lead: 'The network, the programmes and the accounts. Files of participants do not open from here.',
  programmes: 'Programmes', none: 'No programmes yet', how: 'Begin with an organisation and a centre, then open a programme and invite those who will work in it.', closed: 'closed', newProgramme: 'New programme', network: 'Organisations, centres and lists', accounts: 'Accounts',
  organisations: 'Organisations', centres: 'Centres', populations: 'Populations', populationsLead: 'Your own list. People declare themselves, optionally, and may choose several.', addOrganisation: 'Add an organisation', addCentre: 'Add a centre', addPopulation: 'Add a population', addExclusion: 'Add an answer to the list', change: 'Change', save: 'Save', empty: 'The list is empty.',
  name: 'Name', kind: 'Kind', locality: 'Locality', organisation: 'Organisation', noOrganisation: 'Not set', nameHe: 'Name in Hebrew', nameAr: 'Name in Arabic', nameEn: 'Name in English', namesHint: 'One language is enough; the others show the same name.',
  kinds: { operator: 'Operator', ministry: 'Ministry', authority: 'Local authority', developer: 'Development body', evaluator: 'Evaluator' },
  exclusions: 'What stood in the way of work', exclusionsLead: 'In plain words that people may choose of themselves: optional, and several are possible. Kept encrypted with the sensitive details, and passed to nobody outside the team.', countsAs: 'Counts with us as', countsAsNone: 'None of the three', isAsked: 'We ask about this', askedHint: 'Unticked, it is offered no longer. Whoever chose it before keeps it.', notAsked: 'no longer asked',
  terms: 'The programme', exclusionKinds: 'What the programme answers', exclusion: { low_participation: 'Low participation in work', instability: 'Instability', changing_occupations: 'Changing occupations' },
  reviewEveryDays: 'Review of the personal plan, every how many days', fullLoad: 'A full load for a full post', peopleTo: 'Where they are met from now on', noCentre: 'At no centre in particular', fullLoadHint: 'How many active participants, weighted, are a full load.', closedOn: 'Closes on', closedHint: 'Empty: the programme is open.',
  conditions: 'Who may join', conditionsLead: 'A condition that is not met is explained to the person, who may join all the same with a reason.', noConditions: 'This programme has no conditions: whoever comes may join.', asked: 'Which conditions there are',
  rules: { age: 'Age', years_out_of_work: 'Years out of work', years_of_experience: 'Years of experience', share_of_post: 'Wished share of a post', receives_benefit: 'Benefit', residence: 'Locality' },
  from: (what: string) => `${what}: from`, to: (what: string) => `${what}: to`, share: 'At least what per cent of a post', benefits: 'Which benefits', benefitsHint: 'None ticked: any benefit.', localities: 'Which localities', localitiesHint: 'By commas or lines.',
} satisfies NetworkMessages

export const messages = { he, ar, en }
