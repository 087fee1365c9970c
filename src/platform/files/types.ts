/** Documents that may be kept, by what their bytes say (never by their name): the ending that a download gets, and the type it is sent as. */
export const documentTypes = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  heic: 'image/heic',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const
export type DocumentType = keyof typeof documentTypes

/** For the picker of the browser, which only proposes. */
export const acceptedDocuments = [...Object.keys(documentTypes).map((ending) => `.${ending}`), '.jpeg', ...Object.values(documentTypes)].join(',')

/** A photo of a phone or a scanned page; more is no proof of one thing. */
export const documentBytesAtMost = 8_000_000

/** A document that was looked at and may be kept. Made by checkDocument alone. */
export interface CheckedDocument {
  readonly type: DocumentType
  readonly name: string
  readonly bytes: Buffer
  /** Whether clamd looked at it. */
  readonly scanned: boolean
}
