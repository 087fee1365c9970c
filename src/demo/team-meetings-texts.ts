/** What the teams of the demo talk about; every word is invented, and nobody is named. Days are back from today; a step's day may be ahead (below nought). */

export interface ItemText {
  by: string
  label: string
  why: string
  /** About somebody whom the one who brings it accompanies, where the words tell: a woman or a man. */
  person?: 'female' | 'male' | 'any'
  ago: number
  /** In which meeting it was talked about (index of `held`), what was said, and who does what by when. */
  said: { in: number; words: string; by: string; steps?: { who: string; what: string; due: number; told?: string; doneAgo?: number; letGo?: true }[] }[]
  /** It is still on the agenda. */
  open?: true
}

export interface TeamText {
  centre: number
  begunAgo: number
  /** The meetings that were held, the earliest first. */
  held: { ago: number; minutes: number; by: string; present: string[] }[]
  /** Days until the next. */
  nextIn: number
  items: ItemText[]
}

export const teamTexts: TeamText[] = [
  {
    centre: 1, begunAgo: 60, nextIn: 2,
    held: [
      { ago: 26, minutes: 45, by: 'lead', present: ['lead', 'noor', 'samer', 'rania', 'amal'] },
      { ago: 19, minutes: 40, by: 'noor', present: ['lead', 'noor', 'samer', 'rania'] },
      { ago: 12, minutes: 35, by: 'samer', present: ['lead', 'noor', 'samer', 'rania', 'amal'] },
      { ago: 5, minutes: 50, by: 'lead', present: ['lead', 'noor', 'samer', 'rania', 'amal', 'professional'] },
    ],
    items: [
      {
        by: 'noor', label: 'الجسر', person: 'female', ago: 28, why: 'تأتي إلى كل لقاء ولا يتحرّك شيء بين لقاء ولقاء. هل أنا من يمسك الحبل؟',
        said: [{ in: 0, by: 'lead', words: 'فكّرنا: ربّما اللقاء نفسه هو الأمان الآن. لا نستعجل. نسأل عمّا تغيّر في البيت قبل أن نسأل عن الخطة.', steps: [{ who: 'noor', what: 'سؤال مفتوح واحد عن الأسابيع الأخيرة، بلا خطة على الطاولة', due: 20, doneAgo: 21, told: 'انفتح حديث لم أتوقعه' }] }],
      },
      {
        by: 'samer', label: 'المقعد', person: 'male', ago: 21, why: 'وجد عملًا مؤقتًا ويخجل أن يقول إنه ليس ما أراده. كيف نحفظ الرؤية بلا إحراج؟',
        said: [{ in: 1, by: 'noor', words: 'الدخل الآن والرؤية لاحقًا يسيران معًا. نكتب الاثنين في الخطة بكلماته.', steps: [{ who: 'samer', what: 'مراجعة الخطة معًا: سطر للدخل وسطر للرؤية', due: 8, doneAgo: 9, told: 'اتفقنا على نسخة جديدة' }] }],
      },
      {
        by: 'lead', label: 'ساعة مشتركة مع مكتب الرفاه', ago: 14, why: 'ثلاثتنا نتصل بالمكتب نفسه في أيام مختلفة. هل نجمعها؟',
        said: [{ in: 2, by: 'samer', words: 'نعم، مرة في الشهر، ومن دون أسماء في البريد.', steps: [{ who: 'rania', what: 'تحديد موعد شهري ثابت مع مكتب الرفاه', due: -3 }] }],
      },
      {
        by: 'amal', label: 'الدرج', person: 'female', ago: 7, why: 'العائلة تسأل عن كل لقاء. إلى أي حد أشرح، ومتى أقول إن هذا ليس لي أن أقوله؟',
        said: [
          { in: 3, by: 'lead', words: 'نبدأ من سؤالها هي: ماذا تريد أن تعرف العائلة؟ بعدها نقرّر ماذا نقول ومن يقوله.', steps: [
            { who: 'amal', what: 'حديث معها وحدها عمّا يُقال للعائلة', due: -1 },
            { who: 'noor', what: 'ساعة مرافقة مع أمل قبل لقائها القادم', due: 1 },
          ] },
        ],
        open: true,
      },
      { by: 'noor', label: 'المرساة', person: 'any', ago: 3, why: 'بعد عامين خارج العمل عُرضت وظيفة كاملة. أخاف أن أدفع أسرع من الخطى.', said: [], open: true },
      { by: 'samer', label: 'المفترق', person: 'male', ago: 1, why: 'يريد ترك الدورة قبل نهايتها بأسبوعين. متى يكون الترك قرارًا جيّدًا؟', said: [], open: true },
      { by: 'rania', label: 'ركن الأطفال في المركز', ago: 2, why: 'من لا تجد من يبقى مع الأولاد لا تأتي. هل نجرّب ركنًا يومًا في الأسبوع؟', said: [], open: true },
    ],
  },
  {
    centre: 0, begunAgo: 45, nextIn: 4,
    held: [
      { ago: 17, minutes: 40, by: 'lead', present: ['lead', 'michal', 'dmitri', 'orly'] },
      { ago: 10, minutes: 45, by: 'michal', present: ['lead', 'michal', 'dmitri', 'orly', 'shira'] },
      { ago: 3, minutes: 38, by: 'orly', present: ['lead', 'michal', 'orly', 'shira'] },
    ],
    items: [
      {
        by: 'michal', label: 'הגשר', person: 'any', ago: 18, why: 'עונה לי תמיד "בסדר". אני לא יודעת אם זה הסכמה או ויתור.',
        said: [{ in: 0, by: 'lead', words: 'הצענו לעצור את הדיבור על משרות ולשאול מה היה טוב בשבוע האחרון. שתיקה היא גם תשובה.', steps: [{ who: 'michal', what: 'פגישה אחת בלי רשימת משרות', due: 10, doneAgo: 11, told: 'התברר שיש חלום שלא נאמר' }] }],
      },
      {
        by: 'dmitri', label: 'הספסל', person: 'any', ago: 12, why: 'שלוש דחיות ברצף אחרי ריאיון. איך מחזקים בלי להבטיח?',
        said: [{ in: 1, by: 'michal', words: 'מתרגלים ריאיון עם מישהו שאינו המקדם, ומפרקים מה בכל דחייה היה בידיים שלנו ומה לא.', steps: [{ who: 'orly', what: 'סימולציה של ריאיון עם אורלי, עם משוב בכתב', due: -2 }] }],
      },
      {
        by: 'orly', label: 'מעסיק אחד, שלושה מועמדים', ago: 5, why: 'אותו מעסיק ביקש שלושה שמות. למי פונים קודם, ולפי מה?',
        said: [{ in: 2, by: 'orly', words: 'לא אנחנו בוחרים: מספרים לכולם על המשרה כמו שהיא, ומי שרוצה פונה. אורלי אוספת שאלות למעסיק.', steps: [{ who: 'orly', what: 'שאלות לכל המועמדים על שעות, שכר וקידום, לשאול את המעסיק', due: 1 }, { who: 'shira', what: 'לכתוב מה למדתי מן השיחה עם המעסיק', due: -5 }] }],
      },
      { by: 'michal', label: 'המדרגות', person: 'any', ago: 2, why: 'הגיעה הצעת עבודה טובה בעיר אחרת, והמשפחה מתנגדת. מה התפקיד שלי כאן?', said: [], open: true },
      { by: 'orly', label: 'העוגן', person: 'male', ago: 1, why: 'חודש שלישי בעבודה, ופתאום איחורים. לדבר עם המעסיק, או קודם רק איתו?', said: [], open: true },
      { by: 'shira', label: 'איך מסיימים פגישה', ago: 1, why: 'אני מרגישה שאני חותכת באמצע. מה אתם עושים בחמש הדקות האחרונות?', said: [], open: true },
    ],
  },
  {
    centre: 2, begunAgo: 30, nextIn: 5,
    held: [{ ago: 9, minutes: 40, by: 'tesfa', present: ['tesfa', 'yael', 'khaled'] }],
    items: [
      {
        by: 'khaled', label: 'البئر', person: 'male', ago: 10, why: 'الوصول إلى المركز يكلّف نصف يوم. كيف نلتقي من دون أن يصبح البعد رفضًا؟',
        said: [{ in: 0, by: 'tesfa', words: 'לסירוגין: פעם בטלפון, פעם אצלו בכפר. לא מוותרים על פגישה פנים אל פנים בחודש.', steps: [{ who: 'khaled', what: 'חדר קבוע במועצה, יום אחד בשבועיים', due: -4 }] }],
      },
      { by: 'tesfa', label: 'השביל', person: 'male', ago: 3, why: 'מבקש שאכתוב במקומו כל מכתב. איפה עזרה נהיית במקום?', said: [], open: true },
      { by: 'yael', label: 'הסולם', person: 'any', ago: 2, why: 'ההכשרה נגמרה בהצלחה ואין משרה באזור. מה נשאר מן ההבטחה שלנו?', said: [], open: true },
    ],
  },
  {
    centre: 3, begunAgo: 30, nextIn: 1,
    held: [{ ago: 6, minutes: 45, by: 'eitan', present: ['chana', 'almaz', 'eitan'] }],
    items: [
      {
        by: 'eitan', label: 'המפתח', person: 'male', ago: 8, why: 'הצליח מהר, ועכשיו לא עונה. מעקב, או לתת לו להיות?',
        said: [{ in: 0, by: 'eitan', words: 'הודעה אחת קצרה, בלי שאלה: "אני כאן". ואז מחכים שבועיים.', steps: [{ who: 'eitan', what: 'הודעה אחת בלי שאלה', due: -2 }, { who: 'chana', what: 'לשאול במשפחתון אם אפשר לקבל אותו שוב אחר הצהריים', due: 2, letGo: true, doneAgo: 2, told: 'ביקש שלא נערב אף אחד' }] }],
      },
      { by: 'almaz', label: 'הפנס', person: 'female', ago: 2, why: 'שואלת אותי על דברים שבין אישה לאישה בקהילה. איפה אני מקדמת ואיפה שכנה?', said: [], open: true },
      { by: 'eitan', label: 'השער', person: 'male', ago: 1, why: 'המעסיק הציע קידום עם משמרות לילה. איך שוקלים את זה יחד בלי להחליט במקומו?', said: [], open: true },
      { by: 'chana', label: 'שעות שקטות לטלפון', ago: 1, why: 'אין לנו חדר לשיחה אישית בטלפון. לקבוע שעות שקטות?', said: [], open: true },
    ],
  },
]

