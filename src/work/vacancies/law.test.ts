/** The rules of the law over texts as employers write them: what is warned of, what is only hinted at, and what is innocent. */
import { describe, expect, test } from 'vitest'
import { findUnlawful, unanswered } from './law.ts'

const warned = (text: string) => [...new Set(findUnlawful(text).filter(({ hint }) => !hint).map(({ ground }) => ground))].sort().join(' ')
const hinted = (text: string) => [...new Set(findUnlawful(text).filter(({ hint }) => hint).map(({ ground }) => ground))].sort().join(' ')

describe('what the law does not allow is warned of', () => {
  test.each([
    // Hebrew
    ['דרושים עובדים עד גיל 35', 'age'],
    ['מתאים לגילאי 20-30', 'age'],
    ['דרושים צעירים לעבודה במחסן', 'age'],
    ['דרוש/ה בחור/ה למחסן', 'sex'],
    ['דרושים/ות צעירים', 'age'],
    ['דרושים גברים ונשים עד גיל 35, יוצאי צבא', 'age army'],
    ['אנחנו מעסיק של שוויון הזדמנויות, לא ערבים', 'nationality'],
    ['equal opportunity employer, no Arabs', 'nationality'],
    ['men and women, maximum age 35', 'age'],
    ['الوظيفة حصرًا للرجال', 'sex'],
    ['לא מתאים לפנסיונרים', 'age'],
    ['החל מגיל 25', 'age'],
    ['קורות חיים ובהם נא לציין גיל', 'age'],
    ['דרושות נשים לאריזה', 'sex'],
    ['המשרה לנשים בלבד', 'sex'],
    ['דרושים גברים לעבודה פיזית', 'sex'],
    ['עדיפות לגברים', 'sex'],
    ['בחורות בלבד', 'sex'],
    ['אנחנו מחפשים בחור למחסן', 'sex'],
    ['מתאים רק לדתיים', 'religion'],
    ['דרושים שומרי שבת', 'religion'],
    ['עובדת בלי כיסוי ראש', 'religion'],
    ['אנחנו מעסיקים עובדים יהודים', 'nationality'],
    ['עבודה עברית', 'nationality'],
    ['לא ערבים', 'nationality'],
    ['דרוש נהג, יהודים בלבד', 'nationality'],
    ['עברית שפת אם', 'origin'],
    ['בלי אתיופים', 'origin'],
    ['עברית ללא מבטא', 'origin'],
    ['רק תושבי חיפה', 'residence'],
    ['עדיפות לתושבי האזור', 'residence'],
    ['תושבי המרכז בלבד', 'residence'],
    ['חובה לגור באזור', 'residence'],
    ['פרופיל צבאי 82 ומעלה', 'army'],
    ['אחרי צבא', 'army'],
    ['שירות צבאי מלא חובה', 'army'],
    ['דרושים יוצאי צבא', 'army'],
    ['יש להציג תעודת שחרור', 'army'],
    ['לא בהריון', 'pregnancy'],
    ['שלא מתכננת היריון', 'pregnancy'],
    ['מועמדת ללא ילדים', 'parenthood'],
    ['לאימהות בלבד', 'parenthood'],
    ['עם ילדים גדולים', 'parenthood'],
    ['מחפשים רווקים', 'marital'],
    ['נא לציין מצב משפחתי', 'marital'],
    ['עובדת נשואה', 'marital'],
    ['לא הומואים', 'orientation'],
    ['ללא מילואים', 'reserve'],
    ['עובד שאינו משרת במילואים', 'reserve'],
    ['לא שמאלנים', 'view'],
    ['עובדים ללא מגבלות רפואיות', 'health'],
    ['בריאים ושלמים', 'health'],
    ['נדרש מצב בריאות תקין', 'health'],
    ['דרושים גברים עד גיל 40, אחרי צבא', 'age army sex'],
    // Arabic
    ['مطلوب شباب للعمل في المخزن', 'age'],
    ['العمر: 20-30', 'age'],
    ['حتى سن 35', 'age'],
    ['مطلوب نساء للتعبئة', 'sex'],
    ['الوظيفة للنساء فقط', 'sex'],
    ['للذكور فقط', 'sex'],
    ['بدون حجاب', 'religion'],
    ['مطلوب عمال مسلمين', 'religion'],
    ['لا نقبل العرب', 'nationality'],
    ['يهود فقط', 'nationality'],
    ['من أصل روسي', 'origin'],
    ['سكان حيفا فقط', 'residence'],
    ['الأفضلية لسكان المنطقة', 'residence'],
    ['بعد الجيش', 'army'],
    ['بروفايل عسكري 82', 'army'],
    ['خدمة عسكرية كاملة', 'army'],
    ['غير حامل', 'pregnancy'],
    ['لا تخطط للحمل', 'pregnancy'],
    ['بدون أولاد', 'parenthood'],
    ['مطلوبة عزباء', 'marital'],
    ['يرجى كتابة الحالة الاجتماعية', 'marital'],
    ['لا مثليين', 'orientation'],
    ['معفى من الاحتياط', 'reserve'],
    ['بدون نشاط سياسي', 'view'],
    ['بدون إعاقة', 'health'],
    // English
    ['Looking for young people', 'age'],
    ['Aged 20-35', 'age'],
    ['No older than 40', 'age'],
    ['Women only', 'sex'],
    ['We need men', 'sex'],
    ['Female candidates preferred', 'sex'],
    ['Suitable for religious people', 'religion'],
    ['No hijab', 'religion'],
    ['No Arabs', 'nationality'],
    ['Jewish workers', 'nationality'],
    ['Hebrew as a mother tongue', 'origin'],
    ['Residents of Haifa only', 'residence'],
    ['Full military service', 'army'],
    ['Army profile of 82', 'army'],
    ['Not pregnant', 'pregnancy'],
    ['Without children', 'parenthood'],
    ['Only single people', 'marital'],
    ['Please state your marital status', 'marital'],
    ['No gays', 'orientation'],
    ['Exempt from reserve duty', 'reserve'],
    ['No leftists', 'view'],
    ['Without any disability', 'health'],
  ])('%s: %s', (text, grounds) => expect(warned(text)).toBe(grounds))
})

