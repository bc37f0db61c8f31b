// The verdict on one signature (EN 319 102-1, 5.3 to 5.6).
import type { Certificate } from '../path/certificate.ts';
import { weakensAt } from '../path/lasting.ts';
import { isDamaged } from '../path/path.ts';
import { trustIn } from '../path/trusting.ts';
import type { Attack, Level, Reason, SignatureVerdict, TimestampVerdict } from '../report.ts';
import { type FormField, nameIn } from '../structure/form.ts';
import { certificationOf } from '../structure/permissions.ts';
import type { Misplaced, Placement } from '../structure/placement.ts';
import type { RevisionView } from '../structure/revision-view.ts';
import type { Token } from '../time/token.ts';
import { type Afterwards, afterwards } from './afterwards.ts';
import { claimReasons, signingTimeOf } from './claimed-time.ts';
import { judgementOf } from './indication.ts';
import type { Material } from './material.ts';
import { checkMessage, type Message } from './message.ts';
import { isProof, type Judging, judgeToken, type Proof, type Timeline } from './timeline.ts';
import { toldBy, viewOf } from './views.ts';

export interface Found {
  readonly field: FormField;
  readonly placement: Placement;
  readonly message: Message;
  readonly tokens: readonly (Token | undefined)[];
}

export interface Court {
  readonly whole: RevisionView;
  readonly material: Material;
  readonly judging: Judging;
  readonly timeline: Timeline;
  /** The instant by which is judged. */
  readonly now: Date;
}

export function misplacedVerdict(view: RevisionView, field: FormField, found: Misplaced): SignatureVerdict {
  const attacks: Attack[] = found.attack
    ? [{ name: found.attack, field: field.name, object: field.number }]
    : [];
  const form = found.dict && nameIn(view, found.dict, 'SubFilter');
  return {
    field: field.name,
    kind: form === 'ETSI.RFC3161' ? 'timestamp' : 'approval',
    ...(form && { form }),
    ...judgementOf([found.reason], false),
    ...toldBy(view, found.dict),
    covers: 'unknown',
    timestamps: [],
    changes: [],
    attacks,
  };
}

function carriedReasons({ message, tokens }: Found, { judging }: Court): Reason[] {
  const carried = [message.signed, ...tokens.map((token) => token?.signed)].filter(
    (one) => one !== undefined,
  );
  const damaged = carried.some(
    ({ spoiled, certificates }) => spoiled || certificates.some((one) => isDamaged(one, judging)),
  );
  return damaged ? ['CERTIFICATE_DAMAGED'] : [];
}

interface Times {
  readonly at: Date;
  readonly proof: Proof | undefined;
  readonly by: 'SIGNATURE_TIMESTAMP' | 'DOCUMENT_TIMESTAMP' | undefined;
  readonly timestamps: readonly TimestampVerdict[];
  readonly broken: boolean;
}

/** Reasons by which a timestamp is not merely unproven but false. */
const FALSE: readonly Reason[] = [
  'CMS_UNREADABLE',
  'DIGEST_DIFFERS',
  'SIGNATURE_DIFFERS',
  'CMS_NOT_OF_ITS_FORM',
];

function timesOf({ placement, tokens }: Found, { timeline, judging }: Court): Times {
  const { end } = placement.revision;
  const covering = timeline.proofOf(end);
  const at = timeline.knownAt(end);
  const judged = tokens.map((token) => judgeToken(token, judging, { at, kind: 'signature' }));
  const proofs = judged.filter(isProof).sort((a, b) => a.at.getTime() - b.at.getTime());
  const timestamps = judged.map((one) => (isProof(one) ? one.verdict : one));
  const broken = timestamps.some(({ reasons }) => reasons.some((reason) => FALSE.includes(reason)));
  const own = proofs[0];
  if (own) return { at: own.at, proof: own, by: 'SIGNATURE_TIMESTAMP', timestamps, broken };
  return { at, proof: covering, by: covering && 'DOCUMENT_TIMESTAMP', timestamps, broken };
}

