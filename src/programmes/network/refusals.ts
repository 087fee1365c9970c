import type { Text } from '#src/platform/errors.ts'

export const why = {
  needsName: {
    he: 'צריך שם בשפה אחת לפחות. בשאר השפות יופיע אותו שם עד שייכתב אחר.',
    ar: 'يلزم اسم بلغة واحدة على الأقل. ويظهر الاسم نفسه في اللغات الأخرى حتى يُكتب غيره.',
    en: 'A name is needed in at least one language. The others show the same until theirs is written.',
  },
  nameTaken: {
    he: 'כבר יש ארגון בשם הזה. אפשר לשנות אותו ברשימה.',
    ar: 'توجد منظمة بهذا الاسم. يمكن تعديلها في القائمة.',
    en: 'There is an organisation of this name. It can be changed in the list.',
  },
  notKnown: {
    he: 'מה שנבחר כבר לא ברשימה. כדאי לרענן את העמוד ולבחור שוב.',
    ar: 'ما اختير لم يعد في القائمة. من الأفضل تحديث الصفحة والاختيار من جديد.',
    en: 'What was chosen is no longer in the list. Refresh the page and choose again.',
  },
  rangeUpsideDown: {
    he: 'הסוף קטן מההתחלה. כדאי להחליף ביניהם.',
    ar: 'النهاية أصغر من البداية. من الأفضل تبديلهما.',
    en: 'The end is below the beginning. They may have changed places.',
  },
  emptyCondition: {
    he: 'התנאי מסומן אבל לא כתוב מה הוא מבקש. אפשר לכתוב או להסיר את הסימון.',
    ar: 'الشرط مؤشَّر لكن لم يُكتب ما يطلبه. يمكن الكتابة أو إزالة التأشير.',
    en: 'The condition is ticked but does not say what it asks. Write it, or untick it.',
  },
} satisfies Record<string, Text>

/** Someone holds a role of the programme in a centre that would no longer host it. */
export const centreAtWork = (centre: string): Text => ({
  he: `יש תפקיד פתוח של התכנית הזאת במרכז „${centre}”. קודם מסיימים אותו בעמוד החשבונות, ואז המרכז יורד מהתכנית.`,
  ar: `يوجد دور مفتوح في هذا البرنامج في المركز «${centre}». يُنهى أولًا في صفحة الحسابات، ثم يُزال المركز من البرنامج.`,
  en: `A role of this programme is open in “${centre}”. End it on the accounts page first; then the centre can leave the programme.`,
})

/** People are still accompanied at centres that would no longer host the programme. */
export function peopleStillThere(centres: { name: string; people: number }[]): Text {
  const names = centres.map(({ name }) => name).join(', ')
  const people = centres.reduce((sum, one) => sum + one.people, 0)
  return {
    he: `${people === 1 ? 'משתתף אחד או משתתפת אחת של התכנית נפגשים' : `${people} משתתפים של התכנית נפגשים`} עדיין ב„${names}”. צריך לבחור כאן איפה ייפגשו מעכשיו, ואז המרכז יורד מהתכנית.`,
    ar: `${people === 1 ? 'ما زال مشارك واحد' : people === 2 ? 'ما زال مشاركان' : `ما زال ${people} من المشاركين`} في البرنامج يلتقون في «${names}». يجب اختيار مكان لقائهم من الآن، ثم يُزال المركز من البرنامج.`,
    en: `${people === 1 ? 'One participant of this programme is' : `${people} participants of this programme are`} still met at “${names}”. Choose here where they are met from now on; then the centre can leave the programme.`,
  }
}
