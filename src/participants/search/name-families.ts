import { foldedWords } from '#src/language/folding.ts'

/** Names that are one name in the languages of the people here, and do not sound alike: whoever seeks one of them may mean another. */
const families: readonly (readonly string[])[] = [
  ['יצחק', 'isaac', 'izak', 'yitzhak', 'yitzchak', 'اسحاق', 'اسحق', 'itzik', 'איציק'],
  ['יעקב', 'jacob', 'yaakov', 'yakov', 'יעקוב', 'يعقوب'],
  ['יוסף', 'joseph', 'josef', 'yosef', 'يوسف', 'yusuf', 'יוסי', 'yossi'],
  ['משה', 'moses', 'moshe', 'موسى', 'מוסא', 'musa'],
  ['שלמה', 'solomon', 'shlomo', 'سليمان', 'סולומון', 'suleiman'],
  ['דוד', 'david', 'דויד', 'داود', 'דאוד', 'daoud'],
  ['חוה', 'חווה', 'eve', 'eva', 'chava', 'hava', 'حواء'],
  ['מרים', 'mary', 'miriam', 'מריאם', 'maryam', 'mariam', 'مريم'],
  ['אליהו', 'elijah', 'eliyahu', 'elias', 'الياس', 'אליאס', 'אלי', 'eli'],
  ['רבקה', 'rebecca', 'rivka'],
  ['אהרן', 'אהרון', 'aaron', 'aharon', 'هارون', 'הארון'],
  ['איוב', 'job', 'ايوب', 'ayoub'],
  ['יונה', 'jonah', 'yona', 'يونس', 'יונס', 'younis'],
  ['יוחנן', 'john', 'yohanan', 'يوحنا', 'יוחנא'],
  ['ישעיהו', 'ישעיה', 'isaiah', 'yeshayahu'],
  ['ירמיהו', 'ירמיה', 'jeremiah', 'yirmiyahu'],
  ['יהודה', 'judah', 'yehuda'],
  ['יהושע', 'joshua', 'yehoshua', 'شوع'],
  ['ישמעאל', 'ishmael', 'yishmael', 'اسماعيل', 'ismail', 'איסמעיל'],
  ['גבריאל', 'gabriel', 'gavriel', 'جبريل', 'ג׳יבריל', 'jibril'],
  ['חנה', 'hannah', 'anna', 'חנא', 'אנה', 'حنة'],
  ['מיכאל', 'michael', 'mikhail', 'מיכאיל', 'ميخائيل'],
  ['גיורגי', 'george', 'جورج', "ג'ורג'", 'georgi'],
]

/** The other names of a name's family, folded as all names are. */
export function othersOf(word: string): string[] {
  known ??= families.map((family) => new Set(family.flatMap(foldedWords)))
  return [...new Set(known.filter((family) => family.has(word)).flatMap((family) => [...family]))].filter((other) => other !== word)
}

let known: Set<string>[] | undefined
