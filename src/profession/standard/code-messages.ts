/** The words of the standard where it is the code of ethics: its criteria are principles, and they answer none of the standard's questions. */
import type { Language } from '#src/language/language.ts'
import { plural } from '#src/language/plural.ts'
import { messages, type Messages } from './messages.ts'
import type { Kind } from './types.ts'

const { he, ar, en } = messages
const code: Record<Language, Messages> = {
  he: {
    ...he,
    one: { ...he.one, criterion: 'עיקרון' },
    proposal: 'טיוטה',
    work: {
      ...he.work, criteria: (n) => plural('he', n, { one: 'עיקרון אחד', two: 'שני עקרונות', other: '# עקרונות' }),
      retireHow: 'מן היום הזה לא יהיה קוד אתיקה בתוקף, עד שתפורסם גרסה אחרת. הגרסה נשארת לקריאה.',
    },
    write: { ...he.write, title: 'כתיבת קוד האתיקה', add: { ...he.write.add, criterion: 'עיקרון חדש' }, proposal: 'מסומן כטיוטה' },
  },
  ar: {
    ...ar,
    one: { ...ar.one, criterion: 'مبدأ' },
    proposal: 'مسودة',
    work: {
      ...ar.work, criteria: (n) => plural('ar', n, { one: 'مبدأ واحد', two: 'مبدآن', few: '# مبادئ', many: '# مبدأً', other: '# مبدأ' }),
      retireHow: 'من هذا اليوم لا تكون مدوّنة أخلاقيات سارية حتى تُنشر نسخة أخرى. تبقى النسخة للقراءة.',
    },
    write: { ...ar.write, title: 'كتابة مدوّنة الأخلاقيات', add: { ...ar.write.add, criterion: 'مبدأ جديد' }, proposal: 'معلَّم كمسودة' },
  },
  en: {
    ...en,
    one: { ...en.one, criterion: 'Principle' },
    proposal: 'Draft',
    work: {
      ...en.work, criteria: (n) => plural('en', n, { one: 'one principle', other: '# principles' }),
      retireHow: 'From that day no code of ethics is in force until another version is published. The version stays to be read.',
    },
    write: { ...en.write, title: 'Writing the code of ethics', add: { ...en.write.add, criterion: 'New principle' }, proposal: 'Marked as draft' },
  },
}

/** The words for a standard of the role, or for the code of ethics. */
export const messagesOf = (language: Language, kind: Kind | undefined): Messages => (kind === 'ethics' ? code : messages)[language]
