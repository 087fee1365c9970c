import { by } from '#src/language/gender.ts'
import type { Address, Language } from '#src/language/language.ts'
import { segmentsOf, type Words } from '#src/participants/outbox/index.ts'

interface To {
  language: Language
  address: Address
  network: string
}

/** The message that asks: from whom it is, without a name of anybody else and without where somebody works. By SMS as many words as fit into the fewest parts. */
export function question({ language, address, network }: To, { link, short }: { link: string; short: string }): Words {
  const { subject, text, sms } = inLanguage[language](address, named(network), link, short)
  const fewest = segmentsOf(sms[0])
  return { subject, text, link, short: sms.findLast((words) => segmentsOf(words) === fewest) ?? sms[0] }
}

/** A network whose name is a whole sentence is told by its beginning. */
const named = (network: string): string => ([...network].length > 30 ? `${[...network].slice(0, 29).join('').trimEnd()}…` : network)

/** `sms`: the shortest first. */
type Said = Omit<Words, 'link' | 'short'> & { sms: [string, ...string[]] }

const inLanguage: Record<Language, (address: Address, network: string, link: string, short: string) => Said> = {
  he: (address, network, link, short) => ({
    subject: 'שאלה קצרה: איך בעבודה?',
    text: `שלום, כאן ${network}. איך בעבודה? אפשר לענות בלחיצה אחת: ${link}\n${by(address, 'אם אינך רוצה הודעות, אפשר לבקש שם.', 'אם אינך רוצה הודעות, אפשר לבקש שם.', 'לא רוצים הודעות? אפשר לבקש שם.')}`,
    sms: [`${network}: איך בעבודה? ${short}`, `${network}: איך בעבודה? עונים בלחיצה: ${short}`, `${network}: איך בעבודה? עונים בלחיצה: ${short} (שם גם מפסיקים הודעות)`],
  }),
  ar: (address, network, link, short) => ({
    subject: 'سؤال قصير: كيف العمل؟',
    text: `مرحبًا، هنا ${network}. كيف العمل؟ يمكن الإجابة بلمسة واحدة: ${link}\n${by(address, 'إن كنتِ لا تريدين رسائل، يمكن طلب ذلك هناك.', 'إن كنتَ لا تريد رسائل، يمكن طلب ذلك هناك.', 'لإيقاف الرسائل يمكن الطلب هناك.')}`,
    sms: [`${network}: كيف العمل؟ ${short}`, `${network}: كيف العمل؟ الإجابة بلمسة: ${short}`, `${network}: كيف العمل؟ الإجابة بلمسة: ${short} (وهناك تُوقَف الرسائل أيضًا)`],
  }),
  en: (_, network, link, short) => ({
    subject: 'A short question: how is work?',
    text: `Hello from ${network}. How is work? One tap answers: ${link}\nIf you want no messages, you can say so there.`,
    sms: [`${network}: how is work? ${short}`, `${network}: how is work? One tap answers: ${short}`, `${network}: how is work? One tap answers: ${short} (or stops messages)`],
  }),
}
