// What is proven to have existed when (EN 319 102-1, 5.6.2.3): document timestamps from the newest back, each judged at the
// time that the next newer one proves, the newest at the time of judging.
import type { Certificate } from '../path/certificate.ts';
import type { RevocationQuery } from '../path/revocation.ts';
import { trustIn } from '../path/trusting.ts';
import type { Reason, TimestampVerdict } from '../report.ts';
import type { Token } from '../time/token.ts';
import { judgementOf } from './indication.ts';
import { viewOf } from './views.ts';

export type Judging = Omit<RevocationQuery, 'at'>;

export interface Proof {
  readonly at: Date;
  readonly verdict: TimestampVerdict;
  readonly path: readonly Certificate[];
}

/** A timestamp after the instant at which it is judged proves nothing; clocks differ by minutes. */
const SKEW = 10 * 60 * 1000;

export function judgeToken(
  token: Token | undefined,
  judging: Judging,
  { at, kind }: { at: Date; kind: TimestampVerdict['kind'] },
): Proof | TimestampVerdict {
  if (!token) return { kind, verdict: 'TOTAL-FAILED', reasons: ['CMS_UNREADABLE'] };
  // Its certificate must be valid still, and not revoked by anything known; but what the file keeps tells of the time of
  // the timestamp. Asked for fresh lists, no archive could ever prove anything by itself (decision 0040).
  const trusting = trustIn(token.signer, 'timestamping', { ...judging, at, toldAt: token.at });
  const late: Reason[] = token.at.getTime() > at.getTime() + SKEW ? ['TIMESTAMP_NOT_VALID'] : [];
  const { verdict, reasons } = judgementOf([...token.reasons, ...trusting.reasons, ...late], false);
  const told: TimestampVerdict = {
    kind,
    verdict,
    at: token.at.toISOString(),
    by: viewOf(token.signer),
    reasons,
  };
  return verdict === 'TOTAL-PASSED' ? { at: token.at, verdict: told, path: trusting.path } : told;
}

export function isProof(found: Proof | TimestampVerdict): found is Proof {
  return 'path' in found;
}

export interface DocumentTimestamp {
  readonly field: string;
  /** Length of the file that it covers. */
  readonly end: number;
  readonly token: Token | undefined;
}

export class Timeline {
  readonly judged = new Map<string, Proof | TimestampVerdict>();
  readonly #proofs: { readonly end: number; readonly proof: Proof }[] = [];
  readonly #now: Date;

  constructor(timestamps: readonly DocumentTimestamp[], judging: Judging, now: Date) {
    this.#now = now;
    const newestFirst = [...timestamps].sort((a, b) => b.end - a.end);
    for (const { field, end, token } of newestFirst) {
      const found = judgeToken(token, judging, { at: this.knownAt(end), kind: 'document' });
      this.judged.set(field, found);
      if (isProof(found)) this.#proofs.push({ end, proof: found });
    }
  }

  /** The earliest proven instant at which all up to `end` existed; the time of judging where nothing proves more. */
  knownAt(end: number): Date {
    return this.proofOf(end)?.at ?? this.#now;
  }

  proofOf(end: number): Proof | undefined {
    const covering = this.#proofs.filter((one) => one.end > end).map(({ proof }) => proof);
    return covering.sort((a, b) => a.at.getTime() - b.at.getTime())[0];
  }

  /** What holds the whole together now. */
  get newest(): Proof | undefined {
    return this.#proofs[0]?.proof;
  }
}
