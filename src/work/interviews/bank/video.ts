import type { Question } from '../types.ts'

/** Before a camera: with somebody, or recorded alone with a clock that runs. */
export const video: readonly Question[] = [
  { key: 'video_hear', ask: { he: 'שומעים אותי טוב? רואים אותי?', ar: ['هل تسمعينني جيدًا؟ هل ترينني؟', 'هل تسمعني جيدًا؟ هل تراني؟', 'هل الصوت واضح؟ والصورة؟'], en: 'Can you hear and see me well?' },
    listens: { he: 'בודקים מראש: אור מלפנים, טלפון עומד, רעש סגור. אם משהו נתקע, אומרים ומחכים.', ar: 'نفحص مسبقًا: ضوء من الأمام، هاتف ثابت، دون ضجيج. إن توقف شيء نقول وننتظر.', en: 'Checked before: light from the front, the phone standing, noise shut out. If it sticks, say so and wait.' } },
  { key: 'video_minute', ask: { he: ['יש לך דקה אחת מול המצלמה: מי את ולמה המשרה הזאת?', 'יש לך דקה אחת מול המצלמה: מי אתה ולמה המשרה הזאת?', 'דקה אחת מול המצלמה: כמה מילים עליך, ולמה המשרה הזאת?'], ar: 'لديك دقيقة واحدة أمام الكاميرا: كلمات عنك، ولماذا هذه الوظيفة؟', en: 'One minute before the camera: who you are, and why this job?' },
    listens: { he: 'פתיחה, חוזקה אחת, סיום. מסתכלים בעדשה, לא בתמונה של עצמנו.', ar: 'افتتاح، نقطة قوة واحدة، ختام. ننظر إلى العدسة لا إلى صورتنا.', en: 'An opening, one strength, an end. Look at the lens, not at your own picture.' } },
  { key: 'video_day', ask: { he: ['תארי יום עבודה שאהבת.', 'תאר יום עבודה שאהבת.', 'איך נראה יום עבודה טוב בעיניך?'], ar: ['صِفي يوم عمل أحببتِه.', 'صِف يوم عمل أحببتَه.', 'كيف يبدو يوم عمل جيد برأيك؟'], en: 'Describe a working day you liked.' },
    listens: { he: 'פרטים אמיתיים: מה עשיתי, עם מי, ומה היה טוב בזה.', ar: 'تفاصيل حقيقية: ماذا عملت، ومع من، وما الجيد في ذلك.', en: 'True details: what I did, with whom, what was good in it.' } },
  { key: 'video_team', ask: { he: ['ספרי על משהו שעשיתם בצוות. מה היה החלק שלך?', 'ספר על משהו שעשיתם בצוות. מה היה החלק שלך?', 'מה היה החלק שלך במשהו שנעשה בצוות?'], ar: ['حدّثينا عن عمل في فريق. ما كان دورك؟', 'حدّثنا عن عمل في فريق. ما كان دورك؟', 'ما كان دورك في عمل جماعي؟'], en: 'Tell of something done in a team. What was your part?' },
    listens: { he: 'גם "אנחנו" וגם "אני": מה יצא, ומה אני עשיתי בו.', ar: '«نحن» و«أنا» معًا: ماذا نتج، وما الذي فعلته أنا.', en: 'Both “we” and “I”: what came of it, and what I did in it.' } },
  { key: 'video_tool', ask: { he: 'עם אילו תוכנות או אפליקציות עבדת?', ar: ['مع أي برامج أو تطبيقات عملتِ؟', 'مع أي برامج أو تطبيقات عملتَ؟', 'أي برامج أو تطبيقات معروفة لديك؟'], en: 'Which programs or applications have you used?' },
    listens: { he: 'מה ששולטים בו ומה שלומדים מהר. גם תיאום תורים בטלפון הוא כלי.', ar: 'ما نتقنه وما نتعلّمه بسرعة. حتى حجز المواعيد في الهاتف أداة.', en: 'What you master and what you learn fast. Booking appointments on the phone is a tool too.' } },
  { key: 'video_time', ask: { he: 'היו שני דברים דחופים יחד. מה עשית קודם?', ar: 'أمران عاجلان معًا. بأيّهما نبدأ ولماذا؟', en: 'Two urgent things at once. What did you do first?' },
    listens: { he: 'איך החליטו מה קודם, למי הודיעו, ומה קרה לשני.', ar: 'كيف قُرّر الأول، ومن أُخبر، وماذا حدث للثاني.', en: 'How it was decided, who was told, what became of the other.' } },
  { key: 'video_customer', ask: { he: ['לקוחה מחכה, והמערכת נתקעה. מה תגידי לה?', 'לקוחה מחכה, והמערכת נתקעה. מה תגיד לה?', 'לקוחה מחכה, והמערכת נתקעה. מה אומרים לה?'], ar: ['زبونة تنتظر والنظام توقف. ماذا تقولين لها؟', 'زبونة تنتظر والنظام توقف. ماذا تقول لها؟', 'زبونة تنتظر والنظام توقف. ماذا يُقال لها؟'], en: 'A customer waits and the system has stopped. What do you tell her?' },
    listens: { he: 'אומרים את האמת, כמה זמן, ומה אפשר בינתיים.', ar: 'نقول الحقيقة، وكم من الوقت، وما الممكن في هذه الأثناء.', en: 'Say the truth, how long, and what can be done meanwhile.' } },
  { key: 'video_change', ask: { he: 'מה עזר לך להסתגל למשהו חדש?', ar: 'ما الذي ساعدك على التأقلم مع أمر جديد؟', en: 'What helped you to get used to something new?' },
    listens: { he: 'שינוי אמיתי, צעד ראשון שעזר, ומה נשאר ממנו.', ar: 'تغيير حقيقي، وخطوة أولى ساعدت، وما بقي منه.', en: 'A true change, the first step that helped, what stayed of it.' } },
  { key: 'video_remote', ask: { he: ['איך תשמרי על קשר כשעובדים מרחוק?', 'איך תשמור על קשר כשעובדים מרחוק?', 'איך שומרים על קשר כשעובדים מרחוק?'], ar: 'كيف يُحافظ على التواصل في العمل عن بُعد؟', en: 'How do you keep in touch when working from afar?' },
    listens: { he: 'הודעה בתחילת יום ובסופו, ולשאול מוקדם. לא צריך לתאר את הבית.', ar: 'رسالة في بداية اليوم ونهايته، والسؤال مبكرًا. لا حاجة إلى وصف البيت.', en: 'A message at the beginning and end of the day, and asking early. Home needs no describing.' } },
  { key: 'video_proud', ask: { he: ['על מה את גאה במיוחד?', 'על מה אתה גאה במיוחד?', 'מה עשית שיש בו גאווה?'], ar: ['بماذا تفتخرين؟', 'بماذا تفتخر؟', 'ما مصدر الفخر لديك؟'], en: 'What are you proud of?' },
    listens: { he: 'דבר אחד, עם מספר או שם של דבר שנשאר.', ar: 'أمر واحد، مع رقم أو شيء بقي.', en: 'One thing, with a number or something that stayed.' } },
  { key: 'video_company', ask: { he: ['מה את יודעת עלינו?', 'מה אתה יודע עלינו?', 'מה ידוע לך עלינו?'], ar: ['ماذا تعرفين عنا؟', 'ماذا تعرف عنا؟', 'ما المعروف لديك عنا؟'], en: 'What do you know of us?' },
    listens: { he: 'שני דברים מהאתר או ממי שעובדים שם, ואחד שמסקרן.', ar: 'أمران من الموقع أو ممّن يعمل هناك، وأمر يثير الفضول.', en: 'Two things from the site or from those who work there, and one that makes curious.' } },
  { key: 'video_last', ask: { he: ['מה עוד חשוב לך להגיד לפני שנסיים?', 'מה עוד חשוב לך להגיד לפני שנסיים?', 'מה עוד חשוב להגיד לפני שנסיים?'], ar: 'ما الذي يهمّك قوله قبل أن ننهي؟', en: 'What else would you like to say before we end?' },
    listens: { he: 'משפט אחד על הרצון בעבודה הזאת, ותודה.', ar: 'جملة واحدة عن الرغبة في هذا العمل، وشكر.', en: 'One sentence on wanting this work, and thanks.' } },
]
