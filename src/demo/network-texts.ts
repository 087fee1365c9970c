import type { Language } from '#src/language/language.ts'
import type { EligibilityRule } from '#src/programmes/rules.ts'
import type { Community, Gender } from './names.ts'

/** The invented network in words: centres, programmes, and who works there. Every name and address is made up. */

export const demoPassword = 'ofek-demo-2026'

export const centreTexts: { name: string; locality: string; localities: string[]; communities: [Community, number][] }[] = [
  { name: 'מרכז תעסוקה חיפה', locality: 'חיפה', localities: ['חיפה', 'נשר', 'קריית אתא', 'טירת כרמל'], communities: [['hebrew', 4], ['russian', 3], ['arabic', 3], ['ethiopian', 1]] },
  { name: 'مركز التشغيل الناصرة', locality: 'נצרת', localities: ['נצרת', 'כפר כנא', 'יפיע', 'שפרעם'], communities: [['arabic', 9], ['hebrew', 1]] },
  { name: 'מרכז תעסוקה באר שבע', locality: 'באר שבע', localities: ['באר שבע', 'רהט', 'אופקים', 'נתיבות'], communities: [['hebrew', 4], ['arabic', 3], ['ethiopian', 2], ['russian', 2]] },
  { name: 'מרכז תעסוקה לוד', locality: 'לוד', localities: ['לוד', 'רמלה', 'יהוד', 'רחובות'], communities: [['hebrew', 4], ['arabic', 3], ['ethiopian', 3], ['russian', 1]] },
]

export const populationTexts: Record<Language, string>[] = [
  { he: 'נשים בחברה הערבית', ar: 'نساء في المجتمع العربي', en: 'Women of the Arab community' },
  { he: 'החברה החרדית', ar: 'المجتمع الحريدي', en: 'The ultra-orthodox community' },
  { he: 'יוצאי אתיופיה', ar: 'القادمون من إثيوبيا', en: 'People of Ethiopian origin' },
  { he: 'אנשים עם מוגבלות', ar: 'أشخاص ذوو إعاقة', en: 'People with disabilities' },
  { he: 'בני 45 ויותר', ar: 'أبناء 45 فما فوق', en: 'People aged 45 and over' },
  { he: 'צעירים', ar: 'شباب', en: 'Young adults' },
]

interface ProgrammeText {
  name: Record<Language, string>
  exclusion_kinds: string[]
  review_every_days: number
  full_load: number
  eligibility: EligibilityRule[]
  /** Indexes of populationTexts. */
  populations: number[]
}

export const programmeTexts: ProgrammeText[] = [
  {
    name: { he: 'שער לעבודה', ar: 'بوابة إلى العمل', en: 'A Gate to Work' }, exclusion_kinds: ['low_participation'], review_every_days: 90, full_load: 45,
    eligibility: [{ kind: 'years_out_of_work', min: 1 }], populations: [0, 1, 2],
  },
  {
    name: { he: 'נשארים ומתקדמים', ar: 'نستمر ونتقدّم', en: 'Staying and Advancing' }, exclusion_kinds: ['instability'], review_every_days: 60, full_load: 50,
    eligibility: [], populations: [2, 3, 5],
  },
  {
    name: { he: 'כיוון חדש', ar: 'اتجاه جديد', en: 'A New Direction' }, exclusion_kinds: ['changing_occupations'], review_every_days: 120, full_load: 50,
    eligibility: [{ kind: 'years_of_experience', min: 5 }], populations: [4, 5],
  },
]

interface PromoterText {
  word: string
  name: string
  gender: Gender
  language: Language
  languages: readonly string[]
  /** In their own words and language, as each writes it of themself. */
  community?: string
  centre: number
  programmes: readonly number[]
  specialisation: 'individual' | 'employers' | 'training' | 'community'
  share: number
}

const individual = { specialisation: 'individual', share: 1 } as const
export const promoters: PromoterText[] = [
  { word: 'noor', name: 'نور حداد', gender: 'female', language: 'ar', languages: ['ar', 'he'], community: 'المجتمع العربي', centre: 1, programmes: [0], ...individual },
  { word: 'samer', name: 'سامر زعبي', gender: 'male', language: 'ar', languages: ['ar', 'he', 'en'], community: 'المجتمع العربي', centre: 1, programmes: [0, 2], ...individual },
  { word: 'rania', name: 'رانية سليمان', gender: 'female', language: 'ar', languages: ['ar', 'he'], centre: 1, programmes: [1], specialisation: 'community', share: 0.8 },
  { word: 'michal', name: 'מיכל ברק', gender: 'female', language: 'he', languages: ['he', 'en'], centre: 0, programmes: [0, 1], ...individual },
  { word: 'dmitri', name: 'דמיטרי לנדאו', gender: 'male', language: 'he', languages: ['he', 'ru'], community: 'יוצאי ברית המועצות', centre: 0, programmes: [2], ...individual },
  { word: 'orly', name: 'אורלי שמש', gender: 'female', language: 'he', languages: ['he'], centre: 0, programmes: [1], specialisation: 'employers', share: 0.75 },
  { word: 'tesfa', name: 'טספה ברהני', gender: 'male', language: 'he', languages: ['he', 'am'], community: 'יוצאי אתיופיה', centre: 2, programmes: [0, 1], ...individual },
  { word: 'yael', name: 'יעל מור', gender: 'female', language: 'he', languages: ['he', 'en'], centre: 2, programmes: [2], specialisation: 'training', share: 1 },
  { word: 'khaled', name: 'خالد أبو ربيعة', gender: 'male', language: 'ar', languages: ['ar', 'he'], community: 'المجتمع البدوي', centre: 2, programmes: [0], ...individual },
  { word: 'chana', name: 'חנה רוזנטל', gender: 'female', language: 'he', languages: ['he', 'yi'], community: 'החברה החרדית', centre: 3, programmes: [0], specialisation: 'individual', share: 0.5 },
  { word: 'almaz', name: 'אלמז טקלה', gender: 'female', language: 'he', languages: ['he', 'am', 'ti'], community: 'יוצאי אתיופיה', centre: 3, programmes: [1], ...individual },
  { word: 'eitan', name: 'איתן סלע', gender: 'male', language: 'he', languages: ['he', 'en'], centre: 3, programmes: [2, 1], ...individual },
]

