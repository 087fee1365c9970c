import { describe, expect, test } from 'vitest'
import { askedOf, masked, maskedByRules, proposalsFor } from './propose.ts'
import { warningsIn } from './reidentify.ts'
import { type Around, nothingAround } from './types.ts'

const around: Around = {
  people: [
    { names: { given: 'סמירה', preferred: '', family: 'חורי' }, address: 'female', self: true },
    { names: { given: 'أحمد', preferred: '', family: 'الزعبي' }, address: 'male', self: false },
    { names: { given: 'אור', preferred: '', family: 'דהן' }, address: 'male', self: false },
    { names: { given: 'Lena', preferred: '', family: 'Volkov' }, address: 'female', self: false },
  ],
  places: ['כפר הדגן'],
  organisations: ['עמותת הגשר הצפוני'],
  communities: ['שבט אל-עזאזמה'],
}
const proposed = (text: string) => proposalsFor(text, around).map(({ words, kind, suggestion }) => `${kind}: ${words} -> ${suggestion}`)

describe('what is proposed in Hebrew', () => {
  test.each([
    // what stands there                                       what is proposed
    ['נפגשתי עם סמירה ודיברנו', ['name: סמירה -> המשתתפת']],
    ['אמרתי לסמירה, וסמירה שתקה', ['name: סמירה -> המשתתפת', 'name: סמירה -> המשתתפת']],
    ['סמירה חורי כתבה', ['name: סמירה חורי -> המשתתפת']],
    ['חורי סמירה חתמה', ['name: חורי סמירה -> המשתתפת']],
    ['אחמד אלזעבי הגיע אחריה', ['name: אחמד -> אדם אחר']],
    ['היא ראתה אור בקצה', []],
    ['אור דהן הגיע איתה', ['name: אור דהן -> משתתף אחר']],
    ['גב\' רוזנצווייג התקשרה', ['name: גב\' רוזנצווייג -> אדם אחר']],
    ['כאבי גב קשים', []],
    ['ההשמה עצמה, והשמה שלא רצינו בה שנינו', []],
    ['היא נשארה איתי ושלחה אותי הלאה', []],
    ['ושמה יהודית', ['name: יהודית -> אדם אחר']],
    ['קוראים לו יהונתן והוא בנה', ['name: יהונתן -> אדם אחר']],
    ['היא גרה בנצרת ולא בחיפה', ['place: נצרת -> היישוב', 'place: חיפה -> היישוב']],
    ['הגיעה מבאר שבע', ['place: באר שבע -> היישוב']],
    ['בכפר הדגן כולם מכירים', ['place: כפר הדגן -> הכפר']],
    ['ברחוב הגפן יש חנות', ['place: רחוב הגפן -> הרחוב']],
    ['היא מקיבוץ דגניה', ['place: קיבוץ דגניה -> הקיבוץ']],
    ['עבדה במפעל דלתא שנתיים', ['employer: מפעל דלתא -> המפעל']],
    ['עבדה במפעל טקסטיל', []],
    ['התקבלה לשופרסל', ['employer: שופרסל -> מקום העבודה']],
    ['פנינו לעמותת הגשר הצפוני', ['employer: עמותת הגשר הצפוני -> הארגון']],
    ['הטלפון שלה 054-1234567', ['number: 054-1234567 -> מספר טלפון']],
    ['ת"ז 123456782', ['number: 123456782 -> מספר זהות']],
    ['ב־12.3.2024 התחילה', ['number: 12.3.2024 -> יום מסוים']],
    ['מאז 2019 לא עבדה', ['number: 2019 -> שנה מסוימת']],
    ['היא בת 43', ['number: בת 43 -> בשנות הארבעים לחייה']],
    ['מרוויחה 6,200 ש"ח', ['number: 6,200 ש"ח -> סכום מסוים']],
    ['נפגשנו 3 פעמים', []],
    ['אם לשבעה, דרוזית', ['trait: אם לשבעה -> עם ילדים', 'trait: דרוזית -> בת הקהילה']],
    ['חיה עם אפילפסיה', ['trait: אפילפסיה -> מצב בריאותי']],
    ['משבט אל-עזאזמה', ['trait: שבט אל-עזאזמה -> הקהילה']],
    ['אישה מהחברה הערבית', []],
    ['היא אמרה לי שהיא לא רוצה, ושאלתי מה כן', []],
    ['לא הצעתי מיד משרה, וחיכיתי שעה שלמה ליד הדוד שלה', []],
    ['שתקתי, ואז נאמר העיקר: לא הכסף עוצר אלא הבושה', []],
  ])('%s', (text, expected) => expect(proposed(text)).toEqual(expected))
})

