/** The public page of the role (C-11): what an employment promoter is and is not. In our own words, for whoever asks. */
import type { Shape } from '#src/language/shape.ts'

const he = {
  title: 'קידום תעסוקה: מה זה, ומה לא',
  link: 'מהו קידום תעסוקה?',
  lead: 'מקדמות ומקדמי תעסוקה מלווים אנשים ששוק העבודה רחוק מהם, עד עבודה שיש בה אופק: נכנסים, נשארים, מתקדמים.',
  description: 'מה עושים מקדמות ומקדמי תעסוקה, מה לא, ואיך זה נראה: סיפורי שינוי בלי שמות, שאישרו מי שעליהם מסופר.',
  is: {
    title: 'מה זה',
    points: [
      ['ליווי של אדם, לא מילוי של משרה', 'מתחילים מהיכרות: מה האדם יודע, מה חשוב לו, מה עוצר. החוזקות קודמות לחסמים.'],
      ['תכנית ששייכת למשתתפים', 'חזון, מטרות וצעדים במילים שלהם, שמסכימים עליהם גרסה אחר גרסה. שינוי עם סיבה הוא איכות.'],
      ['אימון לפני קפיצה', 'יוזמה, ריאיון, חיפוש, הרגלים: מתרגלים אתגר שאפשר לעמוד בו, ולומדים גם ממה שלא הצליח.'],
      ['גשר לשוק העבודה', 'היכרות עם תחומים, שכר, הכשרות ומעסיקים, ועבודה משותפת עם גופים אחרים, בהסכמה.'],
      ['גם אחרי היום הראשון', 'הליווי נמשך אחרי שהתחילו לעבוד: להישאר, להיות בשכר ובתנאים הוגנים, ולהתקדם.'],
      ['שיקול דעת', 'הרבה מן המקצוע הוא אפור: מתי לשתוק, מתי לא למהר, מתי לומר שזה לא שלנו. על זה לומדים, נועצים ונבחנים.'],
    ] satisfies [string, string][],
  },
  isNot: {
    title: 'מה לא',
    points: [
      ['לא חברת השמה', 'לא מתאימים אנשים למשרות שצריך למלא. השאלה היא לאן האדם רוצה להגיע.'],
      ['לא טיפול ולא אבחון', 'מקדמות ומקדמים אינם במקום פסיכולוגיה או עבודה סוציאלית. כשצריך, מפנים, בהסכמה.'],
      ['לא לשכת זכאויות', 'לא קובעים זכויות ולא מפקחים. ההשתתפות היא בחירה.'],
      ['לא במקום האדם', 'לא כותבים במקומו, לא מתקשרים במקומו ולא מחליטים במקומו.'],
    ] satisfies [string, string][],
  },
  way: { title: 'הדרך', lead: 'הסדר משתנה מאדם לאדם. כל שלב שייך לליווי, גם אלה שאחרי תחילת העבודה.', steps: ['היכרות ותשאול', 'מיפוי: חוזקות, צרכים, חסמים', 'חזון ותכנית', 'תרגול', 'חיפוש וכניסה לעבודה', 'הישארות', 'קידום'] },
  measures: { title: 'שתי מידות, תמיד יחד', points: ['מה השתנה באדם: חזון, יוזמה, אמונה ביכולת, כלים, קשרים.', 'ואיזו עבודה: כזאת שנשארים בה, ששכרה ותנאיה הוגנים, ושיש בה אופק. מספר ההשמות לבדו לא אומר את אף אחת מהן.'] },
  stories: { title: 'סיפורי שינוי', lead: 'בלי שם, מקום או פרט מזהה. כל סיפור עלה לכאן אחרי שמי שעליהם מסופר קראו ואישרו אותו, והם יכולים להוריד אותו בכל רגע.', none: 'עוד לא פורסמו כאן סיפורים.' },
  profession: { title: 'מקצוע שנבנה', words: 'לקידום תעסוקה יש סטנדרט כתוב, דרך של הכשרה עם חניכה ושני תהליכי ליווי שלמים, מרשם של דילמות וקוד אתי שצומח ממנו. מי שעובדים בו רואים כאן את כל אלה אחרי כניסה.', enter: 'לכניסה' },
  confidential: 'אין בעמוד הזה מידע אישי: לא של משתתפים, לא של עובדים.',
}
export type RoleMessages = Shape<typeof he>

