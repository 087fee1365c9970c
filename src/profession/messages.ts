/** The parts of the profession by name. A new part is a line here and in routes/profession/+layout.server.ts. */
const he = { label: 'המקצוע', standard: 'הסטנדרט', knowledge: 'גוף הידע', promoters: 'תיקים מקצועיים', learning: 'למידה', ethics: 'אתיקה', stories: 'סיפורי שינוי' }
const ar = { label: 'المهنة', standard: 'المعيار المهني', knowledge: 'بنية المعرفة', promoters: 'الملفات المهنية', learning: 'التعلّم', ethics: 'الأخلاقيات', stories: 'قصص تغيير' } satisfies typeof he
const en = { label: 'The profession', standard: 'The standard', knowledge: 'Body of knowledge', promoters: 'Professional files', learning: 'Learning', ethics: 'Ethics', stories: 'Stories' } satisfies typeof he

export const messages = { he, ar, en }
