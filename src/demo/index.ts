/** The demo office: an invented ward with documents at every step. */
export { DEMO_PASSPHRASE, DEMO_PASSWORD } from './office.ts';
export { type DemoAccount, type DemoOffice, demoAccounts, seedDemoOffice } from './seed.ts';
