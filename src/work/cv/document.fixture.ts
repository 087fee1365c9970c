import type { CvChoice, CvSources } from './types.ts'

/** The man of sixty whose full page came out of the meetings, and Samira whose words are in two languages. */
export const sources: CvSources = {
  names: { he: 'סמירה חורי', ar: 'سميرة خوري', en: '' },
  phone: '+972521234567', email: 'samira@mail.example', locality: 'نحف',
  history: [
    { id: 'bakery', kind: 'work', began: '2015-03', ended: '2019', goesOn: false, words: { ar: { what: 'عاملة مخبز', where: 'مخبز النور', did: 'تحضير 200 رغيف كل صباح\nخدمة الزبائن' }, he: { what: 'עובדת מאפייה', where: 'מאפיית אל-נור', did: 'הכנת 200 כיכרות בבוקר' } } },
    { id: 'market', kind: 'voluntary', began: '2020', ended: '', goesOn: true, words: { ar: { what: 'تنظيم سوق خيري', where: 'بيت الطالبة', did: '' } } },
    { id: 'course', kind: 'study', began: '', ended: '2021-06', goesOn: false, words: { ar: { what: 'محاسبة أولى', where: 'كلية سخنين', did: '' } } },
  ],
  strengths: [
    { id: 'order', title: 'تنظيم وتخطيط', did: 'نظّمت سوقًا لثلاثين عائلة', words: { he: { title: 'ארגון ותכנון', line: 'יריד לשלושים משפחות' } } },
    { id: 'people', title: 'שירות ויחס לאנשים', did: '', words: {} },
  ],
  credentials: [],
  languages: [{ code: 'ar', level: 'mother_tongue' }, { code: 'he', level: 'good' }],
}
export const choice: CvChoice = { language: 'ar', headline: 'بائعة', summary: 'أحب العمل مع الناس.', showPhone: true, showEmail: false, showLocality: true, leftOut: [], order: [] }
