import { describe, expect, test } from 'vitest'
import { straysInto } from './straying.ts'

describe('a note strays', () => {
  test.each([
    // into diagnosis
    ['נראה לי שהיא בדיכאון מאז הגירושין', 'diagnosis'],
    ['לדעתי יש לו הפרעת קשב', 'diagnosis'],
    ['יש לה הפרעת אישיות, ולכן היא רבה עם כולם', 'diagnosis'],
    ['ברור שזו פוסט־טראומה מהצבא', 'diagnosis'],
    ['האבחנה שלי: הוא לא בנוי לעבודה', 'diagnosis'],
    ['يبدو لي أنها في اكتئاب منذ الطلاق', 'diagnosis'],
    ['عنده اضطراب شخصية ولذلك لا يثبت في عمل', 'diagnosis'],
    ['أظن أن عنده اضطراب انتباه', 'diagnosis'],
    ['واضح أنه ذهان', 'diagnosis'],
    ['I think she is depressed since the divorce', 'diagnosis'],
    ['He is clearly bipolar', 'diagnosis'],
    ['Looks like trauma from the war', 'diagnosis'],
    // into therapy
    ['עיבדנו יחד את הטראומה מהילדות', 'therapy'],
    ['עבדנו על האבל שלה שעה שלמה', 'therapy'],
    ['עשינו דמיון מודרך', 'therapy'],
    ['אמרתי לה להפסיק את הכדורים כי היא נרדמת', 'therapy'],
    ['הצעתי שיוריד. אחר כך המלצתי לו להוריד את המינון', 'therapy'],
    ['عملنا على صدمتها من الطفولة', 'therapy'],
    ['نصحتها أن توقف الدواء لأنها تنعس', 'therapy'],
    ['فتحنا جرح الطفولة', 'therapy'],
    ['We processed her grief for an hour', 'therapy'],
    ['I told him to stop the medication', 'therapy'],
    ['Worked through the abuse in her childhood', 'therapy'],
  ] as const)('%s: %s', (note, into) => expect(straysInto([note])?.into).toBe(into))
})

describe('a note does not stray', () => {
  test.each([
    // ordinary words
    ['היא עייפה מאוד, דאוגה ועצובה'], ['הוא מפחד מהריאיון וישן רע'], ['יש לה חרדה מריאיונות'], ['מדוכדך אחרי שלא התקבל'], ['היה לחוץ ומתוסכל'], ['היא מאמינה שתצליח'],
    ['متعبة وقلقة من المقابلة'], ['حزين لأنه لم يُقبل'], ['خائفة من المدير ولا تنام جيدًا'], ['محبط وغاضب'],
    ['She is tired and worried about money'], ['He was sad and stressed after the interview'], ['Anxious about the test'],
    // the promoter's own work
    ['טיפלתי בטפסים של הביטוח הלאומי'], ['עבדנו על קורות החיים ועל הפחד מהריאיון'], ['פתחנו חשבון דוא״ל'], ['חקרנו יחד מה מושך אותה בעבודה עם ילדים'], ['נראה לי שהמשרה לא מתאימה'], ['אני חושבת שהיא זקוקה לעוד זמן'], ['אבל היא אמיצה, ועבדנו על זה'],
    ['عملنا على السيرة الذاتية'], ['فتحنا حسابًا في البنك'], ['يبدو لي أن الوظيفة بعيدة'], ['نصحتها أن تبدأ بدورة'],
    ['We worked through the application form'], ['I told her to start on Sunday'], ['I think the pay is too low'], ['We explored jobs in her area'],
    // what others said, and referral
    ['היא סיפרה שאובחנה עם פוסט־טראומה'], ['הפסיכיאטר אמר שזה דיכאון קליני'], ['הפניתי אותה לטיפול בטראומה'], ['לדבריו יש לו הפרעת חרדה ויש לו אישור'], ['הרופא אמר לו להפסיק את הכדורים'],
    ['قالت إن عندها اضطراب قلق'], ['أحلتها إلى علاج الصدمة'], ['الطبيب خفّف لها الدواء وقلت لها أن تبدأ بنصف وظيفة'],
    ['She said she was diagnosed with PTSD'], ['Referred him to a psychologist for anxiety disorder'], ['Her doctor told her to stop the pills'],
    // nothing
    [''], ['   '],
  ])('%s', (note) => expect(straysInto([note])).toBeNull())
})

test('the sentence is given as it was written, of the first text that strays', () => {
  expect(straysInto(['פגישה טובה. נראה לי שזה דיכאון! קבענו לשבוע הבא.', 'עשינו דמיון מודרך'])).toEqual({ into: 'diagnosis', sentence: 'נראה לי שזה דיכאון!' })
})