/** Supervision of two: [promoter, supervisor, who writes, days ago, words]. */
export const supervisionTexts: [promoter: string, supervisor: string, by: 'promoter' | 'supervisor', ago: number, words: string][] = [
  ['amal', 'wafaa', 'promoter', 16, 'أحمل معي إلى الإشراف خوفًا واحدًا: أن أكون صارمة مع من تشبهني.'],
  ['amal', 'wafaa', 'supervisor', 13, 'سمعت في كلامك اختيارًا لا خوفًا. ماذا اخترت ألّا تفعليه هذا الأسبوع؟'],
  ['amal', 'wafaa', 'promoter', 4, 'اخترت ألّا أتصل قبلها. اتصلت هي.'],
  ['noor', 'lead', 'supervisor', 21, 'דיברנו על העומס. ביקשת שלא אקח ממך אף אחד, ואני מכבדת. נחזור לזה בעוד חודש.'],
  ['noor', 'lead', 'promoter', 9, 'ما زلت أريدهم جميعًا. لكنني أغلقت الهاتف في السابعة، ثلاث مرات.'],
  ['shira', 'sigal', 'promoter', 6, 'בשבוע הראשון חשבתי שצריך לדעת. עכשיו אני חושבת שצריך לשאול.'],
  ['shira', 'sigal', 'supervisor', 5, 'שמרי את המשפט הזה. נקרא אותו שוב בחודש הרביעי.'],
  ['michal', 'lead', 'promoter', 12, 'אני כותבת יותר ממה שאני נפגשת. מה אפשר להפסיק לכתוב?'],
]
