import { z } from 'zod';
import { defineRoute, type Route } from '../http/route.ts';
import { refuse } from '../kernel/refusal.ts';
import type { Setup } from '../setup/setup.ts';
import { DEMO_PASSPHRASE, DEMO_PASSWORD } from './office.ts';
import { demoAccounts } from './seed.ts';

const demoView = z.object({
  password: z.string(),
  passphrase: z.string(),
  accounts: z.array(
    z.object({ username: z.string(), fullName: z.string(), position: z.string(), unit: z.string() }),
  ),
});

/** Who one may be in the demo office; nothing of any other office. */
export function demoRoutes(setup: Setup): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/demo',
      operationId: 'getDemo',
      summary: 'Accounts of the demo office, for its sign-in page',
      tag: 'setup',
      access: 'public',
      response: demoView,
      refusals: ['NOT_FOUND'],
      example: {
        response: {
          password: DEMO_PASSWORD,
          passphrase: DEMO_PASSPHRASE,
          accounts: demoAccounts().slice(0, 1),
        },
      },
      run: async ({ now }) => {
        if (!(await setup.isDemo(Date.parse(now)))) refuse('NOT_FOUND');
        return { password: DEMO_PASSWORD, passphrase: DEMO_PASSPHRASE, accounts: demoAccounts() };
      },
    }),
  ];
}
