import { plural } from '#src/language/plural.ts'
import type { Shape } from '#src/language/shape.ts'

const he = {
  title: 'מעסיקים',
  lead: 'מי מעסיק, עם מי מדברים שם, מה נאמר ומה הוסכם. הרשימה של כל הרשת, ומה שכתוב בה על מעסיקים, לא על משתתפים.',
  none: 'עוד אין כאן מעסיקים', noneHow: 'מתחילים מאחד שכבר דיברתם איתו: שם, יישוב, ועם מי מדברים.',
  add: 'להוסיף מעסיק', addLead: 'אחר כך מוסיפים אנשי קשר, שיחות ומשרות.', keep: 'להוסיף', save: 'שמירה',
  open: 'פונים אליהם', closed: 'לא פונים אליהם עוד', toClosed: 'מי שלא פונים אליהם עוד', toOpen: 'מי שפונים אליהם', noneClosed: 'אין כאלה.',
  name: 'שם המעסיק', locality: 'יישוב', sector: 'תחום', sectorHint: 'למשל: מזון, סיעוד, לוגיסטיקה',
  columns: { name: 'מעסיק', where: 'יישוב ותחום', vacancies: 'משרות פתוחות', talked: 'שיחה אחרונה' },
  notTalked: 'עוד לא',
  vacancies: (n: number) => plural('he', n, { one: 'משרה פתוחה אחת', two: 'שתי משרות פתוחות', other: '# משרות פתוחות' }),
  change: 'לתקן את הפרטים', close: 'לא לפנות אליהם עוד', closeHow: 'מה שידוע עליהם נשאר. אפשר להחזיר.', reopen: 'לחזור ולפנות אליהם', closedOn: (day: string) => `מ־${day} לא פונים אליהם.`,
  next: { title: 'הצעדים הבאים', none: 'אין צעדים שמחכים.', by: (name: string) => `נכתב על ידי ${name}`, done: 'נעשה', late: 'היה אמור להיעשות' },
  contacts: {
    title: 'עם מי מדברים', none: 'עוד לא נרשם איש קשר.', add: 'להוסיף איש קשר', name: 'שם', role: 'תפקיד', phone: 'טלפון בעבודה', email: 'דואר אלקטרוני בעבודה', change: 'לתקן', left: 'כבר לא מדברים איתם כאן', leftOn: (day: string) => `עד ${day}`, keep: 'להוסיף', remove: 'להוציא מכאן', removeHow: 'השם, הטלפון והדואר נמחקים לתמיד. מה שנאמר בשיחות נשאר, בלי מי שנאמר איתם.', removeSure: 'אפשר למחוק',
  },
  talks: {
    title: 'שיחות', none: 'עוד לא נכתבה שיחה.', add: 'לכתוב שיחה', on: 'באיזה יום', with: 'עם מי', nobody: 'אף אחד מהרשומים', said: 'מה נאמר', saidHint: 'על העבודה ועל המעסיק. שמות של משתתפים לא נכתבים כאן: כל מי שעובדים ברשת קוראים.',
    nextStep: 'הצעד הבא', nextOn: 'עד איזה יום', keep: 'לשמור את השיחה', mend: 'לתקן את מה שכתבתי', heard: (words: string, ground: string) => `ייתכן שיש כאן בקשה שהחוק אוסר: „${words}” (${ground}).`, next: (step: string, day: string) => `הצעד הבא, עד ${day}: ${step}`, was: (step: string, day: string) => `נעשה ב־${day}: ${step}`,
  },
  agreements: {
    title: 'מה הוסכם', none: 'עוד לא הוסכם דבר.', add: 'לכתוב מה הוסכם', what: 'מה הם מציעים', words: 'במילים', from: 'מיום', until: 'עד יום', untilHint: 'ריק: כל עוד לא נאמר אחרת', keep: 'לשמור', change: 'לתקן',
    over: 'כבר לא בתוקף', later: 'עוד לא התחיל', span: (from: string, until: string | null) => (until ? `${from} עד ${until}` : `מ־${from}`),
    offers: {
      visit: 'ביקור במקום', interview_day: 'יום ראיונות אצלנו', trial: 'ימי ניסיון בתשלום', adjusted: 'התאמת התנאים לאדם', training: 'הכשרה במקום', mentor: 'חונך במקום העבודה', first_chance: 'פנייה אלינו לפני פרסום', advancement: 'מסלול קידום',
    },
  },
  satisfaction: {
    title: 'מה הם אומרים על העבודה איתנו', lead: 'נשאלים אחרי השמה. השאלות על העבודה איתנו, לא על האדם.', none: 'עוד לא נשאלו.', add: 'לכתוב מה אמרו', on: 'מתי נשאלו', scale: 'מ־1 (בכלל לא) עד 5 (לגמרי). ריק: לא נשאל.',
    questions: { fits: 'מה שנאמר מראש על האדם ועל המשרה החזיק', prepared: 'הקליטה הוכנה היטב', answered: 'כשעלה משהו, ענינו בזמן' },
    takeAgain: 'היו קולטים שוב דרכנו?', again: { yes: 'כן', depends: 'תלוי', no: 'לא' }, words: 'במילים שלהם', wordsHint: 'בלי שמות של משתתפים.', keep: 'לשמור', said: (question: string, n: number) => `${question}: ${n} מתוך 5`,
  },
  repeat: {
    title: 'חוזרים לקלוט', none: 'עוד לא נרשמה השמה אצלם.', rule: 'מעסיק חוזר: שתי השמות או יותר שהחזיקו 90 יום מיום העבודה הראשון. מה שלא ידוע אינו נספר כהצלחה.',
    yes: 'מעסיק חוזר.', no: 'עוד לא מעסיק חוזר.', unknown: 'לא ידוע אם הוא מעסיק חוזר: על חלק מן ההשמות לא נאמר מה היה אחרי 90 יום.',
    counts: (p: { placements: number; retained: number; ended: number; tooEarly: number; unknown: number }) => `השמות: ${p.placements}. החזיקו 90 יום: ${p.retained}. הסתיימו קודם: ${p.ended}. עוד לא עברו 90 יום: ${p.tooEarly}. לא ידוע: ${p.unknown}.`,
  },
  refusals: {
    title: 'בקשות שהחוק אוסר, וסירבנו להן', lead: 'מה ביקשו, מה ענינו ומה יצא מזה. רואים מי שכתבו ומי שמובילים.', none: 'לא נרשמה בקשה כזאת.', add: 'לרשום בקשה שסירבנו לה', on: 'באיזה יום', asked: 'מה ביקשו', askedHint: 'במילים שלהם', on_what: 'על מה הבקשה נשענת', answered: 'מה ענינו', became: 'מה יצא מזה', keep: 'לרשום', tell: 'לעדכן מה יצא', all: 'כל הבקשות שסירבנו להן',
    becames: { '': 'עוד לא ידוע', taken_back: 'חזרו בהם', stands: 'עומדים על הבקשה', parted: 'לא ממשיכים איתם' },
    dilemma: 'זה מעלה התלבטות? אפשר להביא אותה להתייעצות', by: (name: string, day: string) => `${name}, ${day}`, dateAndName: (day: string, name: string) => `${day} · ${name}`,
    hint: 'איך עונים: החוק אוסר לבחור כך, ואנחנו לא יכולים להעביר בקשה כזאת. מה באמת נדרש בעבודה? לפי זה נציע.',
  },
  grounds: {
    age: 'גיל', sex: 'מין', religion: 'דת', nationality: 'לאום', origin: 'ארץ מוצא או גזע', residence: 'מקום מגורים', army: 'שירות צבאי או פרופיל', pregnancy: 'היריון או טיפולי פוריות', parenthood: 'הורות', marital: 'מצב משפחתי', orientation: 'נטייה מינית', reserve: 'שירות מילואים', view: 'השקפה או מפלגה', health: 'מוגבלות או מצב בריאות', other: 'אחר',
  },
  vacanciesTitle: 'משרות', noVacancies: 'אין עכשיו משרה פתוחה.', addVacancy: 'לכתוב משרה',
}
export type Messages = Shape<typeof he>

