import type { TrustedRoot } from '../../api/trust.ts';
import { daysUntil } from '../../components/dates.ts';

type NameParts = TrustedRoot['subject'];

/** A root that ends soon must be replaced before signatures by it can no longer be judged. */
const SOON_DAYS = 90;

export function nameOf({ commonName, organisation, unit }: NameParts): string {
  return commonName ?? organisation ?? unit ?? '';
}

export function wholeName({ commonName, unit, organisation }: NameParts): string {
  return [commonName, unit, organisation].filter(Boolean).join(', ');
}

/** In groups of four, as authorities publish it and as one compares it by eye. */
export function fingerprintText(fingerprint: string): string {
  return (
    fingerprint
      .toUpperCase()
      .match(/.{1,4}/g)
      ?.join(' ') ?? ''
  );
}

export type Validity = 'valid' | 'soon' | 'expired' | 'early';

export function validityOf({ notBefore, notAfter }: { notBefore: string; notAfter: string }): Validity {
  if (daysUntil(notBefore.slice(0, 10)) > 0) return 'early';
  const left = daysUntil(notAfter.slice(0, 10));
  if (left < 0) return 'expired';
  return left <= SOON_DAYS ? 'soon' : 'valid';
}
