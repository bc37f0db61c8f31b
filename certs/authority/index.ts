export {
  type Authority,
  type AuthorityOptions,
  type IssuedKey,
  issueAuthority,
  type KeyOrder,
  type KeySubject,
  type KeyTerms,
} from './authority.ts';
export { issueSamples, SAMPLE_PASSPHRASE, type Sample } from './samples.ts';
export { type ServedAuthority, type ServingOptions, serveAuthority } from './serving.ts';
