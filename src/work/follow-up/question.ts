import { by } from '#src/language/gender.ts'
import type { Address, Language } from '#src/language/language.ts'
import type { Words } from '#src/participants/outbox/index.ts'

/** The message that asks: short enough for an SMS, without a name of anybody and without where somebody works. */
export function question(language: Language, address: Address, link: string): Words {
  return { ...inLanguage[language](address, link), link }
}

const inLanguage: Record<Language, (address: Address, link: string) => Omit<Words, 'link'>> = {
  he: (address, link) => ({
    subject: 'שאלה קצרה: איך בעבודה?',
    text: `שלום, איך בעבודה? אפשר לענות בלחיצה אחת: ${link}\n${by(address, 'מי שמלווה אותך. אם אינך רוצה הודעות, אפשר לבקש שם.', 'מי שמלווה אותך. אם אינך רוצה הודעות, אפשר לבקש שם.', 'מי שמלווה אותך. לא רוצים הודעות? אפשר לבקש שם.')}`,
  }),
  ar: (address, link) => ({
    subject: 'سؤال قصير: كيف العمل؟',
    text: `مرحبًا، كيف العمل؟ يمكن الإجابة بلمسة واحدة: ${link}\n${by(address, 'من يرافقكِ. إن كنتِ لا تريدين رسائل، يمكن طلب ذلك هناك.', 'من يرافقكَ. إن كنتَ لا تريد رسائل، يمكن طلب ذلك هناك.', 'من يرافقك. لإيقاف الرسائل يمكن الطلب هناك.')}`,
  }),
  en: (_, link) => ({ subject: 'A short question: how is work?', text: `Hello, how is work? One tap answers: ${link}\nFrom whoever accompanies you. If you want no messages, you can say so there.` }),
}
