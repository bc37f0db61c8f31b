/** Registers: books, their numbers without gaps, their lines, their printed form; types and symbols of documents. */
export {
  type Book,
  type BookWanted,
  bookFor,
  bookReasons,
  bookWrites,
  type Direction,
  firstBooks,
} from './book.ts';
export { DOCUMENT_TYPE_CODES, type DocumentType, documentType, documentTypes } from './document-types.ts';
export {
  type Cells,
  type Column,
  columnsOf,
  type RegisterPresenter,
  type RegisterPresenters,
} from './register-columns.ts';
export {
  type Cancellation,
  cancelEntryWrite,
  type EntrySummary,
  entryId,
  type RegisterEntry,
  registerEntryWrite,
} from './register-entry.ts';
export { checkRegisters, type RegisterProblem } from './register-gaps.ts';
export { BOOK, REGISTER_ENTRY, registerKinds } from './register-kinds.ts';
export { RegisterPages } from './register-pages.ts';
export { registersRoutes } from './registers-api.ts';
export { registersMessages } from './registers-messages.ts';
export { type BookInput, RegistersService } from './registers-service.ts';
export { type NumberAndSymbol, symbolFor, symbolOf } from './symbol.ts';
