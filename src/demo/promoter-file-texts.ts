import type { Decision, Notice, Outcome, SeenAs, Specialisation, Trait } from '#src/profession/promoters/types.ts'

/** The demo's professional files in words. Days are counted back from today; every word is invented. */
export interface FileText {
  who: string
  /** Days in the role. */
  since: number
  specialisation?: Specialisation
  experienced?: boolean
  leaves?: { from: number; until: number | null }[]
  mentors?: { who: string; from: number; until?: number }[]
  recruitment?: { trait: Trait; seen: SeenAs; words: string }[]
  talks?: { notice: Notice; by: string; seen: string; doubt?: string; next?: string; after?: number }[]
  outcomes?: { outcome: Outcome; ago: number; until?: number; reason?: string; grey?: string }[]
  experiences?: { place: string; from: number; to: number; words: string; criteria: string[]; decided?: { decision: Decision; recognised: string[]; reason?: string } }[]
}

export const fileTexts: FileText[] = [
  {
    who: 'shira', since: 19, mentors: [{ who: 'sigal', from: 12 }],
    recruitment: [
      { trait: 'motivation', seen: 'clear', words: 'עזבה גיוס כוח אדם כי "שם סופרים כיסאות". סיפרה על מועמד שהחזירה לשיחה אחרי שכולם ויתרו.' },
      { trait: 'belief', seen: 'partly', words: 'בסימולציה מיהרה להציע עבודה קלה "כדי שלא תתאכזב". אחרי משוב שאלה מה המשתתפת עצמה רוצה.' },
      { trait: 'diagnosis', seen: 'partly', words: 'הבחינה בין פחד מהריאיון ובין פחד מהעבודה. לא שאלה על הבית.' },
      { trait: 'asking', seen: 'not_yet', words: 'שאלות סגורות ברובן. יודעת את זה, וביקשה לעבוד על כך.' },
    ],
  },
  {
    who: 'amal', since: 131, mentors: [{ who: 'wafaa', from: 120 }],
    recruitment: [
      { trait: 'motivation', seen: 'clear', words: 'أدارت مجموعة نساء في المركز الجماهيري خمس سنوات، وتريد أن ترافق كل واحدة حتى النهاية.' },
      { trait: 'belief', seen: 'clear', words: 'حين قيل لها إن الحالة ميؤوس منها سألت: من قال ذلك، ومتى؟' },
      { trait: 'diagnosis', seen: 'partly', words: 'تسمع القصة كلها قبل أن تستنتج، وأحيانًا تتأخر في تسمية العائق.' },
      { trait: 'asking', seen: 'clear', words: 'سألت سؤالًا مفتوحًا وانتظرت الجواب في صمت طويل.' },
    ],
    talks: [{ notice: 'entry', by: 'amal', seen: 'أعرف البلدة وتعرفني. هذا يفتح الأبواب، ويجعل كل لقاء في السوق لقاء عمل.', doubt: 'كيف أرفض طلب قريبة دون أن أجرح؟', next: 'أن أحضر لقاءين مع نور، وأن أكتب بعد كل لقاء سطرًا عن الحدود.' }],
    experiences: [{ place: 'مركز جماهيري', from: 2019, to: 2024, words: 'أدرت مجموعات دعم لنساء يبحثن عن عمل. تعلّمت أن المجموعة تعطي ما لا يعطيه اللقاء الفردي، وأن الصمت فيها ليس فراغًا.', criteria: ['STD-A2', 'STD-B4'] }],
  },
  {
    who: 'noor', since: 700, mentors: [{ who: 'wafaa', from: 640, until: 300 }],
    talks: [
      { notice: 'entry', by: 'professional', seen: 'تبدأ كل لقاء بسؤال عمّا نجح منذ اللقاء السابق.', next: 'مرافقة كاملة أولى مع وفاء' },
      { notice: 'month_4', by: 'noor', seen: 'صرت أترك للمشاركة أن تكتب الخطوة بيدها.', doubt: 'متى يكون صبري تأجيلًا؟' },
      { notice: 'month_8', by: 'professional', seen: 'غيّرت خطة بعد أسبوع من الاتفاق عليها، وكتبت لماذا. هذا هو المعيار.', next: 'أن تحضر حالة رمادية إلى لقاء الفريق' },
      { notice: 'month_12', by: 'professional', seen: 'مرافقتان كاملتان، وسؤال واحد لا جواب له في المعيار: متى نقول كفى.' },
    ],
    outcomes: [{ outcome: 'met', ago: 330, grey: 'ما لا يقوله القرار: كم مرة اختارت ألّا تُنسّب، وكانت على حق.' }],
  },
  {
    who: 'samer', since: 690,
    talks: [{ notice: 'month_8', by: 'professional', seen: 'ينجز كثيرًا بنفسه بدل المشاركين. يرى ذلك ويعمل عليه.', doubt: 'هل هو أسلوب أم ضغط عدد الملفات؟' }],
    outcomes: [
      { outcome: 'extended', ago: 325, until: 200, reason: 'عبء مرافقات أكبر من المتفق عليه لنصف سنة؛ لم تُراجع المرافقة الثانية بعد.' },
      { outcome: 'met', ago: 210, grey: 'تعلّم أن يترك المشارك يخطئ في مكالمة، وأن ينتظره بعدها.' },
    ],
  },
  {
    who: 'khaled', since: 610,
    talks: [{ notice: 'entry', by: 'khaled', seen: 'في القرية يعرفونني باسم أبي قبل اسمي.', doubt: 'متى أقول إنني قريب ومتى أحوّل لغيري؟' }],
    outcomes: [{ outcome: 'met', ago: 240 }],
  },
  {
    who: 'tesfa', since: 520, mentors: [{ who: 'sigal', from: 480, until: 150 }],
    talks: [{ notice: 'month_4', by: 'tesfa', seen: 'כשאני שותק, המשתתפים מדברים. לקח לי ארבעה חודשים להאמין בזה.' }, { notice: 'month_12', by: 'professional', seen: 'שני תהליכים מלאים. בשניהם ההצעה הראשונה נדחתה בכבוד, ובצדק.' }],
    outcomes: [{ outcome: 'met', ago: 140 }],
  },
  { who: 'eitan', since: 560, outcomes: [{ outcome: 'met', ago: 180, grey: 'ההחלטה אינה אומרת דבר על העבודה עם המעסיק שסירב, ולמה איתן לא חזר אליו.' }] },
  {
    who: 'chana', since: 420, leaves: [{ from: 200, until: 160 }],
    talks: [
      { notice: 'entry', by: 'professional', seen: 'מכירה כל רחוב, ויודעת מה אסור לה לשאול.', next: 'לכתוב את מה שהיא יודעת על הקהילה, כדי שגם אחרים יידעו' },
      { notice: 'month_8', by: 'chana', seen: 'למדתי להגיד "זה לא אצלי" ולהפנות.', doubt: 'כשאם מבקשת שאמצא עבודה לבן: מי המשתתף?' },
    ],
    outcomes: [{ outcome: 'extended', ago: 10, until: -75, reason: 'חצי משרה: שני תהליכים מלאים לא נכנסו בשנה אחת.' }],
  },
  {
    who: 'almaz', since: 300, leaves: [{ from: 240, until: 150 }], mentors: [{ who: 'sigal', from: 140 }],
    talks: [
      { notice: 'entry', by: 'almaz', seen: 'באה מן השטח: שנתיים רכזת קהילה. מקשיבה בשתי שפות.', next: 'להתחיל תהליך מלא ראשון' },
      { notice: 'month_4', by: 'professional', seen: 'תרגמה סיפור על טיפול באח לחוזקות בלי לייפות.', doubt: 'האם היא נושאת יותר מדי הביתה' },
    ],
  },
  { who: 'yael', since: 260, specialisation: 'training', mentors: [{ who: 'sigal', from: 210 }], leaves: [{ from: 70, until: null }], talks: [{ notice: 'entry', by: 'yael', seen: 'מכירה קורסים, פחות את מי שלומדים בהם.' }, { notice: 'month_4', by: 'professional', seen: 'התחילה לשאול מה קרה למי שלא סיימו קורס, ולא רק למי שסיימו.' }] },
  {
    who: 'rania', since: 385, specialisation: 'community', mentors: [{ who: 'wafaa', from: 150 }],
    talks: [{ notice: 'entry', by: 'rania', seen: 'العمل مع المجموعة يبدأ من القهوة، لا من الاستمارة.' }, { notice: 'month_8', by: 'professional', seen: 'بنت شبكة من عشر متطوعات. المعيار كُتب للمجال الفردي ولا يتّسع لهذا كله.', doubt: 'بأي معيار نقيس عملًا مجتمعيًا؟' }],
  },
  {
    who: 'michal', since: 2600, experienced: true,
    experiences: [{
      place: 'אשת חיל', from: 2012, to: 2019, words: 'ליוויתי קבוצות של נשים בכניסה ראשונה לעבודה. למדתי שלא כל מי שמתמידה מתקדמת, ושזה תפקידי לשאול על כך.', criteria: ['STD-A1', 'STD-B2'],
      decided: { decision: 'partly', recognised: ['STD-A1'], reason: 'האמונה והשפה ברורות. הנעת חוללות עצמית נבחנת שוב בתהליך אישי מלא.' },
    }],
  },
  { who: 'dmitri', since: 1500, experienced: true, experiences: [{ place: 'מרכז הזדמנות', from: 2017, to: 2021, words: 'עבודה עם מהגרים בני 50 ויותר שמקצועם נעלם. כתבתי יחד איתם שלוש גרסאות של אותם קורות חיים.', criteria: ['STD-B1', 'STD-D2'], decided: { decision: 'recognised', recognised: ['STD-B1', 'STD-D2'] } }] },
  { who: 'orly', since: 1250, experienced: true, specialisation: 'employers', mentors: [{ who: 'sigal', from: 90 }] },
]
