import { plural } from '#src/language/plural.ts'
import type { Shape } from '#src/language/shape.ts'
import type { Text } from '#src/platform/errors.ts'

export const wrongCode: Text = {
  he: 'הקוד לא התקבל. קוד טוב לחצי דקה ולפעם אחת: כדאי לחכות לבא אחריו ולהקליד שוב.',
  ar: 'لم يُقبل الرمز. الرمز صالح لنصف دقيقة ولمرة واحدة: من المفيد انتظار الرمز التالي ثم كتابته.',
  en: 'The code was not accepted. A code is good for half a minute and once: wait for the next one and type it.',
}
export const wrongPassword: Text = {
  he: 'זו לא הסיסמה הנוכחית.',
  ar: 'هذه ليست كلمة المرور الحالية.',
  en: 'This is not the current password.',
}
export const oldLink: Text = {
  he: 'הקישור כבר שימש, הוחלף או שעבר זמנו. אפשר לבקש קישור חדש ממי שמנהלים את החשבונות.',
  ar: 'استُعمل الرابط أو استُبدل أو انتهى وقته. يمكن طلب رابط جديد ممن يدير الحسابات.',
  en: 'The link was used, replaced or is too old. Ask whoever manages the accounts for a new one.',
}
export const wrongSignIn: Text = {
  he: 'הדואר או הסיסמה לא מתאימים. כדאי לבדוק את שניהם; אם הסיסמה נשכחה, אפשר לקבל קישור חדש ממי שמנהלים את החשבונות.',
  ar: 'البريد أو كلمة المرور غير مطابقين. من المفيد التحقق من كليهما؛ وإن نُسيت كلمة المرور فيمكن الحصول على رابط جديد ممن يدير الحسابات.',
  en: 'The e-mail and password do not fit. Check both; if the password is forgotten, whoever manages the accounts can give a new link.',
}
export const waitText = (minutes: number): Text => ({
  he: `היו כמה ניסיונות שלא הצליחו. אפשר לנסות שוב בעוד ${minutes === 1 ? 'דקה' : `${minutes} דקות`}.`,
  ar: `جرت عدة محاولات غير ناجحة. يمكن المحاولة من جديد بعد ${plural('ar', minutes, { one: 'دقيقة', two: 'دقيقتين', few: '# دقائق', other: '# دقيقة' })}.`,
  en: `There were several failed attempts. Try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
})

const he = {
  signIn: { title: 'כניסה', lead: 'אופק: ליווי בקידום תעסוקה.', email: 'דואר אלקטרוני', password: 'סיסמה', submit: 'כניסה', kept: 'הכניסה פגה. מה שנכתב נשמר וישוב אחרי הכניסה.', lost: 'אם נכנסת ממש עכשיו: הדפדפן לא שמר את הכניסה. כדאי לאפשר לאתר הזה לשמור עוגיות (cookies) ולהיכנס שוב.' },
  kept: { title: 'מה שכתבת נשמר', lead: 'הכניסה פגה בזמן הכתיבה. הנה מה שנשמר: אפשר לשלוח עכשיו, ושום דבר לא אבד.', send: 'שליחה', discard: 'לא לשלוח' },
  second: { title: 'צעד שני', lead: 'קוד בן שש ספרות מהאפליקציה בטלפון, או אחד מקודי הגיבוי.', code: 'קוד', submit: 'המשך' },
  signOut: 'יציאה',
  invitation: {
    title: 'ברוכים הבאים לאופק', newPassword: 'סיסמה חדשה', name: 'השם שיראו', password: 'סיסמה', hint: 'לפחות 12 תווים. כמה מילים שאין ביניהן קשר הן סיסמה טובה.',
    submit: 'שמירה ומעבר לכניסה', old: 'הקישור לא פתוח', done: 'הסיסמה נשמרה. אפשר להיכנס.',
  },
  account: {
    title: 'החשבון שלי', about: 'איך לפנות אליי', language: 'שפה', address: 'לשון פנייה', female: 'נקבה', male: 'זכר', neutral: 'ניטרלית',
    spoken: 'השפות שלי', spokenHint: 'רשות. עוזר לשיבוץ משתתפים לפי שפה.', communities: 'קהילות שאני חלק מהן', communitiesHint: 'רשות. מוצג רק למי שמשבצים.', ownCommunities: 'קהילה אחרת, במילים שלי', ownCommunitiesHint: 'רשות, בפסיקים.',
    workPhone: 'טלפון בעבודה', workPhoneHint: 'רשות. יופיע בעותק התכנית של מי שבליווי שלך.',
    save: 'שמירה', password: 'החלפת סיסמה', now: 'הסיסמה הנוכחית', fresh: 'סיסמה חדשה', change: 'החלפה', changeLead: 'החלפת סיסמה מסיימת כל כניסה אחרת.',
    second: 'צעד שני בכניסה', secondOff: 'קוד מהטלפון בנוסף לסיסמה מגן על תיקים של אנשים. מומלץ מאוד.', turnOn: 'הפעלת צעד שני', scan: 'לסרוק באפליקציית אימות (או להקליד את המפתח), ואז להקליד את הקוד שמופיע.',
    key: 'מפתח', confirm: 'אישור', secondOn: 'הצעד השני פועל.', codesLeft: (n: number) => plural('he', n, { one: 'נשאר קוד גיבוי אחד.', two: 'נשארו שני קודי גיבוי.', other: 'נשארו # קודי גיבוי.' }), newCodes: 'קודי גיבוי חדשים', turnOff: 'כיבוי הצעד השני',
    codes: 'קודי גיבוי', codesLead: 'כל קוד טוב לפעם אחת, אם הטלפון לא זמין. הם מוצגים רק עכשיו: כדאי להדפיס או לכתוב אותם.', codesDone: 'שמרתי אותם',
    sessions: 'כניסות פתוחות', device: 'מכשיר', since: 'מאז', seen: 'נראתה לאחרונה', here: 'הכניסה הזאת', end: 'סיום', endOthers: 'סיום כל האחרות',
  },
}
export type AccountMessages = Shape<typeof he>

const ar = {
  signIn: { title: 'تسجيل الدخول', lead: 'أفق: مرافقة في تعزيز التشغيل.', email: 'البريد الإلكتروني', password: 'كلمة المرور', submit: 'تسجيل الدخول', kept: 'انتهت جلسة الدخول. ما كُتب محفوظ ويعود بعد تسجيل الدخول.', lost: 'إذا سجّلت الدخول الآن: لم يحتفظ المتصفح به. يجب السماح لهذا الموقع بحفظ ملفات تعريف الارتباط (cookies) ثم تسجيل الدخول من جديد.' },
  kept: { title: 'ما كتبته محفوظ', lead: 'انتهت جلسة الدخول أثناء الكتابة. هذا ما حُفظ: يمكن إرساله الآن، ولم يضِع شيء.', send: 'إرسال', discard: 'عدم الإرسال' },
  second: { title: 'خطوة ثانية', lead: 'رمز من ستة أرقام من تطبيق الهاتف، أو أحد رموز الاسترداد.', code: 'الرمز', submit: 'متابعة' },
  signOut: 'تسجيل الخروج',
  invitation: {
    title: 'أهلًا بكم في أفق', newPassword: 'كلمة مرور جديدة', name: 'الاسم الظاهر', password: 'كلمة المرور', hint: '12 رمزًا على الأقل. بضع كلمات لا رابط بينها كلمة مرور جيدة.',
    submit: 'حفظ والانتقال إلى الدخول', old: 'الرابط غير مفتوح', done: 'حُفظت كلمة المرور. يمكن الدخول.',
  },
  account: {
    title: 'حسابي', about: 'كيف أحبّ أن أُخاطَب', language: 'اللغة', address: 'صيغة المخاطبة', female: 'المؤنث', male: 'المذكر', neutral: 'محايدة',
    spoken: 'لغات أتكلمها', spokenHint: 'اختياري. يساعد في توزيع المشاركين بحسب اللغة.', communities: 'مجتمعات أنتمي إليها', communitiesHint: 'اختياري. يظهر فقط لمن يوزّع المشاركين.', ownCommunities: 'مجتمع آخر، بكلماتي', ownCommunitiesHint: 'اختياري، تفصل بينها فواصل.',
    workPhone: 'هاتف العمل', workPhoneHint: 'اختياري. يظهر في نسخة الخطة لدى المشاركين الذين في مرافقتك.',
    save: 'حفظ', password: 'تغيير كلمة المرور', now: 'كلمة المرور الحالية', fresh: 'كلمة مرور جديدة', change: 'تغيير', changeLead: 'تغيير كلمة المرور ينهي كل جلسة دخول أخرى.',
    second: 'خطوة ثانية عند الدخول', secondOff: 'رمز من الهاتف إضافة إلى كلمة المرور يحمي ملفات الناس. ننصح به كثيرًا.', turnOn: 'تفعيل الخطوة الثانية', scan: 'تُمسح الصورة بتطبيق المصادقة (أو يُكتب المفتاح)، ثم يُكتب الرمز الظاهر.',
    key: 'المفتاح', confirm: 'تأكيد', secondOn: 'الخطوة الثانية مفعّلة.', codesLeft: (n: number) => `بقيت رموز استرداد: ${n}.`, newCodes: 'رموز استرداد جديدة', turnOff: 'إيقاف الخطوة الثانية',
    codes: 'رموز الاسترداد', codesLead: 'كل رمز صالح لمرة واحدة إن لم يكن الهاتف متاحًا. تظهر الآن فقط: من الأفضل طباعتها أو كتابتها.', codesDone: 'حفظتها',
    sessions: 'جلسات دخول مفتوحة', device: 'الجهاز', since: 'منذ', seen: 'آخر ظهور', here: 'هذه الجلسة', end: 'إنهاء', endOthers: 'إنهاء كل ما عداها',
  },
} satisfies AccountMessages

const en = {
  signIn: { title: 'Sign in', lead: 'Ofek: accompaniment in employment promotion.', email: 'E-mail', password: 'Password', submit: 'Sign in', kept: 'The sign-in ended. What you wrote is kept and comes back after you sign in.', lost: 'If you have just signed in: the browser did not keep it. Allow this site to keep cookies, and sign in again.' },
  kept: { title: 'What you wrote is kept', lead: 'The sign-in ended while you wrote. Here is what was kept: send it now, nothing is lost.', send: 'Send', discard: 'Do not send' },
  second: { title: 'Second step', lead: 'The six digits from the app on your phone, or one of your recovery codes.', code: 'Code', submit: 'Continue' },
  signOut: 'Sign out',
  invitation: {
    title: 'Welcome to Ofek', newPassword: 'New password', name: 'Name that others see', password: 'Password', hint: 'At least 12 characters. A few unrelated words make a good one.',
    submit: 'Save and go to sign-in', old: 'This link does not open', done: 'The password is saved. You can sign in.',
  },
  account: {
    title: 'My account', about: 'How to address me', language: 'Language', address: 'Form of address', female: 'Female', male: 'Male', neutral: 'Neutral',
    spoken: 'Languages I speak', spokenHint: 'Voluntary. Helps to match participants by language.', communities: 'Communities I belong to', communitiesHint: 'Voluntary. Shown only to those who assign.', ownCommunities: 'Another community, in my words', ownCommunitiesHint: 'Voluntary, separated by commas.',
    workPhone: 'Work phone', workPhoneHint: 'Voluntary. It stands on the copy of the plan of those you accompany.',
    save: 'Save', password: 'Change the password', now: 'Current password', fresh: 'New password', change: 'Change', changeLead: 'Changing the password ends every other sign-in.',
    second: 'Second step at sign-in', secondOff: 'A code from the phone beside the password protects people’s files. Much recommended.', turnOn: 'Turn on the second step', scan: 'Scan with an authenticator app (or type the key), then type the code it shows.',
    key: 'Key', confirm: 'Confirm', secondOn: 'The second step is on.', codesLeft: (n: number) => `Recovery codes left: ${n}.`, newCodes: 'New recovery codes', turnOff: 'Turn off the second step',
    codes: 'Recovery codes', codesLead: 'Each is good once, when the phone is not at hand. They are shown only now: print them or write them down.', codesDone: 'I have kept them',
    sessions: 'Open sign-ins', device: 'Device', since: 'Since', seen: 'Last seen', here: 'This sign-in', end: 'End', endOthers: 'End all others',
  },
} satisfies AccountMessages

export const messages = { he, ar, en }
