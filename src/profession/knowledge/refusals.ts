/** Why something of the body of knowledge is not kept, in words that say what would help. */
export const why = {
  noTitle: { he: 'צריך כותרת לפחות בשפה אחת.', ar: 'يلزم عنوان بلغة واحدة على الأقل.', en: 'A title is needed in at least one language.' },
  noBody: { he: 'צריך טקסט לפחות בשפה אחת.', ar: 'يلزم نصّ بلغة واحدة على الأقل.', en: 'A text is needed in at least one language.' },
  noAbout: { he: 'על איזה תחום או סביבת עבודה מדובר?', ar: 'عن أيّ مجال أو بيئة عمل نتحدّث؟', en: 'Which field or work environment is it about?' },
  noBelonging: {
    he: 'הערה תרבותית נכתבת מבפנים: כמה מילים על השייכות, כפי שנוח לומר.',
    ar: 'الملاحظة الثقافية تُكتب من الداخل: كلمات قليلة عن الانتماء، كما يُريح قولها.',
    en: 'A cultural note is written from within: a few words on how you belong, as you like to put it.',
  },
  badCode: { he: 'קוד של אמת מידה נראה כך: STD-C3. אפשר כמה, עם פסיק ביניהם.', ar: 'رمز المعيار يُكتب هكذا: STD-C3. يمكن كتابة عدّة رموز بينها فاصلة.', en: 'A criterion’s code looks like this: STD-C3. Several are parted by a comma.' },
  anothersNote: { he: 'הערה נערכת בידי מי שכתבו אותה, או בידי ההובלה המקצועית.', ar: 'تُعدَّل الملاحظة بيد من كتبها أو بيد القيادة المهنية.', en: 'A note is changed by whoever wrote it, or by the professional lead.' },
  theLeads: { he: 'הערך הזה נערך בידי ההובלה המקצועית.', ar: 'تُعدَّل هذه المقالة بيد القيادة المهنية.', en: 'This entry is changed by the professional lead.' },
  past: { he: 'היום לחזור ולבדוק הוא היום או מאוחר יותר.', ar: 'موعد المراجعة هو اليوم أو بعده.', en: 'The day to look again is today or later.' },
  noQuestion: { he: 'השאלה הזאת כבר אינה כאן.', ar: 'لم يعد هذا السؤال هنا.', en: 'This question is no longer here.' },
  nothingChosen: { he: 'כדאי לבחור תשובה, גם בניחוש: ההסבר יבוא מיד.', ar: 'من المفيد اختيار إجابة، ولو تخمينًا: الشرح يأتي فورًا.', en: 'Choose an answer, a guess is fine: the explanation follows at once.' },
  hasBasis: { he: 'כל הערכים של אופק כבר כאן.', ar: 'كلّ مقالات أوفيك موجودة هنا بالفعل.', en: 'All the entries of Ofek are here already.' },
}
