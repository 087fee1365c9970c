import type { Shape } from '#src/language/shape.ts'

/** The names of the parts of the work with employers and services. */
const he = { label: 'חלקי העבודה', vacancies: 'משרות', employers: 'מעסיקים', directory: 'שירותים וקורסים', training: 'מחזורים' }
export type Messages = Shape<typeof he>
const ar = { label: 'أقسام العمل', vacancies: 'وظائف', employers: 'مشغّلون', directory: 'خدمات ودورات', training: 'أفواج' } satisfies Messages
const en = { label: 'Parts of the work', vacancies: 'Vacancies', employers: 'Employers', directory: 'Services and courses', training: 'Cohorts' } satisfies Messages

export const messages = { he, ar, en }
