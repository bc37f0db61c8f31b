// When a signature says that it was made: the signer's own clock, which nobody has confirmed.
import { attributeOf, type SignedData } from '../cms/signed-data.ts';
import type { Certificate } from '../path/certificate.ts';
import { timeOf } from '../path/tlv.ts';
import type { Reason } from '../report.ts';

const SIGNING_TIME = '1.2.840.113549.1.9.5';
const TIME = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-])(\d\d)'?(\d\d)?'?)/;
/** Clocks differ by minutes. */
const SKEW = 10 * 60 * 1000;

/** An instant; a time without its zone is none. */
export function parsePdfTime(text: string | undefined): Date | undefined {
  const match = TIME.exec(text ?? '');
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, sign, hours, minutes] = match;
  const zone = sign ? `${sign}${hours}:${minutes ?? '00'}` : 'Z';
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
  return Number.isNaN(at.getTime()) ? undefined : at;
}

/** What the signed attributes say (RFC 5652, 11.3), where the dictionary says nothing. */
export function signingTimeOf(signed: SignedData | undefined): { claimedAt?: string } {
  try {
    const found = attributeOf(signed?.signer.attributes, SIGNING_TIME);
    return found ? { claimedAt: timeOf(found.tag, found.content).toISOString() } : {};
  } catch {
    return {};
  }
}

interface Claim {
  readonly claimedAt?: string;
  readonly certificate: Certificate;
  readonly proven: boolean;
  readonly now: Date;
}

/**
 * What is wrong with the claim itself. It proves nothing, so it can never make a signature valid; but one that cannot be
 * true, or none at all where nothing else tells of the time, leaves the matter open.
 */
export function claimReasons({ claimedAt, certificate, proven, now }: Claim): Reason[] {
  if (claimedAt === undefined) return proven ? [] : ['TIME_MISSING'];
  const at = new Date(claimedAt);
  const reasons: Reason[] = [];
  if (at.getTime() > now.getTime() + SKEW) reasons.push('TIME_IN_FUTURE');
  if (at < certificate.notBefore || at > certificate.notAfter) reasons.push('TIME_OUTSIDE_VALIDITY');
  return reasons;
}
