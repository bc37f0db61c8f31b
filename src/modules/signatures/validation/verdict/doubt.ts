// What casts doubt on a signature from outside its own revision: a signature that stands in a deceptive file is never shown
// as if nothing were wrong, and a later signature excuses what came with it only while it holds itself.
import type { Reason, SignatureVerdict } from '../report.ts';
import { judgementOf } from './indication.ts';

function isFailedSignature({ kind, verdict }: SignatureVerdict): boolean {
  return kind !== 'timestamp' && verdict === 'TOTAL-FAILED';
}

function isDoubtful(one: SignatureVerdict, all: readonly SignatureVerdict[], deceptive: boolean): boolean {
  if (deceptive) return true;
  const followed = one.changes.some(({ kind }) => kind === 'SIGNATURE');
  return followed && all.some((other) => other !== one && isFailedSignature(other));
}

/** `deceptive`: something is wrong with the file that belongs to none of its signatures. */
export function withDoubts(all: readonly SignatureVerdict[], deceptive: boolean): SignatureVerdict[] {
  return all.map((one) => {
    if (!isDoubtful(one, all, deceptive)) return one;
    const { provableUntil: _until, subIndication: _sub, ...rest } = one;
    const reasons: Reason[] = [...one.reasons, 'CHANGED_AFTERWARDS'];
    return { ...rest, ...judgementOf(reasons, one.provenAt !== undefined) };
  });
}