const ar = {
  title: 'المشغّلون',
  lead: 'من يشغّل، ومع من نتحدث هناك، وما قيل وما اتُّفق عليه. القائمة للشبكة كلها، وما يُكتب فيها عن المشغّلين لا عن المشاركين.',
  none: 'لا مشغّلين هنا بعد', noneHow: 'نبدأ بمن سبق أن تحدثنا معه: الاسم، البلدة، ومع من نتحدث.',
  add: 'إضافة مشغّل', addLead: 'بعد ذلك تُضاف أشخاص التواصل والمحادثات والوظائف.', keep: 'إضافة', save: 'حفظ',
  open: 'نتوجّه إليهم', closed: 'لم نعد نتوجّه إليهم', toClosed: 'من لم نعد نتوجّه إليهم', toOpen: 'من نتوجّه إليهم', noneClosed: 'لا يوجد.',
  name: 'اسم المشغّل', locality: 'البلدة', sector: 'المجال', sectorHint: 'مثلًا: الأغذية، الرعاية، النقل والتخزين',
  columns: { name: 'المشغّل', where: 'البلدة والمجال', vacancies: 'وظائف مفتوحة', talked: 'آخر محادثة' },
  notTalked: 'ليس بعد',
  vacancies: (n: number) => plural('ar', n, { zero: 'لا وظائف مفتوحة', one: 'وظيفة مفتوحة واحدة', two: 'وظيفتان مفتوحتان', few: '# وظائف مفتوحة', many: '# وظيفة مفتوحة', other: '# وظيفة مفتوحة' }),
  change: 'تصحيح التفاصيل', close: 'عدم التوجّه إليهم بعد الآن', closeHow: 'ما نعرفه عنهم يبقى. يمكن التراجع.', reopen: 'العودة إلى التوجّه إليهم', closedOn: (day: string) => `منذ ${day} لا نتوجّه إليهم.`,
  next: { title: 'الخطوات القادمة', none: 'لا خطوات تنتظر.', by: (name: string) => `كتبها ${name}`, done: 'تمّت', late: 'فات موعدها' },
  contacts: {
    title: 'مع من نتحدث', none: 'لم يُسجَّل شخص تواصل بعد.', add: 'إضافة شخص تواصل', name: 'الاسم', role: 'الدور', phone: 'هاتف العمل', email: 'بريد العمل الإلكتروني', change: 'تصحيح', left: 'لم نعد نتحدث معهم هنا', leftOn: (day: string) => `حتى ${day}`, keep: 'إضافة', remove: 'الإخراج من هنا', removeHow: 'يُحذف الاسم والهاتف والبريد نهائيًا. ما قيل في المحادثات يبقى، بدون من قيل معهم.', removeSure: 'يمكن الحذف',
  },
  talks: {
    title: 'محادثات', none: 'لم تُكتب محادثة بعد.', add: 'كتابة محادثة', on: 'في أي يوم', with: 'مع من', nobody: 'لا أحد من المسجَّلين', said: 'ماذا قيل', saidHint: 'عن العمل وعن المشغّل. لا تُكتب هنا أسماء مشاركين: يقرأ هذا كل من يعمل في الشبكة.',
    nextStep: 'الخطوة القادمة', nextOn: 'حتى أي يوم', keep: 'حفظ المحادثة', mend: 'تصحيح ما كتبت', heard: (words: string, ground: string) => `قد يكون هنا طلب يمنعه القانون: „${words}“ (${ground}).`, next: (step: string, day: string) => `الخطوة القادمة، حتى ${day}: ${step}`, was: (step: string, day: string) => `تمّت في ${day}: ${step}`,
  },
  agreements: {
    title: 'على ماذا اتفقنا', none: 'لم يُتّفق على شيء بعد.', add: 'كتابة ما اتُّفق عليه', what: 'ماذا يعرضون', words: 'بالكلمات', from: 'من يوم', until: 'حتى يوم', untilHint: 'فارغ: ما دام لم يُقَل غير ذلك', keep: 'حفظ', change: 'تصحيح',
    over: 'لم يعد ساريًا', later: 'لم يبدأ بعد', span: (from: string, until: string | null) => (until ? `${from} حتى ${until}` : `منذ ${from}`),
    offers: {
      visit: 'زيارة للمكان', interview_day: 'يوم مقابلات عندنا', trial: 'أيام تجربة مدفوعة الأجر', adjusted: 'ملاءمة الشروط للشخص', training: 'تدريب في المكان', mentor: 'مرافق في مكان العمل', first_chance: 'التوجّه إلينا قبل النشر', advancement: 'مسار تقدّم',
    },
  },
  satisfaction: {
    title: 'ماذا يقولون عن العمل معنا', lead: 'يُسألون بعد التشغيل. الأسئلة عن العمل معنا، لا عن الشخص.', none: 'لم يُسألوا بعد.', add: 'كتابة ما قالوا', on: 'متى سُئلوا', scale: 'من 1 (إطلاقًا لا) إلى 5 (تمامًا). فارغ: لم يُسأل.',
    questions: { fits: 'ما قيل مسبقًا عن الشخص والوظيفة ثبتت صحته', prepared: 'جرى التحضير جيدًا لبدء العمل', answered: 'حين طرأ أمر، أجبنا في الوقت' },
    takeAgain: 'هل يشغّلون مرة أخرى عن طريقنا؟', again: { yes: 'نعم', depends: 'حسب الحالة', no: 'لا' }, words: 'بكلماتهم', wordsHint: 'بدون أسماء مشاركين.', keep: 'حفظ', said: (question: string, n: number) => `${question}: ${n} من 5`,
  },
  repeat: {
    title: 'يعودون ويشغّلون', none: 'لم يُسجَّل تشغيل عندهم بعد.', rule: 'مشغّل يعود: تشغيلان أو أكثر استمرّا 90 يومًا من يوم العمل الأول. ما ليس معروفًا لا يُحسب نجاحًا.',
    yes: 'مشغّل يعود.', no: 'ليس مشغّلًا يعود بعد.', unknown: 'لا يُعرف إن كان مشغّلًا يعود: عن بعض حالات التشغيل لم يُقَل ماذا كان بعد 90 يومًا.',
    counts: (p: { placements: number; retained: number; ended: number; tooEarly: number; unknown: number }) => `حالات التشغيل: ${p.placements}. استمرّت 90 يومًا: ${p.retained}. انتهت قبل ذلك: ${p.ended}. لم تمضِ 90 يومًا بعد: ${p.tooEarly}. غير معروف: ${p.unknown}.`,
  },
  refusals: {
    title: 'طلبات يمنعها القانون ورفضناها', lead: 'ماذا طلبوا، بماذا أجبنا، وإلامَ آل الأمر. يراها من كتبها ومن يقودون.', none: 'لم يُسجَّل طلب كهذا.', add: 'تسجيل طلب رفضناه', on: 'في أي يوم', asked: 'ماذا طلبوا', askedHint: 'بكلماتهم', on_what: 'إلى ماذا يستند الطلب', answered: 'بماذا أجبنا', became: 'إلامَ آل الأمر', keep: 'تسجيل', tell: 'تحديث ما آل إليه', all: 'كل الطلبات التي رفضناها',
    becames: { '': 'لا يُعرف بعد', taken_back: 'تراجعوا عنه', stands: 'يصرّون على الطلب', parted: 'لا نتابع معهم' },
    dilemma: 'هل يثير هذا حيرة؟ يمكن طرحها للتشاور', by: (name: string, day: string) => `${name}، ${day}`, dateAndName: (day: string, name: string) => `${day} · ${name}`,
    hint: 'كيف نجيب: يمنع القانون الاختيار على هذا الأساس، ولا نستطيع نقل طلب كهذا. ما الذي يلزم للعمل فعلًا؟ بحسبه نقترح.',
  },
  grounds: {
    age: 'العمر', sex: 'الجنس', religion: 'الدين', nationality: 'القومية', origin: 'بلد المنشأ أو العرق', residence: 'مكان السكن', army: 'الخدمة العسكرية أو البروفايل', pregnancy: 'الحمل أو علاجات الخصوبة', parenthood: 'الأمومة والأبوّة', marital: 'الحالة العائلية', orientation: 'الميل الجنسي', reserve: 'خدمة الاحتياط', view: 'الرأي أو الحزب', health: 'إعاقة أو حالة صحية', other: 'غير ذلك',
  },
  vacanciesTitle: 'وظائف', noVacancies: 'لا وظيفة مفتوحة الآن.', addVacancy: 'كتابة وظيفة',
} satisfies Messages

