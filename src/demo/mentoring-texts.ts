import type { GoalState, Happened, Step } from '#src/profession/mentoring/types.ts'

/** The demo's mentored practice in words, by promoter. Days are counted back from today; every word is invented, and no process is anybody's. */
export interface MentoringText {
  who: string
  mentor: string
  processes: { label: string; began: number; opened?: true; setAside?: number; steps: { step: Step; what: Happened; ago: number; seen: string; doubt?: string; next?: string }[] }[]
  meetings: {
    ago: number
    minutes: number
    nextIn?: number
    /** Who wrote first stands first. */
    said: { by: 'mentor' | 'promoter'; words: string; doubt?: string }[]
    goals: { words: string; told?: { state: GoalState; words: string; ago: number }[] }[]
  }[]
}

/** All the steps of a process that was complete long ago, in few words. */
const whole = (from: number, every: number, seen: Record<Step, [string, string]>) =>
  (Object.entries(seen) as [Step, [string, string]][]).flatMap(([step, [told, reviewed]], index) => [
    { step, what: 'told' as const, ago: from - index * every, seen: told },
    { step, what: 'reviewed' as const, ago: from - index * every - 9, seen: reviewed },
  ])

export const mentoringTexts: MentoringText[] = [
  {
    who: 'shira', mentor: 'sigal',
    processes: [
      {
        label: 'הדלת הכחולה', began: 11,
        steps: [
          { step: 'intake', what: 'told', ago: 3, seen: 'דיברתי הרבה. בדקה השלושים שתקתי בפעם הראשונה, ואז נאמר מה באמת מפחיד: לא הריאיון אלא החזרה הביתה אחריו.', doubt: 'לא שאלתי על הבית. פחדתי שאין לי מה לעשות עם התשובה.', next: 'הייתי פותחת בשאלה אחת ומחכה.' },
        ],
      },
    ],
    meetings: [
      {
        ago: 9, minutes: 60, nextIn: 4,
        said: [{ by: 'mentor', words: 'הבאת שיחה שלמה, בלי לייפות. ראיתי שהבחנת בין פחד מן הריאיון לפחד מן העבודה.', doubt: 'עוד לא ברור לי איפה המהירות עוזרת לך.' }, { by: 'promoter', words: 'עזר לי ששאלת ולא תיקנת. פחות עזר כשהשוונו לדרך שלך.' }],
        goals: [{ words: 'לשאול שאלה פתוחה אחת ולספור בלב עד שמונה', told: [{ state: 'tried', words: 'פעמיים. פעם אחת נשברתי בארבע, ובפעם השנייה נאמר הדבר החשוב של הפגישה.', ago: 4 }] }, { words: 'לכתוב אחרי כל פגישה משפט אחד על מה שבחרתי שלא לשאול' }],
      },
    ],
  },
  {
    who: 'amal', mentor: 'wafaa',
    processes: [
      {
        label: 'الشرفة', began: 95,
        steps: [
          { step: 'intake', what: 'told', ago: 88, seen: 'سمعت القصة كلها قبل أن أكتب كلمة. في النهاية قيل: لم يسألني أحد هذا من قبل.', doubt: 'لم أقل إنني أعرف الحارة. هل كان عليّ أن أقول؟' },
          { step: 'intake', what: 'reviewed', ago: 80, seen: 'الصمت عندك عمل، وهذا واضح. والسؤال عن القرابة سؤال مهنة لا سؤال أدب.', next: 'اكتبي سطرًا عن الحدود بعد كل لقاء.' },
          { step: 'mapping', what: 'told', ago: 61, seen: 'كتبت ست نقاط قوة من قصة الأعراس، وعائقًا واحدًا.' },
          { step: 'mapping', what: 'once_more', ago: 54, seen: 'النقاط جميلة وهي كلماتك. أين كلماتها؟', next: 'أعيدي القراءة معها، ودعيها تشطب.' },
          { step: 'mapping', what: 'told', ago: 40, seen: 'شطبت اثنتين وأضافت واحدة لم تخطر لي: "أعرف متى يكذب الزبون".', doubt: 'تركت عائقًا بلا اسم لأنها لم تسمّه بعد.' },
          { step: 'mapping', what: 'reviewed', ago: 33, seen: 'الآن الخريطة خريطتها. وترك العائق بلا اسم قرار، اكتبيه كقرار.' },
          { step: 'vision_plan', what: 'told', ago: 6, seen: 'كتبنا رؤية من جملة واحدة، وخطة من ثلاث خطوات غيّرناها بعد أسبوع لأن الأمّ مرضت.', doubt: 'خفت أن يبدو التغيير فشلًا.', next: 'كنت أسأل قبل الموعد لا بعده.' },
        ],
      },
      { label: 'المطبخ الصغير', began: 20, steps: [] },
    ],
    meetings: [
      {
        ago: 80, minutes: 70, nextIn: -54, said: [{ by: 'mentor', words: 'حضرت ومعك سؤال لا تقرير. ابقي هكذا.' }, { by: 'promoter', words: 'أخذت معي: القرابة سؤال مهنة.' }],
        goals: [{ words: 'سطر عن الحدود بعد كل لقاء', told: [{ state: 'tried', words: 'سبعة لقاءات وسبعة أسطر. في اثنين منها تغيّر ما عملته في اليوم التالي.', ago: 56 }] }],
      },
      {
        ago: 54, minutes: 60, nextIn: -33, said: [{ by: 'promoter', words: 'صعب أن أسمع أن الكلمات كلماتي. وهو صحيح.' }, { by: 'mentor', words: 'سمعتِ وعدتِ إليها في اليوم نفسه. هذا أندر مما تظنين.' }],
        goals: [{ words: 'أن تقرأ هي الخريطة بصوتها', told: [{ state: 'not_yet', words: 'لم يكن في اللقاء وقت، وبدأنا به المرة التالية.', ago: 45 }, { state: 'tried', words: 'قرأت وشطبت.', ago: 40 }] }],
      },
      {
        ago: 33, minutes: 60, nextIn: 2, said: [{ by: 'mentor', words: 'في هذا الشهر صرت تسمّين ما لا تعملينه. من هنا يبدأ التقدير المهني.', doubt: 'متى يكون الانتظار هروبًا؟ لا جواب عندي بعد.' }],
        goals: [{ words: 'أن أقول في بداية اللقاء كم من الوقت لنا' }, { words: 'أن أغيّر شيئًا في الخطة وأكتب لماذا' }],
      },
    ],
  },
  {
    who: 'almaz', mentor: 'sigal',
    processes: [
      {
        label: 'הגשר', began: 130, opened: true,
        steps: [
          { step: 'intake', what: 'told', ago: 126, seen: 'דיברנו בשתי שפות. את הקשה נאמר באמהרית.', doubt: 'תרגמתי לעצמי, ולא בדקתי שהבנתי.' }, { step: 'intake', what: 'reviewed', ago: 118, seen: 'בחרת באיזו שפה לשאול מה. זאת מיומנות, לא מזל.', doubt: 'מה הלך לאיבוד בדרך?' },
          { step: 'mapping', what: 'told', ago: 101, seen: 'סיפור על טיפול באח הפך לארבע חוזקות בשפת עבודה.' }, { step: 'mapping', what: 'reviewed', ago: 92, seen: 'בלי לייפות, ובמילים שאפשר לומר בריאיון.' },
          { step: 'vision_plan', what: 'told', ago: 70, seen: 'שלוש גרסאות בחודש. בכל פעם היה מי שאמר למה.' }, { step: 'vision_plan', what: 'reviewed', ago: 60, seen: 'השינוי מתועד טוב יותר מן התכנית. כך צריך.' },
          { step: 'practice', what: 'told', ago: 35, seen: 'שיחת טלפון אחת למעסיק, שנדחתה ארבע פעמים ונעשתה בחמישית.', doubt: 'אולי הייתי צריכה להתקשר בעצמי, ושמחה שלא.' }, { step: 'practice', what: 'reviewed', ago: 25, seen: 'לא עשית במקומה. כתבת מה זה עלה לך, וזה האפור.' },
        ],
      },
      { label: 'הספסל', began: 118, setAside: 70, steps: [{ step: 'intake', what: 'told', ago: 110, seen: 'נפגשנו פעמיים, והליווי נקטע במעבר לעיר אחרת.' }, { step: 'intake', what: 'reviewed', ago: 100, seen: 'גם פרידה אפשר לעשות היטב.' }] },
    ],
    meetings: [
      { ago: 118, minutes: 60, nextIn: -92, said: [{ by: 'mentor', words: 'הגעת עם שתי שפות ועם ספק אחד.' }], goals: [{ words: 'לבדוק תרגום בשאלה חוזרת', told: [{ state: 'tried', words: 'פעם אחת הבנתי הפוך. טוב שבדקתי.', ago: 100 }] }] },
      { ago: 25, minutes: 75, nextIn: 9, said: [{ by: 'mentor', words: 'את נושאת הרבה. מה יעזור לא לקחת הביתה?' }, { by: 'promoter', words: 'השאלה הזאת נשארה איתי יותר מן התשובות.' }], goals: [{ words: 'לסגור כל יום בעשר דקות של כתיבה, ואז לצאת', told: [{ state: 'not_yet', words: 'שלושה ימים מתוך עשרה. בשאר יצאתי מאוחר.', ago: 12 }] }] },
    ],
  },
  {
    who: 'orly', mentor: 'sigal',
    processes: [
      {
        label: 'השער האחורי', began: 80,
        steps: [
          { step: 'intake', what: 'told', ago: 76, seen: 'באתי מן המעסיקים, ודיברתי על משרות כבר בדקה העשירית. בפגישה השנייה התחלתי מחדש.', doubt: 'עשר שנים אני עושה כך. למה דווקא עכשיו זה הפריע לי?' },
          { step: 'intake', what: 'reviewed', ago: 68, seen: 'להתחיל מחדש אחרי עשר שנים זה לא מובן מאליו.', doubt: 'מה היה נאמר אם היית ממתינה?' },
          { step: 'mapping', what: 'told', ago: 40, seen: 'מצאתי חוזקה שמעסיק מחפש, לפני שמצאתי מעסיק.' },
          { step: 'mapping', what: 'once_more', ago: 30, seen: 'החוזקה יפה, והיא בשפה של המעסיק.', next: 'לחפש איך זה נאמר בבית.' },
        ],
      },
    ],
    meetings: [{ ago: 30, minutes: 50, nextIn: 6, said: [{ by: 'mentor', words: 'את רואה את שני צדי השולחן. לא הרבה רואים.' }], goals: [{ words: 'פגישה אחת בלי המילה משרה' }] }],
  },
  {
    who: 'rania', mentor: 'wafaa',
    processes: [{ label: 'الساحة', began: 120, steps: [{ step: 'intake', what: 'told', ago: 112, seen: 'بدأنا حول القهوة مع الجارات، وفي المرة الثالثة وحدنا.', doubt: 'متى ينتهي عمل المجموعة ويبدأ عمل الفرد؟' }, { step: 'intake', what: 'reviewed', ago: 104, seen: 'عرفتِ متى تخرجين من المجموعة. هذا لا يُكتب في استمارة.' }] }],
    meetings: [{ ago: 104, minutes: 60, nextIn: 5, said: [{ by: 'promoter', words: 'أخذت معي سؤالًا واحدًا لا عشرة.' }], goals: [{ words: 'أن أترك للمجموعة أن تختم اللقاء' }] }],
  },
  {
    who: 'yael', mentor: 'sigal',
    processes: [{ label: 'הספרייה', began: 190, steps: [{ step: 'intake', what: 'told', ago: 180, seen: 'שאלתי למה הקורס הקודם לא נגמר, ולא למה לא סיימו אותו.' }, { step: 'intake', what: 'reviewed', ago: 172, seen: 'שינוי קטן בשאלה, והתשובה אחרת לגמרי.' }] }],
    meetings: [{ ago: 172, minutes: 60, said: [{ by: 'mentor', words: 'את מתחילה לשאול מי לומד, ולא רק מה נלמד.' }], goals: [{ words: 'לבקר בשיעור אחד ולשבת בשורה האחרונה' }] }],
  },
  {
    who: 'noor', mentor: 'wafaa',
    processes: [
      {
        label: 'المفتاح', began: 620,
        steps: whole(610, 40, {
          intake: ['بدأت بما نجح.', 'السؤال عن النجاح فتح الباب.'], mapping: ['قوّتان من قصة هجرة.', 'واضحة وبكلماتها.'], vision_plan: ['غيّرنا الخطة بعد أسبوع.', 'والسبب مكتوب.'],
          practice: ['مكالمة واحدة كل أسبوع.', 'تحدٍّ بالقدر.'], placement: ['رفضنا عرضًا بلا عقد.', 'رفض في مكانه.'], follow_up: ['بعد شهر سألت عن الأجر لا عن الحضور فقط.', 'هذا سؤال الأفق.'],
        }),
      },
      {
        label: 'النهر', began: 560,
        steps: whole(550, 38, {
          intake: ['سكتُّ طويلًا.', 'وكان ذلك صوابًا.'], mapping: ['عائق واحد له اسم.', 'ونقاط القوة قبله.'], vision_plan: ['رؤية من ثلاث كلمات.', 'كلماته.'],
          practice: ['تمرين على مقابلة بالعبرية.', 'والخوف دخل الخطة.'], placement: ['عمل جزئي باختيار.', 'القرار له.'], follow_up: ['ترك العمل وعاد إليّ أولًا.', 'هكذا تُقاس الثقة.'],
        }),
      },
    ],
    meetings: [{ ago: 330, minutes: 60, said: [{ by: 'mentor', words: 'عمليتان كاملتان. ما بقي لك سؤال، احتفظي به.' }], goals: [] }],
  },
]
