import { by } from '#src/language/gender.ts'
import type { Address } from '#src/language/language.ts'
import type { Shape } from '#src/language/shape.ts'

const he = {
  title: 'פרטים רגישים',
  lead: (a: Address) => `רק מה ש${by(a, 'בחרה', 'בחר', 'נבחר')} לספר, ורק אם זה עוזר. הכול רשות. הפרטים מוצפנים, כל פתיחה של העמוד הזה נרשמת, והם לא מוצגים בתצוגה המשותפת ולא עוברים למעסיקים או לאנשי מקצוע אחרים.`,
  ownLead: 'מה שסיפרת בעצמך. הפרטים מוצפנים, כל פתיחה נרשמת, והם לא עוברים למעסיקים או לאנשי מקצוע אחרים. כדי לתקן או למחוק אפשר לבקש ממי שמלווים אותך.',
  nationalId: 'מספר תעודת זהות', health: 'בריאות: מה חשוב לדעת בדרך לעבודה', disability: 'מוגבלות והתאמות שעוזרות', background: 'רקע אישי אחר',
  populations: 'שייכות, לפי הגדרה עצמית', populationsHint: 'אפשר כמה, ואפשר אף אחת.', exclusions: 'מה עמד עד היום בדרך לעבודה, לפי הגדרה עצמית', save: 'שמירה', untold: 'לא סופר',
}
export type SensitiveMessages = Shape<typeof he>
const ar = {
  title: 'تفاصيل حساسة',
  lead: (a: Address) => `فقط ما ${by(a, 'اختارت مشاركته', 'اختار مشاركته', 'اختار الشخص مشاركته')}، وفقط إن كان مفيدًا. كل شيء اختياري. التفاصيل مشفّرة، وكل فتح لهذه الصفحة يُسجَّل، ولا تظهر في العرض المشترك ولا تُنقل إلى مشغِّلين أو إلى مهنيين آخرين.`,
  ownLead: 'ما شاركته بنفسك. التفاصيل مشفّرة، وكل فتح يُسجَّل، ولا تُنقل إلى مشغِّلين أو إلى مهنيين آخرين. للتصحيح أو الحذف يمكن الطلب ممن يرافقك.',
  nationalId: 'رقم الهوية', health: 'الصحة: ما يهمّ معرفته في الطريق إلى العمل', disability: 'الإعاقة والملاءمات المساعِدة', background: 'خلفية شخصية أخرى',
  populations: 'الانتماء، بحسب التعريف الذاتي', populationsHint: 'يمكن اختيار أكثر من واحد، ويمكن عدم الاختيار.', exclusions: 'ما الذي صعّب حتى اليوم الطريق إلى العمل، بحسب التعريف الذاتي', save: 'حفظ', untold: 'لم يُذكر',
} satisfies SensitiveMessages
const en = {
  title: 'Sensitive details',
  lead: (a: Address) => `Only what ${by(a, 'she', 'he', 'they')} chose to tell, and only if it helps. All of it is voluntary. The details are encrypted, each opening of this page is recorded, and they are not shown in the shared view nor passed to employers or other professionals.`,
  ownLead: 'What you told yourself. The details are encrypted, each opening is recorded, and they are not passed to employers or other professionals. To correct or remove something, ask whoever accompanies you.',
  nationalId: 'Identity number', health: 'Health: what matters on the way to work', disability: 'Disability, and what helps', background: 'Other background',
  populations: 'Belonging, as they see it themselves', populationsHint: 'Several are possible, and none too.', exclusions: 'What has stood in the way of work, as they see it themselves', save: 'Save', untold: 'Not told',
} satisfies SensitiveMessages
export const messages = { he, ar, en }
