/** What a revocation list or an OCSP response says of one certificate. */
export interface Statement {
  readonly by: 'CRL' | 'OCSP';
  readonly status: 'good' | 'revoked' | 'hold' | 'unknown';
  readonly revokedAt?: Date;
  readonly thisUpdate: Date;
  readonly nextUpdate: Date | undefined;
  /** Certificates that expired since then are still spoken of. */
  readonly keepsSince: Date | undefined;
}

const DAY = 24 * 3600 * 1000;
/** Clocks of responder and signer may differ by this much. */
const SKEW = 10 * 60 * 1000;

/**
 * Whether a statement tells how things were at an instant: made before and not outdated by then, or made later. One made
 * after the certificate had expired no longer speaks of it, unless it says so (X.509, ExpiredCertsOnCRL; RFC 6960, 4.4.4).
 */
export function speaksOf(statement: Statement, expiry: Date, at: Date): boolean {
  const { thisUpdate, nextUpdate, keepsSince } = statement;
  if (thisUpdate > expiry && !(keepsSince && keepsSince <= expiry)) return false;
  if (thisUpdate.getTime() >= at.getTime() - SKEW) return true;
  // Without a next update newer information is always to be had: a day is as old as it may be.
  const until = nextUpdate?.getTime() ?? thisUpdate.getTime() + DAY;
  return at.getTime() <= until + SKEW;
}
