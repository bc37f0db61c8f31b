import type { Deps, Services } from '../services.ts';
import { DEMO_PASSPHRASE, DEMO_PASSWORD } from './office.ts';
import { demoAccounts, seedDemoOffice } from './seed.ts';

/** `npm start -- --demo`: makes the demo office in an empty folder; one that is there already is opened as it is. */
export async function openDemoOffice(services: Services, deps: Deps): Promise<void> {
  if ((await services.setup.state()) === 'done') return;
  await services.setup.openDemo(deps.clock().getTime(), () => seedDemoOffice(services, deps));
}

/** The door of the first page: who runs the program finds the accounts at its console, as with `--demo`. */
export async function seedAndTell(services: Services, deps: Deps): Promise<void> {
  await seedDemoOffice(services, deps);
  if (deps.config.logLevel === 'silent') return;
  for (const line of demoNotice()) console.log(line);
}

/** Lines for the console. */
export function demoNotice(): readonly string[] {
  const accounts = demoAccounts();
  const width = Math.max(...accounts.map(({ username }) => username.length));
  return [
    `Cơ quan mẫu / Demo office. Mật khẩu / password: ${DEMO_PASSWORD}. Mật khẩu khóa ký / key passphrase: ${DEMO_PASSPHRASE}`,
    ...accounts.map(
      ({ username, fullName, position, unit }) =>
        `  ${username.padEnd(width)}  ${fullName} (${position}, ${unit})`,
    ),
  ];
}
