/** Files and their text: taken in, kept, read, composed. */
export { sendContent } from './content-response.ts';
export {
  type FileRecord,
  type FileText,
  type FileValue,
  isOwned,
  type Ownership,
  owned,
  PDF,
} from './documents.ts';
export { documentsRoutes } from './documents-api.ts';
export { documentsKinds, FILE } from './documents-kinds.ts';
export { documentsMessages } from './documents-messages.ts';
export { mayRead as mayReadFile } from './documents-policy.ts';
export { fileViewSchema, suggestionsSchema } from './documents-schema.ts';
export { type DocumentsDeps, DocumentsService, type PreparedFile } from './documents-service.ts';
export { type FileView, fileView } from './documents-view.ts';
export { composeDocument } from './layout/compose-document.ts';
export { type DocumentFields, documentFieldsSchema, paragraphSchema } from './layout/fields.ts';
export { findPlaces } from './layout/find-places.ts';
export { type Face, faceBytes } from './layout/fonts.ts';
export {
  type DatePlace,
  type PageFrame,
  type Places,
  type Rectangle,
  sealPlace,
  type TextPlace,
} from './layout/places.ts';
export type { Suggestion, Suggestions } from './metadata/suggestions.ts';
export type { Reading, TextLine, TextStatus, UnreadableReason } from './reading/reading.ts';
export type { FileAtPath } from './upload/examine.ts';
export { contentDisposition, safeFileName } from './upload/file-name.ts';
