import type { Text } from '#src/platform/errors.ts'

export const why = {
  emailTaken: {
    he: 'כבר יש חשבון עם הכתובת הזאת. אפשר למצוא אותו ברשימה ולהוסיף לו תפקיד.',
    ar: 'يوجد حساب بهذا العنوان. يمكن إيجاده في القائمة وإضافة دور له.',
    en: 'There is an account with this address. Find it in the list and add a role to it.',
  },
  notOneself: {
    he: 'את התפקידים, הקישור והסגירה של החשבון שלך משנים מנהלים אחרים; סיסמה מחליפים ב„החשבון שלי”. כך איש אינו פותח דלת לעצמו.',
    ar: 'أدوار حسابك ورابطه وإغلاقه يغيّرها مدير آخر؛ وكلمة المرور تُغيَّر في «حسابي». بهذا لا يفتح أحد بابًا لنفسه.',
    en: 'Another administrator changes the roles of your own account, makes its links and closes it (the password is changed in My account), so that nobody opens a door for themself.',
  },
  samePost: {
    he: 'התפקיד הזה כבר פתוח באותו מקום.',
    ar: 'هذا الدور مفتوح في المكان نفسه.',
    en: 'This role is open in the same place already.',
  },
  choosePlace: {
    he: 'צריך לבחור תכנית, או את כל התכניות.',
    ar: 'يجب اختيار برنامج، أو كل البرامج.',
    en: 'Choose a programme, or every programme.',
  },
  notHosted: {
    he: 'המרכז הזה אינו מארח את התכנית. אפשר לבחור מרכז אחר, או להוסיף את המרכז לתכנית בעמוד הרשת.',
    ar: 'هذا المركز لا يستضيف البرنامج. يمكن اختيار مركز آخر، أو إضافة المركز إلى البرنامج في صفحة الشبكة.',
    en: 'This centre does not host the programme. Choose another centre, or add this one to the programme on the network page.',
  },
  begun: {
    he: 'התפקיד כבר התחיל לפני היום. אפשר לסיים אותו, ומה שהיה נשאר כתוב.',
    ar: 'بدأ الدور قبل اليوم. يمكن إنهاؤه، وما كان يبقى مكتوبًا.',
    en: 'The role began before today. It can be ended, and what was stays written.',
  },
  notKnown: {
    he: 'מה שנבחר כבר לא ברשימה. כדאי לרענן את העמוד ולבחור שוב.',
    ar: 'ما اختير لم يعد في القائمة. من الأفضل تحديث الصفحة والاختيار من جديد.',
    en: 'What was chosen is no longer in the list. Refresh the page and choose again.',
  },
  endsBeforeItStarts: {
    he: 'היום האחרון לפני היום הראשון של התפקיד.',
    ar: 'اليوم الأخير قبل اليوم الأول للدور.',
    en: 'The last day is before the first day of this role.',
  },
  notSure: {
    he: 'כדי להמשיך, יש לסמן שזה מה שרוצים.',
    ar: 'للمتابعة، يجب التأشير بأن هذا هو المطلوب.',
    en: 'To go on, tick that this is what you want.',
  },
} satisfies Record<string, Text>

/** Someone answers for these participants: they need another promoter first. */
export const peopleFirst = (people: number): Text => ({
  he: `${people === 1 ? 'משתתף אחד או משתתפת אחת עדיין בליווי' : `${people} משתתפים עדיין בליווי`} של החשבון הזה. קודם מעבירים אותם בעמוד הצוות, או סוגרים את החשבון אם צריך לסגור מיד.`,
  ar: `${people === 1 ? 'مشارك واحد ما زال' : `${people} مشاركين ما زالوا`} في مرافقة هذا الحساب. يُنقلون أولًا في صفحة الطاقم، أو يُغلق الحساب إن لزم الإغلاق فورًا.`,
  en: `${people === 1 ? 'One participant is' : `${people} participants are`} still accompanied by this account. Move them first on the team page, or close the account if it must be closed at once.`,
})
