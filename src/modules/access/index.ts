/** Who may come in: passwords, sessions, guessing, accounts. */
export { accessRoutes } from './access-api.ts';
export { ACCOUNT, accessKinds } from './access-kinds.ts';
export { accessMessages } from './access-messages.ts';
export { AccessService, type SignedIn } from './access-service.ts';
export { type Account, passwordReasons } from './account.ts';
export type { NewPassword } from './accounts.ts';
export { GuessLimits } from './guesses.ts';
