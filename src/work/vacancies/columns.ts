/** Which column of a table is which of our fields: guessed by its heading, and put right by whoever brings it. */
import { type Incoming, type IncomingField, incomingFields } from './incoming.ts'

/** As headings say it, beside the field's own name. */
const headings: Record<IncomingField, string[]> = {
  key: ['id', 'מספר משרה', 'מזהה', 'קוד משרה', 'رقم الوظيفة', 'معرف', 'job id', 'reference'],
  employer: ['מעסיק', 'שם המעסיק', 'חברה', 'שם חברה', 'المشغل', 'المشغّل', 'الشركة', 'company', 'employer name'],
  title: ['שם המשרה', 'משרה', 'תפקיד', 'שם התפקיד', 'اسم الوظيفة', 'الوظيفة', 'المسمى الوظيفي', 'job title', 'position'],
  description: ['תיאור', 'תיאור המשרה', 'תיאור התפקיד', 'الوصف', 'وصف الوظيفة', 'job description'],
  language: ['שפת המשרה', 'لغة الوظيفة'],
  locality: ['יישוב', 'עיר', 'מקום', 'مكان العمل', 'البلدة', 'المدينة', 'city', 'location', 'town'],
  address: ['כתובת', 'العنوان', 'street'],
  hoursFrom: ['שעות', 'שעות מ', 'שעות בשבוע', 'ساعات', 'ساعات من', 'hours', 'hours from', 'weekly hours'],
  hoursTo: ['שעות עד', 'ساعات حتى', 'hours to'],
  days: ['ימים', 'أيام', 'الأيام'],
  shifts: ['משמרות', 'משמרת', 'ورديات', 'الورديات', 'shift'],
  hoursWords: ['הערות שעות', 'ملاحظات الساعات'],
  payFrom: ['שכר', 'שכר מ', 'الأجر', 'الأجر من', 'الراتب', 'pay', 'salary', 'wage', 'salary from', 'pay from'],
  payTo: ['שכר עד', 'الأجر حتى', 'salary to', 'pay to'],
  payBasis: ['בסיס שכר', 'לשעה או לחודש', 'أساس الأجر', 'pay basis', 'salary basis'],
  paySaidOn: ['תאריך שכר', 'pay date'],
  payWords: ['הערות שכר', 'ملاحظات الأجر'],
  transport: ['תחבורה', 'הגעה', 'المواصلات'],
  transportWords: ['דרכי הגעה', 'הסעות', 'طريق الوصول', 'transport details'],
  rights: ['זכויות', 'الحقوق'],
  conditions: ['תנאים', 'الشروط', 'benefits'],
  accessibility: ['נגישות', 'إتاحة', 'إتاحة الوصول'],
  accessibilityWords: ['הערות נגישות'],
  languages: ['שפות', 'اللغات'],
  languagesWords: ['הערות שפות'],
  horizon: ['אופק', 'קידום', 'אפשרויות קידום', 'أفق', 'التقدم', 'growth'],
  needed: ['דרישות', 'דרישות התפקיד', 'מה נדרש', 'المتطلبات', 'requirements'],
  learnedThere: ['הכשרה', 'מה לומדים', 'تدريب', 'training'],
  chosenBy: ['אופן המיון', 'מיון', 'طريقة الاختيار', 'selection'],
  chosenWords: ['הערות מיון'],
  posts: ['מספר משרות', 'כמות', 'תקנים', 'عدد الوظائف', 'openings'],
  openUntil: ['עד תאריך', 'תאריך סיום', 'בתוקף עד', 'صالحة حتى', 'حتى تاريخ', 'open until', 'deadline', 'valid until'],
}

const folded = (text: string) => text.normalize('NFC').toLowerCase().replaceAll(/[\u0591-\u05c7\u064b-\u0652:*"'״׳()]/g, '').replaceAll(/[\s_-]+/g, ' ').trim()
const spaced = (field: string) => field.replaceAll(/[A-Z]/g, (letter) => ` ${letter}`)

/** The column of each field that a heading names; each column is taken once. */
export function guessColumns(columns: readonly string[]): Partial<Record<IncomingField, number>> {
  const taken = new Set<number>()
  return Object.fromEntries(
    incomingFields.flatMap((field) => {
      const names = [field, spaced(field), ...headings[field]].map(folded)
      const at = columns.findIndex((column, index) => !taken.has(index) && names.includes(folded(column)))
      if (at < 0) return []
      taken.add(at)
      return [[field, at]]
    }),
  )
}

/** The cells of a row by our fields. */
export const recordOf = (cells: readonly string[], mapping: Partial<Record<IncomingField, number>>): Incoming =>
  Object.fromEntries(Object.entries(mapping).flatMap(([field, at]) => (at === undefined || !cells[at] ? [] : [[field, cells[at]]])))