describe('what is proposed in Arabic', () => {
  test.each([
    ['التقيت بأحمد اليوم', ['name: أحمد -> مشارك آخر']],
    ['قلت لأحمد الزعبي إنني لا أعرف', ['name: أحمد الزعبي -> مشارك آخر']],
    ['سميرة قالت إنها خائفة', ['name: سميرة -> المشاركة']],
    ['سألت السيدة هيلانة عن العمل', ['name: السيدة هيلانة -> شخص آخر']],
    ['اسمها هيلين', ['name: هيلين -> شخص آخر']],
    ['تسكن في الناصرة وتعمل في حيفا', ['place: الناصرة -> البلدة', 'place: حيفا -> البلدة']],
    ['من قرية الزيتون', ['place: قرية الزيتون -> القرية']],
    ['كانت في شركة النور', ['employer: شركة النور -> الشركة']],
    ['في شركة تنظيف', []],
    ['عمرها 43 عامًا', ['number: عمرها 43 عامًا -> في الأربعينيات من عمرها']],
    ['هاتفها ٠٥٤١٢٣٤٥٦٧', ['number: ٠٥٤١٢٣٤٥٦٧ -> رقم هاتف']],
    ['في 12 آذار 2024', ['number: 12 آذار 2024 -> يوم معيّن']],
    ['تتقاضى 5000 شيكل', ['number: 5000 شيكل -> مبلغ معيّن']],
    ['هي بدوية وأم لسبعة', ['trait: بدوية -> ابنة المجتمع', 'trait: أم لسبعة -> مع أطفال']],
    ['زوجها صائغ', ['trait: صائغ -> في مهنة معيّنة']],
    ['قالت إن الأمل موجود وإنها ستحاول', []],
    ['قال أمام أهله إنه يعمل نهاريًا، وإن الأمر قابل للتغيير', []],
    ['لم أعرف إن كان احترامًا أم ارتباكًا في عمر كهذا', []],
    ['لم أسأل عن البيت لأنني خفت أن أجرحها', []],
  ])('%s', (text, expected) => expect(proposed(text)).toEqual(expected))
})

describe('what is proposed in English', () => {
  test.each([
    ['Lena said she would try', ['name: Lena -> someone else']],
    ['Samira Khoury was silent', ['name: Samira -> the participant', 'name: Khoury -> the participant']],
    ['She lives in Nazareth', ['place: Nazareth -> the town']],
    ['a 43-year-old widow', ['number: 43-year-old -> in the forties', 'trait: widow -> in a certain family situation']],
    ['write to samira@example.org', ['number: samira@example.org -> an address']],
    ['on March 12, 2024 she began', ['number: March 12, 2024 -> a certain day']],
    ['She worked at Intel', ['employer: Intel -> the workplace']],
    ['I did not ask, and I would ask now', []],
  ])('%s', (text, expected) => expect(proposed(text)).toEqual(expected))
})

