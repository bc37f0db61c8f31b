// Signing keys of the demo office, from the project's own test authority: they prove nothing to anybody outside.
import type { KeyOrder } from '../../certs/authority/index.ts';
import type { Deps, Services } from '../services.ts';
import type { Cast } from './cast.ts';
import type { DemoAuthority } from './demo-authority.ts';
import { AGENCY, DEMO_PASSPHRASE, PEOPLE, POSITIONS, UNITS } from './office.ts';

const ITERATIONS = 10_000;
/** A demo office may stay open for long; its authority lasts ten years. */
const DAY_MS = 24 * 3600 * 1000;
const NINE_YEARS_MS = 9 * 365 * DAY_MS;
/** Somebody has a second key that ends soon, so that the demo shows the warning. */
const ENDING = { holder: 'phochutich2', days: 25 };

/** Ids of the loaded keys by who signs with them; the agency's under `agency`. */
export type DemoKeys = ReadonlyMap<string, string>;

function orders(from: Date): readonly { readonly holder: string; readonly order: KeyOrder }[] {
  const common = {
    organisation: AGENCY.name,
    passphrase: DEMO_PASSPHRASE,
    notBefore: new Date(from.getTime() - DAY_MS),
    notAfter: new Date(from.getTime() + NINE_YEARS_MS),
    iterations: ITERATIONS,
  };
  const people = PEOPLE.filter(({ signs }) => signs).map(({ key, fullName, unit, position }) => ({
    holder: key,
    order: {
      ...common,
      name: fullName,
      kind: 'person' as const,
      unit: UNITS.find((one) => one.key === unit)!.name,
      title: POSITIONS.find((one) => one.key === position)!.title,
    },
  }));
  return [...people, { holder: 'agency', order: { ...common, name: AGENCY.name, kind: 'agency' as const } }];
}

export function authorityOf({ demoAuthority }: Deps): DemoAuthority {
  if (!demoAuthority) throw new Error('opened without an authority for a demo office');
  return demoAuthority;
}

/** Keys that end soon besides. */
function endingOrders(now: Date, all: ReturnType<typeof orders>): ReturnType<typeof orders> {
  const notAfter = new Date(now.getTime() + ENDING.days * DAY_MS);
  return all
    .filter(({ holder }) => holder === ENDING.holder)
    .map(({ holder, order }) => ({ holder, order: { ...order, notAfter } }));
}

/** Issues the keys, has their holders load them, and has the administrator trust the authority. */
export async function loadDemoKeys(services: Services, deps: Deps, cast: Cast): Promise<DemoKeys> {
  const beginning = new Date((await cast.as('quantri')).now);
  const monthBefore = new Date(beginning.getTime() - 30 * DAY_MS);
  const authority = await authorityOf(deps).open(monthBefore);
  await services.trust.add(await cast.as('quantri'), {
    file: Buffer.from(authority.rootPem),
    reason: 'Cơ quan chứng thực thử nghiệm của cơ quan mẫu; không có giá trị ở nơi khác.',
  });
  const issued = await Promise.all(
    [...endingOrders(deps.clock(), orders(beginning)), ...orders(beginning)].map(
      async ({ holder, order }) => ({ holder, key: await authority.issueKey(order) }),
    ),
  );
  const keys = new Map<string, string>();
  for (const { holder, key } of issued) {
    const ownerKind = holder === 'agency' ? ('agency' as const) : ('person' as const);
    const context = await cast.as(holder === 'agency' ? 'vanthu1' : holder);
    const upload = { ownerKind, p12: key.p12, passphrase: DEMO_PASSPHRASE };
    keys.set(holder, (await services.signatures.load(context, upload)).id);
  }
  return keys;
}
