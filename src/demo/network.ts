/** The invented network: three programmes (one for each kind of exclusion, X-01..X-03), four centres and their people. */
import type { Address, Language } from '#src/language/language.ts'
import type { Role } from '#src/platform/db.ts'
import type { Community } from './names.ts'

export const centres = [
  { key: 'galil', name: 'מרכז אופק גליל', locality: 'כרמיאל' },
  { key: 'wadi', name: 'مركز أفق وادي عارة', locality: 'أم الفحم' },
  { key: 'jerusalem', name: 'מרכז אופק ירושלים', locality: 'ירושלים' },
  { key: 'negev', name: 'מרכז אופק נגב', locality: 'נתיבות' },
] as const
export type CentreKey = (typeof centres)[number]['key']

export const programmes = [
  {
    key: 'entering',
    name: { he: 'צעד ראשון', ar: 'الخطوة الأولى', en: 'First step' },
    exclusionKinds: ['low_participation'],
    centres: ['galil', 'wadi', 'jerusalem'],
    populations: ['haredi_men', 'arab_women', 'disability'],
    communities: ['arab', 'haredi', 'israeli'],
    share: 0.5,
  },
  {
    key: 'staying',
    name: { he: 'דרך עולה', ar: 'طريق صاعد', en: 'Rising path' },
    exclusionKinds: ['instability'],
    centres: ['negev', 'galil', 'jerusalem'],
    populations: ['young', 'ethiopian'],
    communities: ['ethiopian', 'israeli', 'russian'],
    share: 0.3,
  },
  {
    key: 'turning',
    name: { he: 'כיוון חדש 45+', ar: 'اتجاه جديد 45+', en: 'New direction 45+' },
    exclusionKinds: ['changing_occupations'],
    centres: ['negev', 'galil'],
    populations: ['periphery', 'over_45'],
    communities: ['russian', 'israeli', 'arab'],
    share: 0.2,
  },
] as const
export type ProgrammeKey = (typeof programmes)[number]['key']

export const populations = {
  haredi_men: { he: 'גברים חרדים', ar: 'رجال من المجتمع الحريدي', en: 'Haredi men' },
  arab_women: { he: 'נשים ערביות', ar: 'نساء عربيات', en: 'Arab women' },
  disability: { he: 'אנשים עם מוגבלות', ar: 'أشخاص ذوو إعاقة', en: 'People with disabilities' },
  young: { he: 'צעירים ללא עורף כלכלי', ar: 'شباب بلا سند اقتصادي', en: 'Young people without backing' },
  ethiopian: { he: 'יוצאי אתיופיה', ar: 'القادمون من إثيوبيا', en: 'Ethiopian Israelis' },
  periphery: { he: 'תושבי מושבים וקיבוצים בפריפריה', ar: 'سكان البلدات التعاونية في الأطراف', en: 'Residents of the periphery' },
  over_45: { he: 'בני 45 ויותר', ar: 'أبناء 45 فما فوق', en: 'People over 45' },
} as const

export interface StaffMember {
  /** The part of the address before @demo.ofek.example. */
  key: string
  name: string
  role: Role
  language: Language
  address: Address
  spoken: readonly string[]
  communities: readonly Community[]
  programme?: ProgrammeKey
  centre?: CentreKey
  share?: number
}

export const staff: readonly StaffMember[] = [
  { key: 'noor', name: 'نور خطيب', role: 'promoter', language: 'ar', address: 'female', spoken: ['ar', 'he'], communities: ['arab'], programme: 'entering', centre: 'wadi' },
  { key: 'miriam', name: 'מרים הלברשטם', role: 'promoter', language: 'he', address: 'female', spoken: ['he', 'yi'], communities: ['haredi'], programme: 'entering', centre: 'jerusalem' },
  { key: 'rami', name: 'رامي عواد', role: 'promoter', language: 'ar', address: 'male', spoken: ['ar', 'he', 'en'], communities: ['arab'], programme: 'entering', centre: 'galil' },
  { key: 'yossi', name: 'יוסי אדלר', role: 'promoter', language: 'he', address: 'male', spoken: ['he', 'yi'], communities: ['haredi'], programme: 'entering', centre: 'jerusalem' },
  { key: 'hiba', name: 'هبة سليمان', role: 'promoter', language: 'ar', address: 'female', spoken: ['ar', 'he'], communities: ['arab'], programme: 'entering', centre: 'wadi', share: 0.6 },
  { key: 'orly', name: 'אורלי שגיא', role: 'promoter', language: 'he', address: 'female', spoken: ['he', 'en'], communities: ['israeli'], programme: 'entering', centre: 'galil' },
  { key: 'tigist', name: 'טגיסט ברהנו', role: 'promoter', language: 'he', address: 'female', spoken: ['he', 'am'], communities: ['ethiopian'], programme: 'staying', centre: 'negev' },
  { key: 'eyal', name: 'אייל סבג', role: 'promoter', language: 'he', address: 'male', spoken: ['he'], communities: ['israeli'], programme: 'staying', centre: 'negev' },
  { key: 'adisu', name: 'אדיסו מלקה', role: 'promoter', language: 'he', address: 'male', spoken: ['he', 'am'], communities: ['ethiopian'], programme: 'staying', centre: 'jerusalem', share: 0.8 },
  { key: 'shir', name: 'שיר אלבז', role: 'promoter', language: 'he', address: 'neutral', spoken: ['he', 'en'], communities: ['israeli'], programme: 'staying', centre: 'galil' },
  { key: 'irina', name: 'אירינה וולקוב', role: 'promoter', language: 'he', address: 'female', spoken: ['ru', 'he'], communities: ['russian'], programme: 'turning', centre: 'negev' },
  { key: 'gadi', name: 'גדי נחום', role: 'promoter', language: 'he', address: 'male', spoken: ['he', 'ru'], communities: ['russian', 'israeli'], programme: 'turning', centre: 'galil' },
  { key: 'dalia', name: 'דליה רוט', role: 'team_lead', language: 'he', address: 'female', spoken: ['he'], communities: [], programme: 'entering' },
  { key: 'samir', name: 'سمير درويش', role: 'team_lead', language: 'ar', address: 'male', spoken: ['ar', 'he'], communities: ['arab'], programme: 'staying' },
  { key: 'ruth', name: 'רות אבני', role: 'professional_lead', language: 'he', address: 'female', spoken: ['he'], communities: [] },
  { key: 'amnon', name: 'אמנון ברק', role: 'programme_manager', language: 'he', address: 'male', spoken: ['he'], communities: [] },
  { key: 'admin', name: 'נגה תבור', role: 'administrator', language: 'he', address: 'female', spoken: ['he'], communities: [] },
  { key: 'auditor', name: 'אליהו פז', role: 'auditor', language: 'he', address: 'male', spoken: ['he'], communities: [] },
  { key: 'funder', name: 'מיכל ארז', role: 'funder', language: 'he', address: 'female', spoken: ['he'], communities: [] },
  { key: 'partner', name: 'ליאת גור', role: 'partner', language: 'he', address: 'female', spoken: ['he'], communities: [] },
]