describe('the text once masked', () => {
  test.each([
    ['אמרתי לסמירה שבחיפה יש עבודה', 'אמרתי למשתתפת שביישוב יש עבודה'],
    ['וסמירה חורי מנצרת, בת 43, שתקה', 'והמשתתפת מהיישוב, בשנות הארבעים לחייה, שתקה'],
    ['כשסמירה דיברה', 'כשהמשתתפת דיברה'],
    ['עבדה בשופרסל', 'עבדה במקום העבודה'],
    ['قلت لسميرة إن الناصرة قريبة', 'قلت للمشاركة إن البلدة قريبة'],
    ['وسميرة من حيفا', 'والمشاركة من البلدة'],
    ['بسميرة نبدأ', 'بالمشاركة نبدأ'],
    ['פנינו לגב\' רוזנצווייג', 'פנינו לאדם אחר'],
    ['קוראים לו יהונתן', 'קוראים לו אדם אחר'],
    ['قالت السيدة هيلانة', 'قالت شخص آخر'],
    ['اسمها هيلين', 'اسمها شخص آخر'],
    ['وصلت هيلانة، وقالت السيدة هيلانة', 'وصلت شخص آخر، وقالت شخص آخر'],
    ['Samira lives in Haifa.', 'the participant lives in the town.'],
  ])('%s', (text, expected) => {
    expect(maskedByRules(text, around)).toBe(expected)
    expect(proposalsFor(expected, around)).toEqual([])
  })

  test('the same words are asked about once, and what is kept no more', () => {
    const texts = ['סמירה שתקה. אמרתי לסמירה', 'סמירה מחיפה']
    expect(askedOf(texts, around).map(({ words, times }) => [words, times])).toEqual([['סמירה', 3], ['חיפה', 1]])
    expect(askedOf(texts, around, ['חיפה']).map(({ words }) => words)).toEqual(['סמירה'])
  })

  test.each([
    // in the text               these words   instead            becomes
    ['הנגרית אמרה לנגרית', 'נגרית', 'בעלת מקצוע', 'הבעלת מקצוע אמרה לבעלת מקצוע'],
    ['מהמאפייה של הדודה', 'המאפייה של הדודה', 'העסק המשפחתי', 'מהעסק המשפחתי'],
    ['في محل جدّتها', 'محل جدّتها', 'المحل', 'في المحل'],
    ['לא נאמר כאן', 'דבר אחר', 'משהו', 'לא נאמר כאן'],
    ['כתבו ל samira@example.org היום', 'samira@example.org', 'כתובת', 'כתבו ל כתובת היום'],
  ])('%s', (text, words, instead, expected) => expect(masked(text, words, instead)).toBe(expected))
})

describe('rare combinations', () => {
  test.each([
    // what is left                                        rules that warn
    ['היא שתקה ואני חיכיתי', []],
    ['אישה מהחברה הערבית, בשנות הארבעים לחייה', []],
    ['היא מחיפה', []],
    ['היא גרה בכפר כנא', []],
    ['אלמנה מכפר כנא', ['small_place']],
    ['בדואית מלקיה', ['small_place']],
    ['דרוזית, טייסת', ['community_occupation']],
    ['רב הקהילה בטירה', ['small_place']],
    ['חרדית מירושלים, בת 43', ['community_place_age']],
    ['אחיה נרצח ב־2019', ['event_when']],
    ['חרדי בן 43 מחיפה, חזן', ['community_occupation', 'community_place_age', 'many']],
    ['אפשר להתקשר 054-1234567', ['direct']],
    ['أرملة من كفر كنا', ['small_place']],
    ['صائغ من المجتمع العربي', ['community_occupation']],
    ['سائقة بدوية عمرها 43 من حيفا', ['community_place_age']],
    ['حادث عمل في مصنع الأمل', ['event_when']],
    ['a Druze goldsmith', ['community_occupation']],
    ['a widow from Kafr Kanna', ['small_place']],
  ])('%s', (text, expected) => expect(warningsIn(text, nothingAround).map(({ rule }) => rule)).toEqual(expected))

  test('a warning says on which words it rests', () => expect(warningsIn('אלמנה מכפר כנא', nothingAround)[0]?.words).toEqual(['כפר כנא', 'אלמנה']))
})