describe('what is innocent is not accused', () => {
  test.each([
    'כולל ימי שישי', 'המקום סגור בשבת', 'מקום עבודה שומר שבת', 'עבודה עם קשישים', 'עבודה עם נשים נפגעות אלימות', 'חנות בגדי נשים', 'דרושה מטפלת לאישה מבוגרת', 'מקלט לנשים', 'דרושים/ות למחסן', 'מגיל 18 ומעלה, בגלל עבודת לילה',
    'עבודה עם בני נוער בגיל 14-18', 'לעבוד עם ילדים', 'גן ילדים דתי', 'היכרות עם החברה הערבית', 'עברית ברמה טובה', 'אנגלית ברמת שפת אם', 'ערבית מדוברת - יתרון', 'הסעות מחיפה ומנשר', 'שירות לתושבי העיר', 'החלפה לחופשת לידה',
    'ליווי נשים בהיריון', 'שעות שנוחות להורים', 'תשלום מלא גם בתקופת מילואים', 'עבודה מועדפת, מתאימה גם לחיילים משוחררים', 'עבודה עם אנשים עם מוגבלות', 'מזון בריא', 'פרופיל אלומיניום', 'המשרה פתוחה לנשים וגברים', 'ללא הבדל דת, גזע ומין', 'מתאים גם לפנסיונרים',
    'ניסיון של 5 שנים', 'משמרות של 8-12 שעות', 'יכולת להרים 20 קילו', 'צד ימני של הפס', 'קליטת עולים', 'מחלקת נשים', 'צוות של יהודים וערבים', 'קו 20-30 דקות מהתחנה',
    'العمل مع كبار السن', 'العمل مع الأطفال', 'حمل صناديق', 'يشمل أيام الجمعة', 'ملابس نساء', 'للنساء والرجال', 'اللغة العربية بمستوى جيد', 'معرفة بالمجتمع العربي', 'خدمة لسكان البلدة', 'بروفايل الشركة', 'بدون فرق في الدين أو الجنس', 'إجازة ولادة', 'العمل مع أشخاص ذوي إعاقة', 'فوق سن 18',
    'Work with elderly people', 'Including Fridays', 'Women’s clothing', 'Over 18, for work at night', 'Good Hebrew', 'Care of young children', 'Regardless of religion or sex', 'Transport from Haifa', 'A team of Jews and Arabs', '20-30 hours a week', 'Maternity cover', 'Mental health centre', 'Single shift', 'Between 20 and 30 minutes by bus',
  ])('%s', (text) => expect(warned(text)).toBe(''))
})

describe('grammar and customs are hinted at', () => {
  test.each([
    ['דרושה מזכירה', 'sex', ''],
    ['נהג חלוקה', 'sex', 'נהג או נהגת'],
    ['דרושים עובדי מחסן', 'sex', 'דרושים ודרושות'],
    ['סייעת לגן', 'sex', 'סייע או סייעת'],
    ['צוות צעיר ודינמי', 'age', ''],
    ['משרת אם', 'parenthood', ''],
    ['נא לצרף תמונה', 'other', ''],
    ['مطلوبة سكرتيرة', 'sex', 'سكرتير أو سكرتيرة'],
    ['Experienced salesman', 'sex', 'salesperson'],
    ['A young and dynamic team', 'age', ''],
  ])('%s', (text, ground, instead) => {
    expect(warned(text)).toBe('')
    expect(hinted(text)).toBe(ground)
    if (instead) expect(findUnlawful(text).map((one) => one.instead)).toContain(instead)
  })
  test.each(['דרוש או דרושה למחסן', 'נהג או נהגת', 'נהג/ת חלוקה', 'דרושים/ות', 'العمل كسائق أو سائقة'])('%s: both are there already', (text) => expect(findUnlawful(text)).toEqual([]))
})

test('the words are named, and an answer holds for these words and this rule alone', () => {
  const findings = findUnlawful('המשרה לנשים בלבד. פרופיל צבאי 82. דרושה מזכירה.')
  const told = findings.filter(({ hint }) => !hint).map(({ rule, words }) => `${rule}: ${words}`)
  expect(told).toEqual(['he.sex.group: המשרה לנשים בלבד', 'he.army.profile: פרופיל צבאי'])
  expect(unanswered(findings, [])).toHaveLength(2)
  expect(unanswered(findings, [{ rule: 'he.army.profile', words: 'פרופיל  צבאי' }]).map(({ words }) => words)).toEqual(['המשרה לנשים בלבד'])
  expect(unanswered(findings, [{ rule: 'he.sex.group', words: 'פרופיל צבאי' }])).toHaveLength(2)
})

test('a text that somebody pastes from elsewhere is read as it is meant', () => {
  // Vowel points, a no-break space, typographic quotes.
  expect(warned('דְּרוּשִׁים גְּבָרִים')).toBe('sex')
  expect(warned('משוחררי צה״ל בלבד')).toBe('army')
  expect(warned('a\nWomen only\nb')).toBe('sex')
})
