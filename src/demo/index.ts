/** The demo office: an invented ward with documents at every step. */

export { demoAims } from './demo-aims.ts';
export { demoRoutes } from './demo-api.ts';
export { DemoAuthority } from './demo-authority.ts';
export { DEMO_PASSPHRASE, DEMO_PASSWORD } from './office.ts';
export { demoNotice, openDemoOffice, seedAndTell } from './open-demo.ts';
export { type DemoAccount, type DemoOffice, demoAccounts, seedDemoOffice } from './seed.ts';
