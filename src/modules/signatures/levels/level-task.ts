// Runs in a confined subprocess: everything about levels that looks into a PDF. What it asks of the network, its caller fetches.
import { PdfFile } from '../pdf/file.ts';
import { damaged } from '../pdf/pdf-error.ts';
import { readableCertificates } from '../validation/cms/signed-data.ts';
import { securityStoreOf } from '../validation/structure/security-store.ts';
import { sourceOfBytes } from '../validation/structure/source.ts';
import { openForJudging } from '../validation/verdict/opening.ts';
import { type RoomForTimestamp, roomForTimestamp } from './document-timestamp.ts';
import { type Evidence, type Gathering, gatheringOf, type Need } from './evidence.ts';
import { withEvidence } from './security-store-writing.ts';
import { type LastSignature, lastSignature } from './signature-timestamp.ts';

interface Gathered {
  readonly pdf: Uint8Array;
  /** DER. */
  readonly anchors: readonly Uint8Array[];
  /** ISO 8601. */
  readonly at: string;
  readonly gathered: Evidence;
}

export type LevelTask =
  | { readonly step: 'last-signature'; readonly pdf: Uint8Array; readonly field: string }
  | ({ readonly step: 'needs' } & Gathered)
  | ({ readonly step: 'store' } & Gathered)
  | { readonly step: 'room'; readonly pdf: Uint8Array };

export interface LevelAnswers {
  readonly 'last-signature': LastSignature | undefined;
  readonly needs: readonly Need[];
  readonly store: Uint8Array;
  readonly room: RoomForTimestamp;
}

function viewOf(pdf: Uint8Array) {
  return openForJudging(sourceOfBytes(pdf)).view ?? damaged('no view');
}

function gathering({ pdf, anchors, at, gathered }: Gathered): Gathering {
  return gatheringOf({
    view: viewOf(pdf),
    anchors: readableCertificates(anchors),
    gathered,
    at: new Date(at),
  });
}

/** What the store does not hold yet. */
function stored(task: Gathered): Uint8Array {
  const { certificates, crls, responses } = securityStoreOf(viewOf(task.pdf));
  const fresh = (all: readonly Uint8Array[], kept: readonly Buffer[]) =>
    all.filter((one) => !kept.some((other) => other.equals(one)));
  const found = {
    certificates: fresh(
      gathering(task).certificates.map(({ der }) => der),
      certificates,
    ),
    crls: fresh(task.gathered.crls, crls),
    responses: fresh(task.gathered.responses, responses),
  };
  const nothing = Object.values(found).every((items) => items.length === 0);
  return nothing ? task.pdf : withEvidence(task.pdf, found);
}

export function run(task: LevelTask): LevelAnswers[LevelTask['step']] {
  switch (task.step) {
    case 'last-signature':
      return lastSignature(new PdfFile(task.pdf), task.field);
    case 'needs':
      return gathering(task).needs;
    case 'store':
      return stored(task);
    default:
      return roomForTimestamp(task.pdf);
  }
}
