import type { Question } from '../types.ts'

/** A first call, often unannounced: short, and about whether it is worth meeting. */
export const telephone: readonly Question[] = [
  { key: 'tel_now', ask: { he: 'נוח לדבר עכשיו כמה דקות?', ar: 'هل الوقت مناسب لنتحدث بضع دقائق؟', en: 'Is it a good time to talk for a few minutes?' },
    listens: { he: 'מותר לבקש לחזור בעוד רבע שעה, ממקום שקט, עם דף ועט. זה נשמע רציני.', ar: 'يجوز طلب الاتصال بعد ربع ساعة من مكان هادئ مع ورقة وقلم. هذا يترك انطباعًا جادًّا.', en: 'One may ask to call back in a quarter of an hour, from a quiet place, with pen and paper. It sounds serious.' } },
  { key: 'tel_about', ask: { he: ['ספרי לי בקצרה על עצמך.', 'ספר לי בקצרה על עצמך.', 'כמה מילים עליך, בקצרה?'], ar: ['حدّثيني عن نفسك باختصار.', 'حدّثني عن نفسك باختصار.', 'كلمات قليلة عنك، باختصار؟'], en: 'Tell me briefly about yourself.' },
    listens: { he: 'דקה אחת: מה עשיתי, מה החוזקה, ולמה המשרה הזאת. לא כל הסיפור.', ar: 'دقيقة واحدة: ماذا عملت، وما نقطة القوة، ولماذا هذه الوظيفة. لا القصة كلها.', en: 'One minute: what I did, my strength, why this job. Not the whole story.' } },
  { key: 'tel_heard', ask: { he: 'איך שמעת על המשרה?', ar: ['كيف سمعتِ عن الوظيفة؟', 'كيف سمعتَ عن الوظيفة؟', 'كيف وصل خبر الوظيفة؟'], en: 'How did you hear of the job?' },
    listens: { he: 'אם מישהו המליץ, אומרים מי. אם ראיתי מודעה, אומרים מה משך בה.', ar: 'إن أوصى أحد نذكر من هو، وإن كان إعلانًا نذكر ما الذي لفت النظر فيه.', en: 'If somebody recommended it, say who. If it was an advertisement, say what drew you.' } },
  { key: 'tel_why', ask: { he: 'למה דווקא אלינו?', ar: 'لماذا عندنا بالذات؟', en: 'Why us?' },
    listens: { he: 'דבר אחד שבאמת יודעים עליהם: המיקום, המוצר, מה שאומרים עובדים.', ar: 'أمر واحد نعرفه عنهم فعلًا: الموقع أو المنتج أو ما يقوله العاملون.', en: 'One true thing you know of them: the place, the product, what workers say.' } },
  { key: 'tel_experience', ask: { he: 'יש לך ניסיון בעבודה כזאת?', ar: 'هل لديك خبرة في عمل كهذا؟', en: 'Have you experience in such work?' },
    listens: { he: 'אם אין ניסיון בתפקיד, אומרים מה דומה לו: בבית, בהתנדבות, בעבודה אחרת.', ar: 'إن لم تكن خبرة في الوظيفة نفسها، نذكر ما يشبهها: في البيت أو التطوّع أو عمل آخر.', en: 'Without experience in the job, say what is like it: at home, voluntary, in other work.' } },
  { key: 'tel_hours', ask: { he: 'מתאימות לך משמרות?', ar: 'هل تناسبك الورديات؟', en: 'Do shifts suit you?' },
    listens: { he: 'קודם שואלים אילו. אומרים מה אפשרי, בלי להתנצל ובלי להסביר את הבית.', ar: 'نسأل أولًا عن الساعات. ثم نقول ما هو ممكن دون اعتذار ودون شرح شؤون البيت.', en: 'First ask which. Say what is possible, without excuses and without explaining home.' } },
  { key: 'tel_pay', ask: { he: 'מה ציפיות השכר שלך?', ar: 'ما توقعاتك للأجر؟', en: 'What pay do you expect?' },
    listens: { he: 'טווח שבדקנו מראש, או: אשמח לשמוע קודם מה הטווח למשרה.', ar: 'مدى فحصناه مسبقًا، أو: يسعدني أن أسمع أولًا مدى الأجر للوظيفة.', en: 'A range that was checked before, or: I would like to hear first what the job pays.' } },
  { key: 'tel_start', ask: { he: ['מתי את יכולה להתחיל?', 'מתי אתה יכול להתחיל?', 'מתי אפשר להתחיל?'], ar: ['متى يمكنك البدء؟', 'متى يمكنك البدء؟', 'متى يمكن البدء؟'], en: 'When can you start?' },
    listens: { he: 'תאריך אמיתי. עדיף שבוע שעומדים בו ממחר שלא.', ar: 'تاريخ حقيقي. أسبوع نلتزم به أفضل من غدٍ لا نلتزم به.', en: 'A true date. Better a week that is kept than a tomorrow that is not.' } },
  { key: 'tel_far', ask: { he: ['איך תגיעי אלינו?', 'איך תגיע אלינו?', 'איך אפשר להגיע אלינו מהבית שלך?'], ar: ['كيف ستصلين إلينا؟', 'كيف ستصل إلينا؟', 'كيف سيكون الوصول إلينا؟'], en: 'How will you get here?' },
    listens: { he: 'קו האוטובוס או הסעה, וכמה זמן. מי שבדקו מראש נשמעים מוכנים.', ar: 'خط الحافلة أو السفرية والمدة. من فحص مسبقًا يُظهر جاهزية.', en: 'Which bus or ride, and how long. Having checked sounds ready.' } },
  { key: 'tel_leave', ask: { he: ['למה עזבת את העבודה הקודמת?', 'למה עזבת את העבודה הקודמת?', 'מה הביא לסיום העבודה הקודמת?'], ar: ['لماذا تركتِ العمل السابق؟', 'لماذا تركتَ العمل السابق؟', 'ما سبب انتهاء العمل السابق؟'], en: 'Why did you leave your last job?' },
    listens: { he: 'משפט אחד, בלי להאשים, ומיד מה מחפשים עכשיו.', ar: 'جملة واحدة دون لوم، ثم مباشرة عمّ نبحث الآن.', en: 'One sentence, blaming nobody, and at once what is sought now.' } },
  { key: 'tel_gap', ask: { he: ['מה עשית בשנים האחרונות?', 'מה עשית בשנים האחרונות?', 'מה היה בשנים האחרונות?'], ar: ['ماذا فعلتِ في السنوات الأخيرة؟', 'ماذا فعلتَ في السنوات الأخيرة؟', 'ماذا كان في السنوات الأخيرة؟'], en: 'What did you do in the last years?' },
    listens: { he: 'דבר אחד שנעשה ושמלמד על עבודה. אין צורך לפרט בריאות או משפחה.', ar: 'أمر واحد أُنجز ويدل على العمل. لا حاجة إلى تفصيل الصحة أو العائلة.', en: 'One thing that was done and tells of work. Health and family need no telling.' } },
  { key: 'tel_meet', ask: { he: ['נקבע פגישה ליום שלישי. יש לך שאלה?', 'נקבע פגישה ליום שלישי. יש לך שאלה?', 'נקבע פגישה ליום שלישי. יש שאלה?'], ar: ['لنحدد لقاءً يوم الثلاثاء. هل لديك سؤال؟', 'لنحدد لقاءً يوم الثلاثاء. هل لديك سؤال؟', 'لنحدد لقاءً يوم الثلاثاء. هل من سؤال؟'], en: 'Let us meet on Tuesday. Have you a question?' },
    listens: { he: 'לחזור על היום, השעה והכתובת, ולשאול את מי פוגשים ומה להביא.', ar: 'إعادة اليوم والساعة والعنوان، والسؤال: مع من اللقاء وماذا نُحضر.', en: 'Repeat day, hour and address, and ask whom one meets and what to bring.' } },
]
