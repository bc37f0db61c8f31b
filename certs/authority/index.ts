export {
  type Authority,
  type AuthorityOptions,
  type IssuedKey,
  issueAuthority,
  type KeyOrder,
} from './authority.ts';
