// Signing keys of the demo office, from the project's own test authority: they prove nothing to anybody outside.
import path from 'node:path';
import { issueAuthority, type KeyOrder } from '../../certs/authority/authority.ts';
import type { Deps, Services } from '../services.ts';
import type { Cast } from './cast.ts';
import { AGENCY, DEMO_PASSPHRASE, PEOPLE, POSITIONS, UNITS } from './office.ts';

/** A demo need not wait for longer keys. */
const BITS = 2048;
const ITERATIONS = 10_000;
/** A demo office may stay open for long; its authority lasts ten years. */
const NINE_YEARS_MS = 9 * 365 * 24 * 3600 * 1000;

/** Ids of the loaded keys by who signs with them; the agency's under `agency`. */
export type DemoKeys = ReadonlyMap<string, string>;

function orders(from: Date): readonly { readonly holder: string; readonly order: KeyOrder }[] {
  const common = {
    organisation: AGENCY.name,
    passphrase: DEMO_PASSPHRASE,
    notBefore: new Date(from.getTime() - 24 * 3600 * 1000),
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

/** Issues the keys, has their holders load them, and has the administrator trust the authority. */
export async function loadDemoKeys(services: Services, { config }: Deps, cast: Cast): Promise<DemoKeys> {
  const beginning = new Date((await cast.as('quantri')).now);
  const folder = path.join(config.dataDir, 'demo-authority');
  const monthBefore = new Date(beginning.getTime() - 30 * 24 * 3600 * 1000);
  const authority = await issueAuthority(folder, { now: monthBefore, bits: BITS });
  await services.trust.add(await cast.as('quantri'), {
    file: Buffer.from(authority.rootPem),
    reason: 'Cơ quan chứng thực thử nghiệm của cơ quan mẫu; không có giá trị ở nơi khác.',
  });
  const issued = await Promise.all(
    orders(beginning).map(async ({ holder, order }) => ({ holder, key: await authority.issueKey(order) })),
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