const en = {
  title: 'Employers',
  lead: 'Who employs, whom we talk to there, what was said and what was agreed. The list is the whole network’s, and tells of employers, not of participants.',
  none: 'No employers yet', noneHow: 'Begin with one you have talked to already: a name, a locality, and whom to talk to.',
  add: 'Add an employer', addLead: 'Contacts, conversations and vacancies come after that.', keep: 'Add', save: 'Save',
  open: 'Those we turn to', closed: 'Those we no longer turn to', toClosed: 'Those we no longer turn to', toOpen: 'Those we turn to', noneClosed: 'There are none.',
  name: 'Employer’s name', locality: 'Locality', sector: 'Field', sectorHint: 'For example: food, care, logistics',
  columns: { name: 'Employer', where: 'Locality and field', vacancies: 'Open vacancies', talked: 'Last conversation' },
  notTalked: 'not yet',
  vacancies: (n: number) => plural('en', n, { one: 'one open vacancy', other: '# open vacancies' }),
  change: 'Correct the details', close: 'No longer turn to them', closeHow: 'What is known of them stays. It can be undone.', reopen: 'Turn to them again', closedOn: (day: string) => `Since ${day} nobody turns to them.`,
  next: { title: 'Next steps', none: 'No steps wait.', by: (name: string) => `written by ${name}`, done: 'Done', late: 'was due' },
  contacts: {
    title: 'Whom to talk to', none: 'No contact yet.', add: 'Add a contact', name: 'Name', role: 'Role', phone: 'Phone at work', email: 'Mail at work', change: 'Correct', left: 'No longer the one to talk to', leftOn: (day: string) => `until ${day}`, keep: 'Add', remove: 'Take out', removeHow: 'Name, phone and mail are deleted for good. What was said in talks stays, without whom it was said with.', removeSure: 'They may be deleted',
  },
  talks: {
    title: 'Conversations', none: 'No conversation written down yet.', add: 'Write down a conversation', on: 'On which day', with: 'With whom', nobody: 'none of those listed', said: 'What was said', saidHint: 'About the work and the employer. No names of participants: everybody who works in the network reads this.',
    nextStep: 'The next step', nextOn: 'By which day', keep: 'Keep the conversation', mend: 'Mend what I wrote', heard: (words: string, ground: string) => `This may be a request that the law forbids: “${words}” (${ground}).`, next: (step: string, day: string) => `Next step, by ${day}: ${step}`, was: (step: string, day: string) => `Done on ${day}: ${step}`,
  },
  agreements: {
    title: 'What was agreed', none: 'Nothing agreed yet.', add: 'Write what was agreed', what: 'What they offer', words: 'In words', from: 'From', until: 'Until', untilHint: 'Empty: as long as nothing else is said', keep: 'Keep', change: 'Correct',
    over: 'no longer holds', later: 'has not begun', span: (from: string, until: string | null) => (until ? `${from} to ${until}` : `from ${from}`),
    offers: {
      visit: 'A visit to the place', interview_day: 'A day of interviews with us', trial: 'Paid trial days', adjusted: 'Conditions adjusted to the person', training: 'Training on the job', mentor: 'A mentor at work', first_chance: 'They turn to us before they advertise', advancement: 'A way to advance',
    },
  },
  satisfaction: {
    title: 'What they say of the work with us', lead: 'Asked after a placement. The questions are about the work with us, not about the person.', none: 'Not asked yet.', add: 'Write down what they said', on: 'When they were asked', scale: 'From 1 (not at all) to 5 (entirely). Empty: not asked.',
    questions: { fits: 'What was said beforehand of the person and the job held', prepared: 'The start was well prepared', answered: 'When something came up, we answered in time' },
    takeAgain: 'Would they take somebody through us again?', again: { yes: 'Yes', depends: 'It depends', no: 'No' }, words: 'In their words', wordsHint: 'Without names of participants.', keep: 'Keep', said: (question: string, n: number) => `${question}: ${n} of 5`,
  },
  repeat: {
    title: 'Hiring again', none: 'No placement with them is recorded yet.', rule: 'An employer who hires again: two placements or more that held for 90 days from the first workday. What is not known never counts as success.',
    yes: 'An employer who hires again.', no: 'Not yet an employer who hires again.', unknown: 'Not known whether they hire again: of some placements nobody said how they stood after 90 days.',
    counts: (p: { placements: number; retained: number; ended: number; tooEarly: number; unknown: number }) => `Placements: ${p.placements}. Held for 90 days: ${p.retained}. Ended before: ${p.ended}. 90 days not over yet: ${p.tooEarly}. Not known: ${p.unknown}.`,
  },
  refusals: {
    title: 'Requests that the law forbids, and that we refused', lead: 'What was asked, what we answered and what came of it. Seen by who wrote it and by who leads.', none: 'No such request is recorded.', add: 'Record a request that we refused', on: 'On which day', asked: 'What they asked', askedHint: 'In their words', on_what: 'What the request rests on', answered: 'What we answered', became: 'What came of it', keep: 'Record', tell: 'Say what came of it', all: 'All requests that we refused',
    becames: { '': 'not known yet', taken_back: 'they took it back', stands: 'they insist', parted: 'we do not go on with them' },
    dilemma: 'Does it raise a dilemma? It can be brought for advice', by: (name: string, day: string) => `${name}, ${day}`, dateAndName: (day: string, name: string) => `${day} · ${name}`,
    hint: 'How to answer: the law forbids choosing in this way, and we cannot pass such a request on. What does the work really need? We will propose by that.',
  },
  grounds: {
    age: 'age', sex: 'sex', religion: 'religion', nationality: 'nationality', origin: 'country of origin or race', residence: 'place of residence', army: 'army service or profile', pregnancy: 'pregnancy or fertility treatment', parenthood: 'parenthood', marital: 'marital status', orientation: 'sexual orientation', reserve: 'reserve duty', view: 'view or party', health: 'disability or health', other: 'something else',
  },
  vacanciesTitle: 'Vacancies', noVacancies: 'No vacancy is open now.', addVacancy: 'Write a vacancy',
} satisfies Messages

export const messages = { he, ar, en }