function levelOf(court: Court, found: Found, open: boolean): Level {
  const archived = court.timeline.proofOf(found.placement.revision.end) !== undefined;
  const timed = archived || found.tokens.length > 0;
  if (!timed) return 'B-B';
  // The level is what the file itself can prove: what had to be asked for is not in it.
  const { storePresent, told } = court.material;
  if (!storePresent || told || open) return 'B-T';
  return archived ? 'B-LTA' : 'B-LT';
}

function earliestEnd(path: readonly Certificate[]): string | undefined {
  const ends = path.map(({ notAfter }) => notAfter.toISOString()).sort();
  return ends[0];
}

/** By the timestamp that is renewed last; without one by the signer's own chain. */
function restsOn(court: Court, times: Times, path: readonly Certificate[]): readonly Certificate[] {
  const outermost = court.timeline.newest ?? times.proof;
  return outermost?.path ?? path;
}

function coverage({ placement }: Found, whole: RevisionView): SignatureVerdict['covers'] {
  return placement.revision.end === whole.source.length ? 'whole-file' : 'earlier-revision';
}

function about(found: Found, court: Court, { changes, attacks }: Afterwards) {
  const { field, placement, message } = found;
  const permits = certificationOf(placement.revision, placement.dict);
  return {
    field: field.name,
    kind: permits === undefined ? ('approval' as const) : ('certification' as const),
    ...(message.form && { form: message.form }),
    ...(permits !== undefined && { permits }),
    ...signingTimeOf(message.signed),
    ...toldBy(placement.revision, placement.dict),
    covers: coverage(found, court.whole),
    signedBytes: placement.revision.end,
    changes,
    attacks: attacks.map((attack) => ({ ...attack, field: field.name })),
  };
}

export function signatureVerdict(found: Found, court: Court): SignatureVerdict {
  const later = afterwards(found.placement.revision, court.whole);
  const head = about(found, court, later);
  const check = checkMessage(found.message, found.placement, court.material.certificates);
  const reasons: Reason[] = [...check.reasons, ...carriedReasons(found, court)];
  if (later.attacks.length > 0) reasons.push('CHANGED_AFTERWARDS');
  const { certificate } = check;
  if (!certificate) return { ...head, ...judgementOf(reasons, false), timestamps: [] };
  const times = timesOf(found, court);
  const trusting = trustIn(certificate, 'signing', { ...court.judging, at: times.at });
  const proven = times.proof !== undefined;
  if (times.broken) reasons.push('TIMESTAMP_NOT_VALID');
  reasons.push(...claimReasons({ ...head, certificate, proven, now: court.now }));
  const judgement = judgementOf([...reasons, ...trusting.reasons], proven);
  const lasting = judgement.verdict === 'TOTAL-PASSED' && !court.material.told;
  const ground = lasting ? restsOn(court, times, trusting.path) : [];
  const [until, weakens] = [earliestEnd(ground), weakensAt(ground)];
  return {
    ...head,
    ...judgement,
    signer: viewOf(certificate),
    path: trusting.path.map(viewOf),
    ...(times.proof && { provenAt: times.at.toISOString() }),
    ...(times.by && { provenBy: times.by }),
    ...(until && { provableUntil: until }),
    ...(weakens && { weakensAt: weakens }),
    level: levelOf(court, found, trusting.reasons.includes('REVOCATION_UNKNOWN')),
    timestamps: times.timestamps,
  };
}

export function timestampVerdict(found: Found, court: Court): SignatureVerdict {
  const { timeline, whole } = court;
  const judged = timeline.judged.get(found.field.name);
  const told: TimestampVerdict =
    judged === undefined
      ? { kind: 'document', verdict: 'TOTAL-FAILED', reasons: ['CMS_UNREADABLE'] }
      : isProof(judged)
        ? judged.verdict
        : judged;
  const later = afterwards(found.placement.revision, whole);
  const reasons: Reason[] = [...told.reasons, ...carriedReasons(found, court)];
  if (later.attacks.length > 0) reasons.push('CHANGED_AFTERWARDS');
  return {
    ...about(found, court, later),
    kind: 'timestamp',
    ...judgementOf(reasons, false),
    ...(told.by && { signer: told.by }),
    ...(told.verdict === 'TOTAL-PASSED' && told.at && { provenAt: told.at }),
    timestamps: [told],
  };
}
