// Runs in a confined subprocess: what nobody in a file has said about its certificates, and who may be asked.
import { gatheringOf, type Need } from '../levels/evidence.ts';
import { damaged } from '../pdf/pdf-error.ts';
import { anchorsOf } from '../validation/path/certificate.ts';
import { type ByteSource, sourceOfBytes, withFileSource } from '../validation/structure/source.ts';
import type { Gathered, ValidateTask } from '../validation/validate-task.ts';
import { openForJudging } from '../validation/verdict/opening.ts';

export interface NeedsTask extends ValidateTask {
  readonly gathered: Gathered;
}

/**
 * Only places that stand in a certificate on a way to a trusted root: anybody can write any address into a certificate of their
 * own, and would have the office ask whomever they like.
 */
export function run({ pdf, roots, at, gathered }: NeedsTask): readonly Need[] {
  const needs = (source: ByteSource) => {
    const view = openForJudging(source).view ?? damaged('no view');
    return gatheringOf({ view, anchors: anchorsOf(roots), gathered, at: new Date(at) }).needs;
  };
  const all = 'path' in pdf ? withFileSource(pdf.path, needs) : needs(sourceOfBytes(pdf.bytes));
  return all.filter(({ what, attempts }) => what === 'REVOCATION' && attempts.length > 0);
}
