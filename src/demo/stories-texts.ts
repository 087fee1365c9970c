/** Stories of change of the demo; every one is invented. `at`: how far it has come; whose it is, is found among those whom the promoter accompanies. */
import type { Words } from '#src/profession/standard/types.ts'

export interface StoryText {
  by: string
  /** The demo's own participant account, or whoever fits. */
  person: 'samira' | 'female' | 'male' | 'any'
  ago: number
  at: 'waits' | 'approved' | 'on_page' | 'refused' | 'withdrawn'
  said?: string
  title: Words
  words: Words
}

export const storyTexts: StoryText[] = [
  {
    by: 'michal', person: 'female', ago: 70, at: 'on_page', said: 'זה אני, בלי השם. אפשר.',
    title: { he: 'לא קורות חיים, מחברת', ar: 'ليست سيرة ذاتية، بل دفتر', en: 'Not a CV, a notebook' },
    words: {
      he: 'אחרי שנים בבית היא אמרה שאין לה מה לכתוב. כתבנו במקום זה מחברת: מה סידרה, במי טיפלה, על מה סמכו עליה.\nאחרי שלוש פגישות היו שם שישה כישורים שמעסיקים משלמים עליהם. את הטלפון הראשון היא עשתה לבד, מן המסדרון שלנו.\nהיום היא עובדת בצוות של מרפאה, במשרה שהיא בחרה מבין שתיים.',
      ar: 'بعد سنوات في البيت قالت إن ليس لديها ما تكتبه. كتبنا بدلًا من ذلك دفترًا: ماذا رتّبت، بمن اعتنت، وعلى ماذا اعتُمد عليها.\nبعد ثلاثة لقاءات كان هناك ست قدرات يدفع أرباب العمل مقابلها. المكالمة الأولى أجرتها وحدها، من ممرّنا.\nاليوم تعمل في طاقم عيادة، في وظيفة اختارتها من بين اثنتين.',
      en: 'After years at home she said she had nothing to write. So we wrote a notebook instead: what she had arranged, whom she had looked after, what others had relied on her for.\nAfter three meetings there were six skills that employers pay for. The first call she made by herself, from our corridor.\nToday she works on the team of a clinic, in the one of two jobs that she chose.',
    },
  },
  {
    by: 'samer', person: 'male', ago: 48, at: 'on_page',
    title: { he: 'לעבוד עכשיו, ולא לוותר על אחר כך', ar: 'العمل الآن، من دون التخلي عمّا بعد', en: 'Work now, and not give up on later' },
    words: {
      he: 'הוא היה צריך הכנסה מיד, וחלם על מקצוע. בתכנית נכתבו שני קווים: עבודה לחודשים הקרובים, ולידה קורס בערב.\nפעמיים רצה לעזוב את הקורס. לא שכנענו. שאלנו מה ישתנה אם יישאר עוד שבועיים.\nהוא סיים, עבר לעבודה במקצוע, והשאיר מקום למי שאחריו: היום הוא מספר על הדרך הזאת לאחרים.',
      ar: 'كان يحتاج دخلًا فورًا ويحلم بمهنة. كُتب في الخطة خطّان: عمل للأشهر القريبة، وإلى جانبه دورة في المساء.\nمرتين أراد ترك الدورة. لم نُقنعه. سألناه ماذا سيتغيّر إن بقي أسبوعين آخرين.\nأنهاها، وانتقل إلى عمل في المهنة، وهو اليوم يحكي عن هذا الطريق لغيره.',
      en: 'He needed an income at once, and dreamt of a trade. The plan held two lines: a job for the coming months, and a course in the evening beside it.\nTwice he wanted to leave the course. We did not persuade him. We asked what would be different if he stayed two more weeks.\nHe finished, moved into the trade, and today he tells others of this way.',
    },
  },
  {
    by: 'tesfa', person: 'any', ago: 33, at: 'on_page', said: 'להוסיף שגם אמרו לי לא',
    title: { he: 'שלוש דחיות ושאלה אחת', ar: '', en: 'Three rejections and one question' },
    words: {
      he: 'שלוש פעמים הגיע הריאיון לסוף טוב, ואז בא הלא. במקום לתרגל עוד תשובות תרגלנו שאלה אחת: מה יעזור לי להצליח אצלכם בחודש הראשון?\nבריאיון הרביעי המראיינת הניחה את העט ודיברה עשר דקות. גם זה לא היה כן.\nהחמישי היה. השאלה נשארה.',
      ar: '',
      en: 'Three interviews ended well, and then came the no. Instead of practising more answers we practised one question: what would help me to succeed here in the first month?\nIn the fourth interview the interviewer put her pen down and talked for ten minutes. That was not a yes either.\nThe fifth was. The question has stayed.',
    },
  },
  {
    by: 'noor', person: 'female', ago: 26, at: 'on_page',
    title: { he: '', ar: 'الصمت الذي لم نملأه', en: '' },
    words: {
      he: '',
      ar: 'كانت تأتي وتصمت. كان سهلًا أن نملأ الصمت بنصائح وإعلانات عمل. انتظرنا.\nفي اللقاء الرابع قالت: لا أخاف من العمل، أخاف من أول يوم لا يحتاجني فيه أحد في البيت. من هنا بدأت الخطة، لا من سيرة ذاتية.\nبدأت بثلاثة أيام في الأسبوع. بعد نصف سنة طلبت هي اليوم الرابع.',
      en: '',
    },
  },
  {
    by: 'noor', person: 'samira', ago: 5, at: 'waits',
    title: { he: '', ar: 'وصفة صارت مشروعًا', en: '' },
    words: { he: '', ar: 'قالت إنها فقط تطبخ. عددنا معًا ما يحتاجه طبخ لخمسين ضيفًا: حساب، وتوقيت، وثلاثة أشخاص يعرفون ماذا يفعلون.\nعرفت أن لهذا اسمًا: إدارة إنتاج. في اللقاء التالي جاءت مع فكرة، وورقة أسعار كتبتها بنفسها.', en: '' },
  },
  {
    by: 'orly', person: 'any', ago: 12, at: 'approved',
    title: { he: 'חמש דקות לפני המשמרת', ar: '', en: '' },
    words: { he: 'בחודש השלישי התחילו איחורים. המעסיק ביקש שנטפל בזה. ביקשנו קודם לשמוע.\nהתברר שהאוטובוס שונה, ושלבקש דחייה של רבע שעה נראה לא אפשרי. תרגלנו את המשפט הזה שלוש פעמים.\nהמשמרת הוזזה. האיחורים נגמרו. ומאז עוד דברים נאמרו בקול.', ar: '', en: '' },
  },
  {
    by: 'eitan', person: 'male', ago: 20, at: 'approved',
    title: { he: 'קידום שאמרו לו לא', ar: '', en: '' },
    words: { he: 'הציעו לו לנהל משמרת לילה. הוא אמר לא, וחשש שזה הסוף.\nשקלנו את זה יחד על דף: מה הוא מרוויח, מה הבית מפסיד, ומה עוד יש לבקש. הוא חזר עם הצעה משלו: קורס קצר, ומשמרת יום בעוד שלושה חודשים.\nקיבל את שתיהן.', ar: '', en: '' },
  },
  {
    by: 'khaled', person: 'any', ago: 15, at: 'refused', said: 'أعرف الجميع في القرية. سيعرفون.',
    title: { he: '', ar: 'نصف يوم في الطريق', en: '' },
    words: { he: '', ar: 'كان الوصول يأخذ نصف يوم، فصرنا نلتقي مرة في الهاتف ومرة في غرفة قريبة. الطريق نفسه صار تمرينًا: مواعيد، وحافلات، وطلب توصيلة.', en: '' },
  },
  {
    by: 'almaz', person: 'female', ago: 44, at: 'withdrawn', said: 'התחרטתי. זה שלי.',
    title: { he: 'המפתח של המחסן', ar: '', en: '' },
    words: { he: 'ביום שנתנו לה את המפתח של המחסן היא צילמה אותו ושלחה. לא כתבה כלום. שתינו ידענו מה זה אומר.', ar: '', en: '' },
  },
]
