export { listTokens, lookAtTokens, type OpenToken, openToken, type TokenOptions } from './token.ts';
export { type TokenCode, TokenError } from './token-error.ts';
export { tokenMessages } from './token-messages.ts';
export type { SeenToken, TokenAddress, TokenInfo, TokenKey } from './token-types.ts';
