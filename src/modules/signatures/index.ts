/** Signing PDF files with the keys of people and of the agency, and reading the signatures of any PDF. */

export { COPY_FORMS, type CopyForm, type LookText } from './appearance.ts';
export { bindingsRoutes } from './bindings/bindings-api.ts';
export { bindingsMessages } from './bindings/bindings-messages.ts';
export { endingCertificateView } from './bindings/bindings-schema.ts';
export { CertificateStatuses } from './bindings/certificate-status.ts';
export { CertificateWatch } from './bindings/certificate-watch.ts';
export { WARNING_DAYS } from './bindings/endings.ts';
export type { SignedBy } from './bindings/key-bindings.ts';
export { inquire } from './judgements/inquiry.ts';
export { judgementsRoutes } from './judgements/judgements-api.ts';
export { JudgementsService } from './judgements/judgements-service.ts';
export type { Aims, Keeping, KeptCopy } from './keeping/keeping.ts';
export { keepingRoutes } from './keeping/keeping-api.ts';
export { shortProofSchema } from './keeping/keeping-schema.ts';
export { KeepingService, standingIn } from './keeping/keeping-service.ts';
export { keepingsOf } from './keeping/keeping-store.ts';
export { shortProof } from './keeping/keeping-view.ts';
export type { Fate } from './keeping/keeping-work.ts';
export type { AgentUpload, FieldToSign } from './keys/agent-keys.ts';
export { type BegunRecord, type BegunSignature, toBeSignedFor } from './keys/begun-signature.ts';
export { type CornerOrder, signInCorner } from './keys/corner-order.ts';
export {
  AGENCY_FIELD,
  CONTENT_INITIALS,
  type FieldOrder,
  FORM_INITIALS,
  NUMBER_FIELD,
  SIGNER_FIELD,
} from './keys/field-order.ts';
export type { KeyUpload } from './keys/file-keys.ts';
export type { KeyInHand } from './keys/key-in-hand.ts';
export { keySecretsShape } from './keys/key-kinds-schema.ts';
export type { KeyPlaces } from './keys/key-places.ts';
export type { KeySecrets, SigningSecrets } from './keys/key-secrets.ts';
export { type LookSizes, lookSizes } from './keys/look-sizes.ts';
export {
  HOLDINGS,
  type Holding,
  holdingOf,
  OWNER_KINDS,
  type OwnerKind,
  type SigningKey,
} from './keys/signing-key.ts';
export type { FileKey } from './levels/file-key.ts';
export { fileKeyMessages } from './levels/file-key-messages.ts';
export { Levels } from './levels/levels.ts';
export type { Raised } from './levels/raising.ts';
export { type FileOrder, type SignedFile, signFile } from './levels/sign-file.ts';
export type { PlacedField, PlacedText, Preparation } from './preparing.ts';
export { signaturesRoutes } from './signatures-api.ts';
export { KEEPING, SIGNING_KEY, signaturesKinds } from './signatures-kinds.ts';
export { signaturesMessages } from './signatures-messages.ts';
export { type SignaturesDeps, SignaturesService } from './signatures-service.ts';
export { trustRoutes } from './trust/trust-api.ts';
export { trustMessages } from './trust/trust-messages.ts';
export { TrustService } from './trust/trust-service.ts';
export { certificatesIn } from './validation/path/certificate.ts';
export { type FileVerdict, isSound, type Level, type SignatureVerdict } from './validation/report.ts';
export { fileSentenceOf, type Sentence, sentenceOf } from './validation/sentences.ts';
export type { ValidateTask } from './validation/validate-task.ts';
export { validatePdf } from './validation/validation.ts';
export type { PdfSource } from './workbench/source.ts';
