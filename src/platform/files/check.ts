import { fileTypeFromBuffer } from 'file-type'
import { refused, type Text } from '../errors.ts'
import { logError } from '../log.ts'
import { type Clamd, scan } from './clamd.ts'
import { type CheckedDocument, documentBytesAtMost, type DocumentType, documentTypes } from './types.ts'

/**
 * Looks at a document before any transaction is open: its size, what it is by its bytes, and what clamd says of it where one is set.
 * Throws Refused, with words beside `field`, for what may not be kept; where clamd is set and does not answer, nothing is kept.
 */
export async function checkDocument(bytes: Buffer, name: string, { clamd, field = 'document' }: { clamd?: Clamd | undefined; field?: string } = {}): Promise<CheckedDocument> {
  if (bytes.length === 0) throw refused(why.empty, field)
  if (bytes.length > documentBytesAtMost) throw refused(why.tooLarge, field)
  const type = await typeOf(bytes)
  if (!type) throw refused(why.otherType, field)
  if (clamd) {
    const found = await scan(clamd, bytes).catch((error) => {
      logError(error, 'clamd')
      throw refused(why.notScanned, field)
    })
    if (found !== 'clean') throw refused(why.infected, field)
  }
  return { type, name: tidyName(name, type), bytes, scanned: clamd !== undefined }
}

/** What the bytes are; undefined where it is nothing that may be kept, or cannot be told. */
export async function typeOf(bytes: Buffer): Promise<DocumentType | undefined> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  return found && Object.hasOwn(documentTypes, found.ext) ? (found.ext as DocumentType) : undefined
}

/** A name as it may be shown and saved: without a path, without what turns the direction of what follows, with the ending of what it is. */
export function tidyName(name: string, type: DocumentType): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  // Controls and marks of direction ("tnemucod\u202Efdp.exe") say one thing and do another.
  const plain = last.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}"<>:|?*]/gu, '').trim()
  const stem = plain.replace(/\.[A-Za-z][A-Za-z0-9]{1,4}$/, '').replace(/^\.+/, '').trim().slice(0, 100)
  return `${stem || 'document'}.${type}`
}

export const why: Record<'empty' | 'tooLarge' | 'otherType' | 'infected' | 'notScanned', Text> = {
  empty: { he: 'עוד לא נבחר קובץ, או שהוא ריק.', ar: 'لم يُختر ملف بعد، أو أنه فارغ.', en: 'No file is chosen yet, or it is empty.' },
  tooLarge: {
    he: 'הקובץ גדול מדי: עד 8 מגה-בייט. אפשר לצלם שוב ברזולוציה נמוכה יותר, או לשמור רק את העמוד שצריך.',
    ar: 'الملف كبير جدًا: حتى 8 ميغابايت. يمكن التصوير من جديد بدقة أقل، أو حفظ الصفحة المطلوبة فقط.',
    en: 'The file is too large: up to 8 MB. Take the picture again at a lower resolution, or keep only the page that is needed.',
  },
  otherType: {
    he: 'אפשר לשמור PDF, תמונה (JPEG, PNG, WebP, HEIC) או DOCX. מה שיש בתוך הקובץ הזה הוא דבר אחר.',
    ar: 'يمكن حفظ PDF أو صورة (JPEG، PNG، WebP، HEIC) أو DOCX. محتوى هذا الملف شيء آخر.',
    en: 'A PDF, a picture (JPEG, PNG, WebP, HEIC) or a DOCX can be kept. What is inside this file is something else.',
  },
  infected: {
    he: 'הקובץ לא נשמר: בדיקת הווירוסים מצאה בו משהו מזיק. כדאי לבקש אותו שוב, או לצלם את המסמך.',
    ar: 'لم يُحفظ الملف: وجد فحص الفيروسات فيه شيئًا ضارًا. من الأفضل طلبه من جديد، أو تصوير المستند.',
    en: 'The file was not kept: the virus check found something harmful in it. Ask for it again, or take a picture of the document.',
  },
  notScanned: {
    he: 'הקובץ לא נשמר: בדיקת הווירוסים לא עונה כרגע. שום דבר אחר לא אבד; אפשר לנסות שוב בעוד כמה דקות.',
    ar: 'لم يُحفظ الملف: فحص الفيروسات لا يجيب الآن. لم يضِع شيء آخر؛ يمكن المحاولة من جديد بعد دقائق.',
    en: 'The file was not kept: the virus check does not answer now. Nothing else was lost; try again in a few minutes.',
  },
}
