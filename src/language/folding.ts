// biome-ignore lint/suspicious/noMisleadingCharacterClass: single marks are meant, not clusters.
const marks = /[\u0591-\u05C7\u064B-\u065F\u0670\u0640\u0300-\u036F]/g
const forms: Record<string, string> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ', أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ة: 'ه', ى: 'ي', ؤ: 'و', ئ: 'ي', ء: '' }

/** The words of a text in their order, folded: marks, gershayim and letter forms that people write differently are taken away. */
export function foldedWords(text: string): string[] {
  return text
    .normalize('NFD')
    .replaceAll(marks, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/['’‘`׳״"ʼʻ]/g, '')
    .replaceAll(/./gu, (letter) => forms[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
