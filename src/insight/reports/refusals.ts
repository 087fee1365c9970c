/** Why something of a report was not done, for whoever asked. */
export const why = {
  title: { he: 'דוח צריך כותרת, בשפה אחת לפחות.', ar: 'يحتاج التقرير إلى عنوان بلغة واحدة على الأقل.', en: 'A report needs a title, in one language at least.' },
  place: { he: 'דוח יכול לספר על מקום שכולו באחריותך. יש לבחור תכנית או מרכז.', ar: 'يمكن أن يتحدث التقرير عن مكان تقع مسؤوليته كلها عليك. يجب اختيار برنامج أو مركز.', en: 'A report can tell of a place that you lead as a whole. Choose a programme or a centre.' },
}
