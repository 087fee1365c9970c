import type { Question } from '../types.ts'

/** Several candidates together: what is looked at is how one works with others. */
export const group: readonly Question[] = [
  { key: 'group_present', ask: { he: ['הציגי את עצמך לקבוצה בשלושים שניות.', 'הצג את עצמך לקבוצה בשלושים שניות.', 'הצגה עצמית לקבוצה, בשלושים שניות.'], ar: ['قدّمي نفسك للمجموعة في ثلاثين ثانية.', 'قدّم نفسك للمجموعة في ثلاثين ثانية.', 'تقديم الذات للمجموعة في ثلاثين ثانية.'], en: 'Present yourself to the group in thirty seconds.' },
    listens: { he: 'שם, מה אפשר לצפות ממני לעשות, ומשפט שיזכרו. בקול שנשמע עד הקצה.', ar: 'الاسم، وما يمكن توقّعه مني، وجملة تُذكر. بصوت يصل إلى آخر الغرفة.', en: 'A name, what can be expected of me, a sentence that is remembered. In a voice that reaches the far end.' } },
  { key: 'group_neighbour', ask: { he: ['הציגי את מי שלידך, אחרי שתי דקות של שיחה.', 'הצג את מי שלידך, אחרי שתי דקות של שיחה.', 'הצגה של מי שלידך, אחרי שתי דקות של שיחה.'], ar: ['قدّمي من بجانبك بعد دقيقتين من الحديث.', 'قدّم من بجانبك بعد دقيقتين من الحديث.', 'تقديم من بجانبك بعد دقيقتين من الحديث.'], en: 'Present your neighbour, after two minutes of talk.' },
    listens: { he: 'הקשבה: לזכור שם, חוזקה ודבר אחד שהפתיע. בלי מה שסופר בסוד.', ar: 'الإصغاء: تذكّر الاسم ونقطة قوة وأمرًا مفاجئًا. دون ما قيل سرًّا.', en: 'Listening: the name, a strength and one thing that surprised. Not what was told in confidence.' } },
  { key: 'group_island', ask: { he: 'לקבוצה יש חמישה דברים לקחת למסע. איך מחליטים יחד?', ar: 'للمجموعة خمسة أغراض تأخذها إلى رحلة. كيف تُقرّر معًا؟', en: 'The group may take five things on a journey. How is it decided together?' },
    listens: { he: 'לא איזה דבר, אלא איך: להציע, לשאול מי שותקים, לסכם.', ar: 'ليس أي غرض، بل الطريقة: الاقتراح، سؤال من سكت، والتلخيص.', en: 'Not which thing but how: proposing, asking those who are silent, summing up.' } },
  { key: 'group_silent', ask: { he: 'מישהי בקבוצה לא אמרה מילה. מה עושים?', ar: 'إحدى المشاركات لم تقل كلمة. ما العمل؟', en: 'Somebody in the group has not said a word. What is done?' },
    listens: { he: 'פונים בשם ושואלים לדעתה, בלי להביך.', ar: 'مخاطبتها باسمها وسؤالها عن رأيها دون إحراج.', en: 'Address her by name and ask what she thinks, without embarrassing her.' } },
  { key: 'group_loud', ask: { he: 'מישהו מדבר כל הזמן ולא נותן לאחרים. מה אומרים?', ar: 'أحدهم يتكلم طوال الوقت ولا يترك لغيره. ماذا يُقال؟', en: 'Somebody talks all the time and leaves no room. What is said?' },
    listens: { he: 'מכירים במה שאמר, ומעבירים את הרשות: שמענו, נשמע עוד שניים ונחליט.', ar: 'نعترف بما قاله ثم ننقل الكلمة: سمعنا، لنسمع اثنين آخرين ونقرر.', en: 'Acknowledge what was said and pass the word on: we heard, let us hear two more and decide.' } },
  { key: 'group_idea', ask: { he: 'ההצעה שלך לא התקבלה. מה עכשיו?', ar: 'لم يُقبل اقتراحك. ماذا الآن؟', en: 'Your proposal was not taken. What now?' },
    listens: { he: 'עוזרים להצעה שהתקבלה להצליח. זה מה שמחפשים בקבוצה.', ar: 'المساعدة على إنجاح الاقتراح المقبول. هذا ما يُبحث عنه في المجموعة.', en: 'Help the one that was taken to succeed. That is what is looked for in a group.' } },
  { key: 'group_time', ask: { he: 'נשארו שלוש דקות ועוד לא הוחלט. מה התפקיד שלך?', ar: 'بقيت ثلاث دقائق ولم يُقرَّر شيء. ما دورك؟', en: 'Three minutes are left and nothing is decided. What is your part?' },
    listens: { he: 'להגיד את הזמן, לחזור על שתי אפשרויות ולהציע הצבעה.', ar: 'ذكر الوقت، وإعادة خيارين، واقتراح تصويت.', en: 'Say the time, repeat two options, propose a vote.' } },
  { key: 'group_roles', ask: { he: 'הקבוצה מארגנת יום כיף לעובדים. מי עושה מה?', ar: 'المجموعة تنظّم يومًا ترفيهيًا للعاملين. من يعمل ماذا؟', en: 'The group plans a day out for workers. Who does what?' },
    listens: { he: 'לשאול מי טובים במה, לקחת חלק אחד ולהתחייב עליו.', ar: 'السؤال عمّن يجيد ماذا، وأخذ جزء واحد والالتزام به.', en: 'Ask who is good at what, take one part and commit to it.' } },
  { key: 'group_conflict', ask: { he: 'שניים בקבוצה מתווכחים. מה עושים?', ar: 'اثنان في المجموعة يتجادلان. ما العمل؟', en: 'Two of the group argue. What is done?' },
    listens: { he: 'אומרים במה הם כן מסכימים, ומחזירים למשימה.', ar: 'ذكر ما يتفقان عليه، والعودة إلى المهمة.', en: 'Say what they agree on, and lead back to the task.' } },
  { key: 'group_price', ask: { he: 'צריך למכור עט לקבוצה. איך?', ar: 'المطلوب بيع قلم للمجموعة. كيف؟', en: 'Sell a pen to the group. How?' },
    listens: { he: 'קודם שואלים מה צריך מי שקונה, ורק אז מציעים.', ar: 'نسأل أولًا عمّا يحتاجه المشتري، ثم نعرض.', en: 'First ask what the buyer needs, and only then offer.' } },
  { key: 'group_said', ask: { he: 'מה היה החלק שלך בקבוצה היום?', ar: 'ما كان دورك في المجموعة اليوم؟', en: 'What was your part in the group today?' },
    listens: { he: 'דבר אחד שעשיתי ודבר אחד שמישהו אחר עשה טוב.', ar: 'أمر فعلته وأمر أحسن فيه غيري.', en: 'One thing I did and one that somebody else did well.' } },
  { key: 'group_choose', ask: { he: 'את מי כדאי לבחור לעבודה מהקבוצה?', ar: 'من يُختار للعمل من هذه المجموعة؟', en: 'Whom of the group should be chosen for the job?' },
    listens: { he: 'אומרים מה היה טוב אצל מישהו, ומה יש אצלי. בלי להמעיט באיש.', ar: 'نقول ما الجيد عند غيرنا وما الذي عندي. دون تقليل من أحد.', en: 'Say what was good in somebody, and what I bring. Belittling nobody.' } },
]
