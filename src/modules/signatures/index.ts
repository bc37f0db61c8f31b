/** Signing PDF files with the keys of people and of the agency, and reading the signatures of any PDF. */
export { AGENCY_FIELD, type FieldOrder, type KeyInHand, SIGNER_FIELD } from './keys/key-in-hand.ts';
export { OWNER_KINDS, type OwnerKind, type SigningKey } from './keys/signing-key.ts';
export type { PlacedField, PlacedText, Preparation } from './preparing.ts';
export type { ReadingCode, SignatureReport, SignaturesReport, Verdict } from './reading/report.ts';
export { signaturesRoutes } from './signatures-api.ts';
export { SIGNING_KEY, signaturesKinds } from './signatures-kinds.ts';
export { signaturesMessages } from './signatures-messages.ts';
export { type KeyUpload, type SignaturesDeps, SignaturesService } from './signatures-service.ts';
export { trustRoutes } from './trust/trust-api.ts';
export { trustMessages } from './trust/trust-messages.ts';
export { type TrustedRoots, TrustService } from './trust/trust-service.ts';
export { certificatesIn } from './validation/path/certificate.ts';
export type { FileVerdict, SignatureVerdict } from './validation/report.ts';
export { type Sentence, sentenceOf } from './validation/sentences.ts';
export { validatePdf } from './validation/validation.ts';
export type { PdfSource } from './workbench/source.ts';
