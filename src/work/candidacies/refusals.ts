import type { Text } from '#src/platform/errors.ts'

/** Why something of a candidacy is not done, and what to do now. */
export const why = {
  hoursBackwards: { he: 'המספר הגבוה של השעות קטן מן הנמוך.', ar: 'العدد الأعلى للساعات أصغر من الأدنى.', en: 'The higher number of hours is below the lower.' },
  noBasis: { he: 'צריך לומר אם השכר לשעה או לחודש.', ar: 'يجب تحديد إن كان الأجر للساعة أم للشهر.', en: 'Say whether the pay is by the hour or by the month.' },
  vacancyGone: { he: 'המשרה הזאת כבר אינה פתוחה.', ar: 'هذه الوظيفة لم تعد مفتوحة.', en: 'This vacancy is no longer open.' },
  thereAlready: { he: 'המשרה הזאת כבר כאן, והיא עוד פתוחה.', ar: 'هذه الوظيفة هنا من قبل، وما زالت مفتوحة.', en: 'This vacancy is here already, and still open.' },
  notNow: { he: 'זה כבר לא המצב. העמוד נקרא מחדש.', ar: 'لم يعد هذا هو الحال. قُرئت الصفحة من جديد.', en: 'This is no longer how it stands. The page was read anew.' },
  needsWords: { he: 'כאן צריך מילים: הסיבה, או מה נלמד.', ar: 'تلزم هنا كلمات: السبب، أو ما تعلّمناه.', en: 'This needs words: the reason, or what was learned.' },
  needsHow: { he: 'איזה ריאיון זה היה?', ar: 'أي مقابلة كانت؟', en: 'What kind of interview was it?' },
  noConsent: { he: 'אין הסכמה להעברת פרטים למעסיקים, או שהיא בוטלה. בלעדיה שום דבר לא יוצא.', ar: 'لا موافقة على نقل التفاصيل إلى المشغّلين، أو أنها أُلغيت. بدونها لا يُرسل شيء.', en: 'There is no consent to pass details to employers, or it was withdrawn. Without it nothing goes out.' },
  noLetter: { he: 'עוד לא נכתב מה יוצא למעסיק.', ar: 'لم يُكتب بعد ما يُرسل إلى المشغّل.', en: 'What goes to the employer is not written yet.' },
  notAgreed: { he: 'הטקסט הזה בדיוק עוד לא אושר. מראים אותו, ואז שולחים.', ar: 'لم تتمّ الموافقة على هذا النص بالضبط بعد. نعرضه، ثم نرسل.', en: 'Nobody said yes to exactly this text yet. Show it, and then send.' },
  sayYes: { he: 'צריך לסמן שזה נקרא ואושר.', ar: 'يجب وضع علامة على أنه قُرئ وتمّت الموافقة عليه.', en: 'Tick that it was read and agreed to.' },
  changed: { he: 'הטקסט השתנה מאז שהעמוד נפתח. כדאי לקרוא שוב.', ar: 'تغيّر النص منذ فُتحت الصفحة. يجدر قراءته من جديد.', en: 'The text has changed since the page was opened. Read it again.' },
  notTheirCv: { he: 'קורות החיים שצורפו הונחו בצד. בוחרים אחרים, או שומרים את הנוסח בלעדיהם.', ar: 'السيرة الذاتية المرفقة وُضعت جانبًا. نختار غيرها، أو نحفظ الصيغة بدونها.', en: 'The curriculum vitae beside the letter was set aside. Choose another, or keep the wording without it.' },
  papersChanged: { he: 'קורות החיים השתנו מאז. העמוד מראה אותם כפי שהם עכשיו: קוראים, שואלים שוב, ואז שולחים.', ar: 'تغيّرت السيرة الذاتية منذ ذلك الحين. تُظهرها الصفحة كما هي الآن: نقرأ، نسأل من جديد، ثم نرسل.', en: 'The curriculum vitae has changed since. The page shows it as it is now: read it, ask again, and then send.' },
  papersUnseen: { he: 'את קורות החיים מאשרים במקום שרואים אותם: בעמוד האישי, או עם מי שמלווים.', ar: 'تُعطى الموافقة على السيرة الذاتية حيث يمكن رؤيتها: في الصفحة الشخصية، أو مع من يرافق.', en: 'A yes to a curriculum vitae is said where it is seen: on the own page, or with whoever accompanies.' },
} as const satisfies Record<string, Text>
