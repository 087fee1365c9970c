/** The letter of a referral in its own language: what the person brings first, then what they wanted told, and nothing else. */
import { formatDay, formatPhone } from '#src/language/format.ts'
import { by } from '#src/language/gender.ts'
import type { Address, Language } from '#src/language/language.ts'
import type { Shape } from '#src/language/shape.ts'
import type { Letter } from './types.ts'

const he = {
  title: 'מכתב הפניה', to: (name: string) => `לכבוד ${name}`, meet: (name: string, a: Address) => by(a, `${name} פונה אליכם, ואשמח שתפגשו אותה.`, `${name} פונה אליכם, ואשמח שתפגשו אותו.`, `הפנייה אליכם היא של ${name}, ואשמח שתיקבע פגישה.`),
  brings: (a: Address) => by(a, 'מה היא מביאה איתה', 'מה הוא מביא איתו', 'חוזקות'), told: 'מה חשוב לדעת', phone: (a: Address) => by(a, 'הטלפון שלה', 'הטלפון שלו', 'טלפון'), from: 'בברכה',
  sent: (day: string) => `זה כל מה שנמסר, והוא נמסר בהסכמה מ־${day}.`, went: (day: string) => `זה כל מה שנמסר, והוא נמסר בהסכמה מ־${day}.`, withdrawn: (day: string) => `ההסכמה בוטלה ב־${day}: המכתב נשמר בתיק, ואין למסור לפיו דבר נוסף.`, notNow: 'אין הסכמה בתוקף למסור את הדברים. אין למסור את המכתב עכשיו.', carried: 'זה כל מה שנמסר. המכתב נמסר ביד.',
}
type Words = Shape<typeof he>
const ar = {
  title: 'رسالة توجيه', to: (name: string) => `إلى ${name} المحترمين`, meet: (name: string, a: Address) => by(a, `تتوجّه إليكم ${name}، ويسعدني أن تلتقوا بها.`, `يتوجّه إليكم ${name}، ويسعدني أن تلتقوا به.`, `هذا توجّه من ${name}، ويسعدني أن يُحدَّد لقاء.`),
  brings: (a: Address) => by(a, 'ما تحمله معها من نقاط قوة', 'ما يحمله معه من نقاط قوة', 'نقاط القوة'), told: 'ما يهمّ أن تعرفوه', phone: (a: Address) => by(a, 'هاتفها', 'هاتفه', 'الهاتف'), from: 'مع التحية',
  sent: (day: string) => `هذا كل ما أُوصل، وأُوصل بموافقة من ${day}.`, went: (day: string) => `هذا كل ما أُوصل، وأُوصل بموافقة من ${day}.`, withdrawn: (day: string) => `أُلغيت الموافقة في ${day}: تبقى الرسالة في الملف، ولا يُوصل شيء آخر بموجبها.`, notNow: 'لا موافقة سارية على إيصال ما فيها. لا تُسلَّم الرسالة الآن.', carried: 'هذا كل ما أُوصل. سُلّمت الرسالة باليد.',
} satisfies Words
const en = {
  title: 'Letter of referral', to: (name: string) => `To ${name}`, meet: (name: string, _: Address) => `${name} is turning to you, and I would be glad if you met.`,
  brings: (_: Address) => 'What they bring', told: 'What is good to know', phone: (_: Address) => 'Phone', from: 'With regards',
  sent: (day: string) => `This is all that is told, and it is told with the consent of ${day}.`, went: (day: string) => `This is all that was told, and it was told with the consent of ${day}.`, withdrawn: (day: string) => `The consent was withdrawn on ${day}: the letter stays in the file, and nothing more is told by it.`, notNow: 'There is no consent in force to tell this. The letter is not to be handed on now.', carried: 'This is all that is told. The letter was carried by hand.',
} satisfies Words

const words: Record<Language, Words> = { he, ar, en }

/** A letter as paper: every line that stands on it. */
export interface Paper {
  language: Language
  title: string
  on: string
  to: string
  toWords: string
  meet: string
  bringsTitle: string
  strengths: string[]
  toldTitle: string
  told: string
  phone: { title: string; number: string } | null
  closing: string
  from: string
  fromPhone: string
  all: string
}

export function paperOf(letter: Letter): Paper {
  const t = words[letter.language]
  return {
    language: letter.language, title: t.title, on: formatDay(letter.language, letter.on), to: t.to(letter.to), toWords: letter.toWords, meet: t.meet(letter.name, letter.address), bringsTitle: t.brings(letter.address), strengths: letter.strengths,
    toldTitle: t.told, told: letter.told, phone: letter.phone ? { title: t.phone(letter.address), number: formatPhone(letter.phone) } : null, closing: t.from, from: letter.from, fromPhone: letter.fromPhone ? formatPhone(letter.fromPhone) : '',
    all: standsBy(letter),
  }
}

/** By which consent it is told, or went; once that stands no more, what went is for the file alone. */
function standsBy({ language, way, consent, consentOn, went }: Letter): string {
  const t = words[language]
  if (way === 'carried' || consentOn === null) return t.carried
  const day = formatDay(language, consentOn)
  if (!went) return consent?.given ? t.sent(day) : t.notNow
  return consent && !consent.given ? `${t.went(day)} ${t.withdrawn(formatDay(language, consent.on))}` : t.went(day)
}
