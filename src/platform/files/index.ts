export { checkDocument } from './check.ts'
export { type Clamd, scan } from './clamd.ts'
export { type DocumentPart, documentResponse, documentsOf, keepDocument, type ListedDocument, openDocument, type OpenedDocument, removeDocument } from './store.ts'
export { acceptedDocuments, type CheckedDocument, documentBytesAtMost, type DocumentType, documentTypes } from './types.ts'
