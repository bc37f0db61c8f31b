/** How far signatures are raised, by which services, and when what proves them is renewed. */
import type { Aims } from './modules/signatures/index.ts';
import { bool, oneOf, text, whole } from './setting-types.ts';

function services(raw: string): string | undefined {
  const list = raw.split(',').map((one) => one.trim());
  return list.every((one) => URL.canParse(one) && /^https?:\/\//.test(one)) ? list.join(',') : undefined;
}

export const keepingSettings = {
  TIMESTAMP_SERVICES: text('TIMESTAMP_SERVICES', '', {
    parse: services,
    allowed: 'http:// or https:// addresses, separated by commas',
    description: 'Timestamp services (RFC 3161), asked in turn; without one signatures stay at B-B.',
  }),
  TIMESTAMP_POLICY: text('TIMESTAMP_POLICY', '', {
    parse: (raw) => (/^[0-2](\.\d{1,12}){1,20}$/.test(raw) ? raw : undefined),
    allowed: 'an object identifier, such as 1.2.3.4',
    description: 'Policy under which they shall stamp; any other is refused.',
  }),
  SIGNATURE_LEVEL: oneOf('SIGNATURE_LEVEL', 'LTA', {
    values: ['B', 'T', 'LT', 'LTA'],
    description:
      'Level (PAdES) to which signatures are raised: bare, timed, with all evidence, with a timestamp over it that is renewed.',
  }),
  SIGNATURE_NETWORK: bool(
    'SIGNATURE_NETWORK',
    'Whether authorities are asked for revocation data and issuers; LT and LTA need it.',
  ),
  RENEWAL_DAYS: whole('RENEWAL_DAYS', 90, {
    low: 1,
    high: 1000,
    description: 'So many days before a file stops being provable its timestamp is renewed.',
  }),
} as const;

export interface KeepingConfig {
  /** Addresses with commas; empty: none. */
  readonly services: string;
  readonly policy: string;
  /** `B`, `T`, `LT` or `LTA`. */
  readonly level: string;
  readonly network: boolean;
  readonly renewalDays: number;
}

export function aimsOf({ services: named, policy, level, network, renewalDays }: KeepingConfig): Aims {
  return {
    level: `B-${level}` as Aims['level'],
    services: named.split(',').filter(Boolean),
    ...(policy ? { policy } : {}),
    network,
    renewalDays,
  };
}
