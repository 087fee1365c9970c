import type { Shape } from '#src/language/shape.ts'

const he = {
  title: 'סיפורי שינוי', link: 'סיפור לעמוד הציבורי', toPage: 'העמוד הציבורי של התפקיד',
  of: { lead: 'סיפור בלי שם, מקום או מספר, לעמוד הציבורי של התפקיד. הוא עולה רק אם מי שעליו מסופר אישרו את המילים, ויורד ברגע שהם מתחרטים.', none: 'עוד לא נכתב סיפור', noneHow: 'משהו שהשתנה, במילים שהאדם עצמו היה מספר.' },
  own: { title: 'סיפור על הדרך שלי', lead: 'כך אפשר לספר, בלי שם ובלי פרט שמזהה, איך נראה ליווי. זה שלך: בלי כן ממך לא יעלה דבר, ואפשר לבטל בכל רגע.', none: 'לא נכתב סיפור על הדרך שלך.', waiting: 'סיפור על הדרך שלי מחכה לתשובה שלי', read: 'לקרוא ולענות' },
  tell: { title: 'לכתוב סיפור', how: 'מה היה, מה השתנה, ומה עשתה בזה הדרך המשותפת. בלי שם, מקום, מעסיק, גיל או מספר ילדים מדויקים. אחר כך קוראים יחד.', name: 'הכותרת', words: 'הסיפור', keep: 'לשמור ולבקש תשובה', reword: 'לנסח מחדש', rewordHow: 'מה שאושר היו מילים אחרות: הסיפור יורד מן העמוד ומחכה שוב לתשובה.', keepReworded: 'לשמור את הניסוח' },
  answer: {
    title: 'התשובה שלי', record: 'קראנו יחד: מה הייתה התשובה', recordHow: 'קוראים בקול או מסובבים את המסך. כותבים את מה שנאמר, גם אם זה לא.', what: 'התשובה', words: 'במילים (לא חובה)', keep: 'לשמור את התשובה',
    mine: { approves: 'כן, אפשר לפרסם את המילים האלה', refuses: 'לא כך', withdraws: 'לבטל: להוריד מן העמוד' }, theirs: { approves: 'כן, אפשר לפרסם את המילים האלה', refuses: 'לא כך', withdraws: 'ביטול: להוריד מן העמוד' },
    said: { approves: 'אישור', refuses: 'לא כך', withdraws: 'ביטול' }, ways: { own_page: 'בעמוד האישי', read_to: 'כשקראו יחד' },
  },
  standings: { waits: 'מחכה לתשובה', approved: 'אושר, עוד לא פורסם', refused: 'לא אושר כך', withdrawn: 'בוטל', on_page: 'בעמוד הציבורי', taken_off: 'הורד מן העמוד' },
  list: { lead: 'מה שנכתב, איפה זה עומד, ומה עולה לעמוד הציבורי. על מי מסופר לא כתוב כאן.', none: 'עוד אין סיפורים', noneHow: 'סיפור נכתב בתיק של המשתתף או המשתתפת, ומחכה שם לאישור.', publish: 'לפרסם בעמוד', takeOff: 'להוריד מן העמוד', publishOf: (title: string) => `לפרסם בעמוד: ${title}`, takeOffOf: (title: string) => `להוריד מן העמוד: ${title}`, by: (name: string, day: string) => `${name}, ${day}` },
}
export type Messages = Shape<typeof he>
const ar = {
  title: 'قصص تغيير', link: 'قصة للصفحة العامة', toPage: 'الصفحة العامة للدور',
  of: { lead: 'قصة بلا اسم أو مكان أو رقم، للصفحة العامة للدور. لا تظهر إلا إذا قبل كلماتها من تُروى قصته، وتُزال فور عدوله.', none: 'لم تُكتب قصة بعد', noneHow: 'شيء تغيّر، بالكلمات التي كان سيحكي بها صاحبه.' },
  own: { title: 'قصة عن طريقي', lead: 'هكذا يمكن أن يُحكى كيف تبدو المرافقة، بلا اسم وبلا تفصيل يدلّ على أحد. هذا لك: لا يُنشر شيء من دون نعم منك، ويمكن الإلغاء في أي لحظة.', none: 'لم تُكتب قصة عن طريقك.', waiting: 'قصة عن طريقي تنتظر جوابي', read: 'القراءة والإجابة' },
  tell: { title: 'كتابة قصة', how: 'ماذا كان، ماذا تغيّر، وماذا صنع الطريق المشترك في ذلك. بلا اسم أو مكان أو ربّ عمل أو عمر أو عدد أولاد دقيق. بعدها نقرأ معًا.', name: 'العنوان', words: 'القصة', keep: 'حفظ وطلب جواب', reword: 'صياغة من جديد', rewordHow: 'ما قُبل كان كلمات أخرى: تُزال القصة من الصفحة وتنتظر جوابًا من جديد.', keepReworded: 'حفظ الصياغة' },
  answer: {
    title: 'جوابي', record: 'قرأنا معًا: ماذا كان الجواب', recordHow: 'تُقرأ بصوت أو تُدار الشاشة. يُكتب ما قيل، حتى إن كان لا.', what: 'الجواب', words: 'بالكلمات (اختياري)', keep: 'حفظ الجواب',
    mine: { approves: 'نعم، يمكن نشر هذه الكلمات', refuses: 'ليس هكذا', withdraws: 'إلغاء: إزالة من الصفحة' }, theirs: { approves: 'نعم، يمكن نشر هذه الكلمات', refuses: 'ليس هكذا', withdraws: 'إلغاء: إزالة من الصفحة' },
    said: { approves: 'قبول', refuses: 'ليس هكذا', withdraws: 'إلغاء' }, ways: { own_page: 'في الصفحة الشخصية', read_to: 'عند القراءة معًا' },
  },
  standings: { waits: 'تنتظر جوابًا', approved: 'قُبلت ولم تُنشر بعد', refused: 'لم تُقبل هكذا', withdrawn: 'أُلغيت', on_page: 'في الصفحة العامة', taken_off: 'أُزيلت من الصفحة' },
  list: { lead: 'ما كُتب، وأين يقف، وما يظهر في الصفحة العامة. عمّن تُروى القصة غير مكتوب هنا.', none: 'لا قصص بعد', noneHow: 'تُكتب القصة في ملف المشارك أو المشاركة، وتنتظر هناك القبول.', publish: 'نشر في الصفحة', takeOff: 'إزالة من الصفحة', publishOf: (title: string) => `نشر في الصفحة: ${title}`, takeOffOf: (title: string) => `إزالة من الصفحة: ${title}`, by: (name: string, day: string) => `${name}، ${day}` },
} satisfies Messages
const en = {
  title: 'Stories of change', link: 'A story for the public page', toPage: 'The public page of the role',
  of: { lead: 'A story without a name, place or number, for the public page of the role. It stands there only once those whom it tells of approved its words, and is gone the moment they change their mind.', none: 'No story was written yet', noneHow: 'Something that changed, in words that the person would use themself.' },
  own: { title: 'A story of my way', lead: 'So one can tell what accompaniment is like, without a name or a detail that gives you away. It is yours: nothing goes out without your yes, and you can take it back at any moment.', none: 'No story was written of your way.', waiting: 'A story of my way waits for my answer', read: 'Read and answer' },
  tell: { title: 'Write a story', how: 'What was, what changed, and what the shared way did in it. No name, place, employer, exact age or number of children. Then read it together.', name: 'The title', words: 'The story', keep: 'Save and ask for an answer', reword: 'Word it anew', rewordHow: 'What was approved were other words: the story leaves the page and waits for an answer again.', keepReworded: 'Save the wording' },
  answer: {
    title: 'My answer', record: 'We read it together: what was the answer', recordHow: 'Read it aloud or turn the screen. Write down what was said, a no as well.', what: 'The answer', words: 'In words (if you like)', keep: 'Save the answer',
    mine: { approves: 'Yes, these words may be published', refuses: 'Not like this', withdraws: 'Take it back: off the page' }, theirs: { approves: 'Yes, these words may be published', refuses: 'Not like this', withdraws: 'Taken back: off the page' },
    said: { approves: 'approved', refuses: 'not like this', withdraws: 'taken back' }, ways: { own_page: 'on the own page', read_to: 'when it was read together' },
  },
  standings: { waits: 'waits for an answer', approved: 'approved, not published yet', refused: 'not approved like this', withdrawn: 'taken back', on_page: 'on the public page', taken_off: 'taken off the page' },
  list: { lead: 'What was written, how it stands, and what goes on the public page. Of whom it tells is not written here.', none: 'No stories yet', noneHow: 'A story is written in the file of the participant, and waits there to be approved.', publish: 'Publish on the page', takeOff: 'Take off the page', publishOf: (title: string) => `Publish on the page: ${title}`, takeOffOf: (title: string) => `Take off the page: ${title}`, by: (name: string, day: string) => `${name}, ${day}` },
} satisfies Messages

export const messages = { he, ar, en }
