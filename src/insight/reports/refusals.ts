/** Why something of a report was not done, for whoever asked. */
export const why = {
  title: { he: 'דוח צריך כותרת, בשפה אחת לפחות.', ar: 'يحتاج التقرير إلى عنوان بلغة واحدة على الأقل.', en: 'A report needs a title, in one language at least.' },
  place: { he: 'דוח יכול לספר על מקום שכולו באחריותך. יש לבחור תכנית או מרכז.', ar: 'يمكن أن يتحدث التقرير عن مكان تقع مسؤوليته كلها عليك. يجب اختيار برنامج أو مركز.', en: 'A report can tell of a place that you lead as a whole. Choose a programme or a centre.' },
  frame: {
    he: 'לפי אוכלוסייה ולפי מה שעמד בדרך מדווחים על 24 חודשים ועל תכנית שלמה, בלי מרכז: אחרת אפשר היה לחסר דוח מדוח ולהגיע לאדם אחד.',
    ar: 'بحسب الفئة السكانية وبحسب ما وقف في الطريق يشمل التقرير 24 شهرًا وبرنامجًا كاملًا، بلا مركز: وإلا أمكن طرح تقرير من تقرير والوصول إلى شخص واحد.',
    en: 'By population and by what stood in the way, a report tells of 24 months and of a whole programme, without a centre: else one report less another could tell of one person.',
  },
  apart: {
    he: 'דוח אחר שנחתם לאותו רבעון, על חלק מהאנשים האלה או על יותר מהם, שונה מזה בפחות מחמישה. מי שיחסר זה מזה ידע על אנשים בודדים. אפשר לבחור אותם חודשים ואותו מקום, או לחתום ברבעון הבא.',
    ar: 'هناك تقرير آخر موقَّع لربع السنة نفسه، عن جزء من هؤلاء الأشخاص أو عن أكثر منهم، يختلف عن هذا بأقل من خمسة. ومن يطرح أحدهما من الآخر يعرف معلومات عن أفراد. يمكن اختيار الأشهر نفسها والمكان نفسه، أو التوقيع في ربع السنة القادم.',
    en: 'Another report that was signed for the same quarter, of a part of these people or of more, differs from this one by fewer than five. Whoever subtracts them would know of single people. Choose the same months and place, or sign in the next quarter.',
  },
  tooMany: {
    he: 'הדוח הזה מקיף יותר אנשים ממה שאפשר לחשב בזמן שממתינים לעמוד. אפשר להגדיר דוח לכל תכנית.',
    ar: 'هذا التقرير عن أشخاص أكثر مما يمكن حسابه أثناء انتظار الصفحة. يمكن تعريف تقرير لكل برنامج.',
    en: 'This report is of more people than can be reckoned while a page waits. Define a report for each programme.',
  },
}
