export { listTokens, type OpenToken, openToken, type TokenOptions } from './token.ts';
export { type TokenCode, TokenError } from './token-error.ts';
export type { TokenAddress, TokenInfo, TokenKey } from './token-types.ts';