const ar = {
  title: 'تعزيز التشغيل: ما هو، وما ليس هو',
  link: 'ما هو تعزيز التشغيل؟',
  lead: 'من يعملون في تعزيز التشغيل يرافقون أشخاصًا سوق العمل بعيد عنهم، حتى عمل له أفق: دخول، وثبات، وتقدّم.',
  description: 'ماذا يفعل من يعملون في تعزيز التشغيل، وماذا لا يفعلون، وكيف يبدو ذلك: قصص تغيير بلا أسماء، قبلها من تُروى قصصهم.',
  is: {
    title: 'ما هو',
    points: [
      ['مرافقة إنسان، لا ملء وظيفة', 'نبدأ بالتعارف: ماذا يعرف الإنسان، ما المهم له، ما الذي يعيق. نقاط القوة قبل العوائق.'],
      ['خطة تخصّ المشاركين', 'رؤية وأهداف وخطوات بكلماتهم، يُتفق عليها نسخة بعد نسخة. التغيير بسبب هو جودة.'],
      ['تدريب قبل القفزة', 'مبادرة، ومقابلة، وبحث، وعادات: نتدرّب على تحدٍّ يمكن الوقوف أمامه، ونتعلّم أيضًا ممّا لم ينجح.'],
      ['جسر إلى سوق العمل', 'معرفة المجالات والأجور والتأهيل وأرباب العمل، وعمل مشترك مع جهات أخرى، بموافقة.'],
      ['أيضًا بعد اليوم الأول', 'تستمر المرافقة بعد بدء العمل: الثبات، والأجر والظروف العادلة، والتقدّم.'],
      ['تقدير ورأي', 'كثير من المهنة رمادي: متى نصمت، متى لا نستعجل، متى نقول إن هذا ليس لنا. على هذا نتعلّم ونستشير ونُمتحن.'],
    ] satisfies [string, string][],
  },
  isNot: {
    title: 'ما ليس هو',
    points: [
      ['ليس شركة تنسيب', 'لا نلائم أشخاصًا لوظائف يجب ملؤها. السؤال هو إلى أين يريد الإنسان أن يصل.'],
      ['ليس علاجًا ولا تشخيصًا', 'لسنا علماء نفس ولا عاملين اجتماعيين. عند الحاجة نحيل، بموافقة.'],
      ['ليس مكتب استحقاقات', 'لا نقرّر حقوقًا ولا نراقب. المشاركة اختيار.'],
      ['ليس بدلًا من الإنسان', 'لا نكتب بدلًا منه، ولا نتصل بدلًا منه، ولا نقرّر بدلًا منه.'],
    ] satisfies [string, string][],
  },
  way: { title: 'الطريق', lead: 'يتغيّر الترتيب من إنسان إلى آخر. كل خطوة من المرافقة، أيضًا ما يأتي بعد بدء العمل.', steps: ['تعارف وأسئلة', 'خريطة: نقاط قوة واحتياجات وعوائق', 'رؤية وخطة', 'تدرّب', 'بحث ودخول إلى العمل', 'ثبات', 'تقدّم'] },
  measures: { title: 'مقياسان، معًا دائمًا', points: ['ما تغيّر في الإنسان: رؤية، ومبادرة، وإيمان بالقدرة، وأدوات، وعلاقات.', 'وأي عمل: عمل يُثبت فيه، أجره وظروفه عادلة، وله أفق. عدد حالات التنسيب وحده لا يقول أيًّا منهما.'] },
  stories: { title: 'قصص تغيير', lead: 'بلا اسم أو مكان أو تفصيل يدلّ على أحد. كل قصة ظهرت هنا بعد أن قرأها من تُروى قصته وقبلها، ويمكنه إزالتها في أي لحظة.', none: 'لم تُنشر قصص هنا بعد.' },
  profession: { title: 'مهنة تُبنى', words: 'لتعزيز التشغيل معيار مكتوب، وطريق تأهيل فيه إرشاد وعمليتا مرافقة كاملتان، وسجلّ معضلات، وميثاق أخلاقي ينمو منه. من يعملون فيه يرون كل هذا هنا بعد الدخول.', enter: 'إلى الدخول' },
  confidential: 'لا معلومات شخصية في هذه الصفحة: لا عن مشاركين ولا عن عاملين.',
} satisfies RoleMessages

const en = {
  title: 'Employment promotion: what it is, and what it is not',
  link: 'What is employment promotion?',
  lead: 'Employment promoters accompany people who are far from the labour market into work with a horizon: to enter, to stay, to advance.',
  description: 'What employment promoters do, what they do not, and what it looks like: stories of change without names, approved by those they tell of.',
  is: {
    title: 'What it is',
    points: [
      ['Accompanying a person, not filling a vacancy', 'It begins with getting acquainted: what somebody can do, what matters to them, what holds them back. Strengths come before barriers.'],
      ['A plan that belongs to the participant', 'Vision, goals and steps in their own words, agreed version by version. A change with a reason is quality.'],
      ['Practice before the leap', 'Initiative, interviews, the search, habits: a challenge that can be met, and learning from what did not work as well.'],
      ['A bridge to the labour market', 'Knowing fields, pay, training and employers, and working with other bodies, by consent.'],
      ['After the first day too', 'It goes on once somebody works: to stay, to have fair pay and conditions, and to advance.'],
      ['Judgement', 'Much of the profession is grey: when to be silent, when not to hurry, when to say that this is not ours. That is what is learnt, talked over and examined.'],
    ] satisfies [string, string][],
  },
  isNot: {
    title: 'What it is not',
    points: [
      ['Not a placement company', 'People are not fitted to vacancies that must be filled. The question is where the person wants to get to.'],
      ['Not therapy, not diagnosis', 'Promoters are neither psychologists nor social workers. Where it is needed they refer, by consent.'],
      ['Not a benefits office', 'They decide on no entitlement and supervise nobody. Taking part is a choice.'],
      ['Not instead of the person', 'They do not write, call or decide in somebody’s place.'],
    ] satisfies [string, string][],
  },
  way: { title: 'The way', lead: 'The order differs from person to person. Every step belongs to it, those after the first day of work as well.', steps: ['Getting acquainted', 'Mapping: strengths, needs, barriers', 'Vision and plan', 'Practice', 'The search, and entering work', 'Staying', 'Advancing'] },
  measures: { title: 'Two measures, always together', points: ['What has changed in the person: vision, initiative, belief in their ability, tools, ties.', 'And what work: one that is kept, whose pay and conditions are fair, and that has a horizon. The number of placements alone says neither.'] },
  stories: { title: 'Stories of change', lead: 'Without a name, a place or a detail that gives anybody away. Each stands here because the one whom it tells of read and approved it, and can take it off at any moment.', none: 'No stories were published here yet.' },
  profession: { title: 'A profession in the making', words: 'Employment promotion has a written standard, a training with a mentor and two complete accompaniment processes, a register of dilemmas and a code of ethics that grows from it. Those who work in it find all of these here once they sign in.', enter: 'Sign in' },
  confidential: 'This page holds no personal data: of no participant, of nobody who works here.',
} satisfies RoleMessages

export const messages = { he, ar, en }
