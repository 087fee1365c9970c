import { formatMonth, inLine } from '#src/language/format.ts'
import type { Language } from '#src/language/language.ts'
import type { Text } from '#src/platform/errors.ts'
import { messages as ofOutcomes } from '../outcomes/messages.ts'
import { messages } from './messages.ts'
import type { InTheWay } from './queries.ts'
import { titleIn } from './words.ts'

/** Why something of a report was not done, for whoever asked. */
export const why = {
  title: { he: 'דוח צריך כותרת, בשפה אחת לפחות.', ar: 'يحتاج التقرير إلى عنوان بلغة واحدة على الأقل.', en: 'A report needs a title, in one language at least.' },
  place: { he: 'דוח יכול לספר על מקום שכולו באחריותך. יש לבחור תכנית או מרכז.', ar: 'يمكن أن يتحدث التقرير عن مكان تقع مسؤوليته كلها عليك. يجب اختيار برنامج أو مركز.', en: 'A report can tell of a place that you lead as a whole. Choose a programme or a centre.' },
  frame: {
    he: 'לפי אוכלוסייה ולפי מה שעמד בדרך מדווחים על 24 חודשים ועל תכנית שלמה, בלי מרכז: אחרת אפשר היה לחסר דוח מדוח ולהגיע לאדם אחד.',
    ar: 'بحسب الفئة السكانية وبحسب ما وقف في الطريق يشمل التقرير 24 شهرًا وبرنامجًا كاملًا، بلا مركز: وإلا أمكن طرح تقرير من تقرير والوصول إلى شخص واحد.',
    en: 'By population and by what stood in the way, a report tells of 24 months and of a whole programme, without a centre: else one report less another could tell of one person.',
  },
  inTheWay: (other: InTheWay): Text => ({
    he: `לאותו רבעון כבר נחתם דוח על חלק מהאנשים האלה: ${named(other, 'he')}. מי שיחסר זה מזה היה יכול להגיע לאדם אחד. אפשר לחתום על אותו מקום, אותם חודשים ואותה חלוקה; לתת בדוח אחד את החלוקה שחסרה; או לחתום אחרי סוף הרבעון הבא.`,
    ar: `لربع السنة نفسه وُقّع تقرير عن جزء من هؤلاء الأشخاص: ${named(other, 'ar')}. من يطرح أحدهما من الآخر كان يستطيع أن يصل إلى شخص واحد. يمكن التوقيع على المكان نفسه والأشهر نفسها والتقسيم نفسه؛ أو وضع التقسيم الناقص في تقرير واحد؛ أو التوقيع بعد نهاية ربع السنة القادم.`,
    en: `For the same quarter a report of some of these people was signed already: ${named(other, 'en')}. Whoever subtracts one from the other could come to one person. Sign for the same place, months and breakdown; put the breakdown that is missing into one report; or sign after the next quarter has ended.`,
  }),
  tooFew: {
    he: 'על אותם אנשים ולאותו יום כבר נחתם דוח, ומאז השתנו מעט מדי מספרים כדי לחתום שוב: ההפרש היה מספר על פחות מחמישה. הדוח של הרבעון הבא יספר גם על מה שנודע בינתיים.',
    ar: 'وُقّع تقرير عن الأشخاص أنفسهم ولليوم نفسه، وما تغيّر منذ ذلك الحين أقل من أن يوقَّع مرة أخرى: كان الفرق سيكشف عن أقل من خمسة. تقرير ربع السنة القادم يذكر أيضًا ما عُرف في هذه الأثناء.',
    en: 'A report of the same people and the same day was signed already, and there are too few changes to be signed again: the difference would tell of fewer than five. The report of the next quarter tells what was learned in between, too.',
  },
  tooMany: {
    he: 'הדוח הזה מקיף יותר אנשים ממה שאפשר לחשב בזמן שממתינים לעמוד. אפשר להגדיר דוח לכל תכנית.',
    ar: 'هذا التقرير عن أشخاص أكثر مما يمكن حسابه أثناء انتظار الصفحة. يمكن تعريف تقرير لكل برنامج.',
    en: 'This report is of more people than can be reckoned while a page waits. Define a report for each programme.',
  },
}

/** The report in the way: its title, of where, of which months, and by what. */
const named = ({ title, forWhom, place, from, until, by }: InTheWay, language: Language): string => {
  const [t, o] = [messages[language], ofOutcomes[language]]
  return inLine(language, [`${titleIn(title, language)} (${forWhom})`, place?.[language] ?? t.everywhere, t.span(formatMonth(language, from), formatMonth(language, until)), o.broken.title(o.by[by])])
}
