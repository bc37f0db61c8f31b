/** What a verdict says of a whole file: how far its weakest signature goes, until when that can be proven and by what. */
import type {
  FileVerdict,
  Indication,
  Level,
  Reason,
  SignatureVerdict,
  TimestampVerdict,
} from '../validation/report.ts';

export const PROOFS = ['document-timestamp', 'signature-timestamp', 'certificate'] as const;
export type ProvenBy = (typeof PROOFS)[number];

export interface Standing {
  readonly verdict: Indication;
  /** Of the weakest signature. */
  readonly level: Level;
  /** Until when every signature can be proven by what the file holds; only where all pass. */
  readonly until?: string;
  /** From when on a key that proves it is no longer strong enough, as is foreseen today. */
  readonly weakensAt?: string;
  readonly by: ProvenBy;
  /** Who vouches for the time, or for the signer where no time is proven. */
  readonly witness?: string;
  /** Whether a timestamp that nothing speaks against lies over every signature, within it or over the file. */
  readonly stamped: boolean;
  readonly reasons: readonly Reason[];
}

export const LEVELS: readonly Level[] = ['B-B', 'B-T', 'B-LT', 'B-LTA'];

export function reaches(level: Level, wanted: Level): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(wanted);
}

function weakest(signatures: readonly SignatureVerdict[]): Level {
  const ranks = signatures.map(({ level = 'B-B' }) => LEVELS.indexOf(level));
  return LEVELS[Math.min(...ranks)] ?? 'B-B';
}

const named = (view: SignatureVerdict['signer']): { witness?: string } => {
  const witness = view?.name ?? view?.organisation ?? view?.issuer;
  return witness === undefined ? {} : { witness };
};

function proofOf(all: readonly SignatureVerdict[], own: readonly SignatureVerdict[]) {
  const over = all.findLast(({ kind, verdict }) => kind === 'timestamp' && verdict === 'TOTAL-PASSED');
  if (over) return { by: 'document-timestamp' as const, ...named(over.signer) };
  // Of several the one that ends first is the one that the file stands on.
  const first = [...own].sort((a, b) => (a.provableUntil ?? '').localeCompare(b.provableUntil ?? ''))[0];
  const stamp = first?.timestamps.find(({ verdict }) => verdict === 'TOTAL-PASSED');
  if (stamp) return { by: 'signature-timestamp' as const, ...named(stamp.by) };
  const issuer = first?.signer?.issuer;
  return { by: 'certificate' as const, ...(issuer ? { witness: issuer } : {}) };
}

/** Good, or good but for what an authority still has to say of its certificate. */
const isOpen = ({ verdict, reasons }: TimestampVerdict): boolean =>
  verdict !== 'TOTAL-FAILED' && reasons.every((reason) => reason === 'REVOCATION_UNKNOWN');

function isStamped(one: SignatureVerdict, all: readonly SignatureVerdict[]): boolean {
  const over = all.filter(({ kind, signedBytes = 0 }) => {
    return kind === 'timestamp' && signedBytes > (one.signedBytes ?? 0);
  });
  return [one, ...over].some(({ timestamps }) => timestamps.some(isOpen));
}

/** Nothing where nobody has signed. */
export function standingOf({ verdict, signatures, ...file }: FileVerdict): Standing | undefined {
  const own = signatures.filter(({ kind }) => kind !== 'timestamp');
  if (own.length === 0) return undefined;
  const ends = own.map(({ provableUntil }) => provableUntil);
  const until = ends.some((end) => end === undefined) ? undefined : ends.toSorted()[0];
  const weakens = own.flatMap(({ weakensAt }) => weakensAt ?? []).toSorted()[0];
  return {
    verdict,
    level: weakest(own),
    ...(verdict === 'TOTAL-PASSED' && until !== undefined ? { until } : {}),
    ...(weakens !== undefined ? { weakensAt: weakens } : {}),
    ...proofOf(signatures, own),
    stamped: own.every((one) => isStamped(one, signatures)),
    reasons: [...new Set([...file.reasons, ...own.flatMap(({ reasons }) => reasons)])],
  };
}
