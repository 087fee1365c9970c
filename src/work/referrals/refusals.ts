import type { Text } from '#src/platform/errors.ts'

/** Why something of a referral is not done, and what to do now. */
export const why = {
  toNobody: { he: 'צריך לבחור שירות מן המאגר, או לכתוב לאן מפנים.', ar: 'يجب اختيار خدمة من الدليل، أو كتابة إلى أين نوجّه.', en: 'Choose a service of the directory, or write where the referral goes.' },
  closedService: { he: 'השירות הזה נסגר. אפשר לחפש אחר במאגר.', ar: 'أُغلقت هذه الخدمة. يمكن البحث عن أخرى في الدليل.', en: 'This service has closed. Look for another in the directory.' },
  noConsent: {
    he: 'אין הסכמה למסור לגורמים אחרים. אפשר לבקש אותה בעמוד ההסכמות, או לתת את המכתב ביד.', ar: 'لا موافقة على إيصال شيء إلى جهات أخرى. يمكن طلبها في صفحة الموافقات، أو تسليم الرسالة باليد.',
    en: 'There is no consent to tell others. Ask for it on the page of consents, or let the letter be carried by hand.',
  },
  notStrength: { he: 'אחת החוזקות כבר אינה רשומה. העמוד מעודכן עכשיו.', ar: 'إحدى نقاط القوة لم تعد مسجّلة. الصفحة محدّثة الآن.', en: 'One of the strengths no longer stands. The page is up to date now.' },
  answered: { he: 'כבר התקבלה תשובה, ומה שנמסר נשאר כמו שהיה.', ar: 'وصل جواب، وما أُوصل يبقى كما كان.', en: 'There is an answer already, and what was told stays as it was.' },
  changed: { he: 'ההפניה השתנתה בינתיים. העמוד מעודכן עכשיו.', ar: 'تغيّر التوجيه في هذه الأثناء. الصفحة محدّثة الآن.', en: 'The referral has changed meanwhile. The page is up to date now.' },
  helped: { he: 'צריך לבחור אם זה עזר.', ar: 'يجب اختيار إن كان هذا ساعد.', en: 'Choose whether it helped.' },
  future: { he: 'היום הזה עוד לא הגיע.', ar: 'لم يحلّ هذا اليوم بعد.', en: 'That day has not come yet.' },
  past: { he: 'כדאי לבחור יום שעוד לא עבר.', ar: 'يحسن اختيار يوم لم يمضِ.', en: 'Choose a day that is still to come.' },
} satisfies Record<string, Text>
