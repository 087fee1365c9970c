import type { Text } from '#src/platform/errors.ts'

/** Why something of evidence is not done, and what to do now. */
export const why = {
  nothingThere: { he: 'עוד אין כאן דברים שאפשר להעתיק. אפשר לכתוב אותם, ואז לשמור כעדות.', ar: 'لا كلمات هنا لنسخها بعد. يمكن كتابتها ثم حفظها كدليل.', en: 'There are no words here to copy yet. Write them first, then keep them as evidence.' },
  notYourWork: { he: 'כעדות לעבודה שלך אפשר לשמור מה שכתבת בעצמך.', ar: 'كدليل على عملك يُحفظ ما كتبته بنفسك.', en: 'As evidence of your work you keep what you wrote yourself.' },
  closed: { he: 'התיק שממנו הועתק נסגר בפניך. את הטיוטה הזאת אפשר רק להניח.', ar: 'أُغلق أمامك الملف الذي نُسخ منه. يمكن التخلي عن هذه المسودة فقط.', en: 'The file that it was copied from has been closed to you. This draft can only be let go.' },
  movedOn: { he: 'הטיוטה השתנתה בינתיים. כך היא עומדת עכשיו.', ar: 'تغيّرت المسودة في هذه الأثناء. هكذا تقف الآن.', en: 'The draft has changed meanwhile. This is how it stands now.' },
  notThere: { he: 'המילים האלה אינן בטקסט. כדאי להעתיק אותן בדיוק כפי שהן כתובות.', ar: 'هذه الكلمات ليست في النص. الأفضل نسخها كما كُتبت تمامًا.', en: 'These words are not in the text. Copy them exactly as they are written.' },
  unanswered: { he: 'יש הצעות שעוד לא נענו: להסתיר, או להשאיר עם סיבה. רק אחר כך אפשר לאשר.', ar: 'هناك اقتراحات لم يُجَب عنها: إخفاء، أو إبقاء مع سبب. بعدها فقط يمكن التأكيد.', en: 'Some proposals are not answered yet: mask them, or keep them with a reason. Then confirm.' },
  titleTells: { he: 'השם עצמו מספר מי האדם. כדאי לקרוא לעדות בשם אחר.', ar: 'العنوان نفسه يدل على الشخص. يحسن اختيار عنوان آخر.', en: 'The title itself tells who the person is. Choose another.' },
  read: { he: 'לפני שזה יוצא ממך: לקרוא פעם אחת בעיניים של מי שמכירים את האדם, ולסמן.', ar: 'قبل أن يخرج من عندك: اقرأه مرة بعيني من يعرف الشخص، ثم ضع العلامة.', en: 'Before it leaves you: read it once with the eyes of somebody who knows the person, and tick.' },
  warned: { he: 'יש כאן צירוף נדיר. אפשר לשנות את הטקסט, או לכתוב למה הוא אינו מספר מי האדם.', ar: 'هنا تركيبة نادرة. يمكن تغيير النص، أو كتابة لماذا لا تدل على الشخص.', en: 'There is a rare combination here. Change the text, or say why it does not tell who the person is.' },
  noCriterion: { he: 'אמת המידה הזאת אינה בסטנדרט שבתוקף.', ar: 'هذا المعيار ليس في المعيار الساري.', en: 'This criterion is not in the standard in force.' },
  noGrey: { he: 'עדות בלי האפור היא חצי עדות. אפשר לכתוב תשובה אחת לפחות מן הארבע, ואז לאשר.', ar: 'دليل بلا الرماديّ نصف دليل. اكتب إجابة واحدة على الأقل من الأربع، ثم أكّد.', en: 'Evidence without the grey is half of it. Answer at least one of the four questions, then confirm.' },
  withdrawn: { he: 'העדות הזאת נמשכה. אפשר להחזיר אותה ואז להמשיך.', ar: 'سُحب هذا الدليل. يمكن إعادته ثم المتابعة.', en: 'This piece was withdrawn. Bring it back first.' },
} as const satisfies Record<string, Text>