interface StaffText {
  word: string
  name: string
  gender: Gender
  language: Language
  what: string
  posts: { role: string; programme?: number; centre?: number; specialisation?: string }[]
  /** Days since their first in the role; the network's own people have been there for two years. */
  since?: number
}

export const otherStaff: StaffText[] = [
  { word: 'lead', name: 'רותם עוז', gender: 'female', language: 'he', what: 'team lead, Nazareth and Haifa', posts: [{ role: 'team_lead', centre: 1 }, { role: 'team_lead', centre: 0 }] },
  { word: 'manager', name: 'אמיר נחום', gender: 'male', language: 'he', what: 'programme manager, A Gate to Work', posts: [{ role: 'programme_manager', programme: 0 }] },
  { word: 'professional', name: 'ليلى منصور', gender: 'female', language: 'ar', what: 'professional lead, all programmes', posts: [{ role: 'professional_lead' }] },
  { word: 'admin', name: 'גלעד רון', gender: 'male', language: 'he', what: 'administrator (accounts, never files)', posts: [{ role: 'administrator' }] },
  { word: 'office', name: 'ורד אלמוג', gender: 'female', language: 'he', what: 'another administrator: nobody changes their own roles', posts: [{ role: 'administrator' }] },
  { word: 'auditor', name: 'שרה בן עמי', gender: 'female', language: 'he', what: 'auditor', posts: [{ role: 'auditor' }] },
  { word: 'funder', name: 'יוני אלדר', gender: 'male', language: 'he', what: 'funder (aggregates only)', posts: [{ role: 'funder' }] },
  { word: 'partner', name: 'דנה שקד', gender: 'female', language: 'he', what: 'partner: a social worker', posts: [{ role: 'partner' }] },
  { word: 'samira', name: 'سميرة خوري', gender: 'female', language: 'ar', what: 'participant', posts: [{ role: 'participant' }] },
]

/** Who came later, with the standard: its writer, and a committee of different bodies. Two of its members are of the network itself. */
export const professionStaff: StaffText[] = [
  { word: 'author', name: 'נורית לביא', gender: 'female', language: 'he', what: 'professional lead who writes the standard', posts: [{ role: 'professional_lead', programme: 2 }] },
  { word: 'committee', name: 'עדי ברנע', gender: 'female', language: 'he', what: 'committee member, Ministry of Labour', posts: [{ role: 'committee_member' }] },
  { word: 'welfare', name: 'هبة نصّار', gender: 'female', language: 'ar', what: 'committee member, Ministry of Welfare (ar)', posts: [{ role: 'committee_member' }] },
  { word: 'academic', name: 'פרופ׳ נעם גל', gender: 'male', language: 'he', what: 'committee member, academic adviser', posts: [{ role: 'committee_member' }] },
  { word: 'hadas', name: 'הדס ים', gender: 'female', language: 'he', what: 'professional lead, the ethics group', posts: [{ role: 'professional_lead' }] },
  { word: 'sigal', name: 'סיגל אורן', gender: 'female', language: 'he', what: 'mentor', posts: [{ role: 'mentor' }] },
  { word: 'wafaa', name: 'وفاء قاسم', gender: 'female', language: 'ar', what: 'mentor (ar)', posts: [{ role: 'mentor' }] },
  { word: 'shira', name: 'שירה דגן', gender: 'female', language: 'he', what: 'promoter, new in the role, Haifa', posts: [{ role: 'promoter', programme: 1, centre: 0, specialisation: 'individual' }], since: 19 },
  { word: 'amal', name: 'أمل عوّاد', gender: 'female', language: 'ar', what: 'promoter in the fifth month, Nazareth (ar)', posts: [{ role: 'promoter', programme: 0, centre: 1, specialisation: 'individual' }], since: 131 },
]

/** What each demo account is, for the list that is printed at the start. */
export const demoAccountList = [
  ...promoters.map(({ word, centre, languages }) => ({ word, what: `promoter, ${['Haifa', 'Nazareth', 'Beer Sheva', 'Lod'][centre]} (${languages.join(', ')})` })),
  ...[...otherStaff, ...professionStaff].map(({ word, what }) => ({ word, what })),
]
