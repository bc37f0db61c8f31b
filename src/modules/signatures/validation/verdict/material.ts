// Everything in the file by which certificates can be judged: the security store, and what the signatures carry.
import { CONTEXT } from '../../asn1.ts';
import { attributeOf, readableCertificates, type SignedData } from '../cms/signed-data.ts';
import type { Certificate } from '../path/certificate.ts';
import { type RevocationSources, readSources } from '../path/revocation.ts';
import type { RevisionView } from '../structure/revision-view.ts';
import { securityStoreOf } from '../structure/security-store.ts';
import type { Gathered } from '../validate-task.ts';

export interface Material {
  readonly certificates: readonly Certificate[];
  readonly sources: RevocationSources;
  readonly storePresent: boolean;
  /** Something was told from outside the file. */
  readonly told: boolean;
}

/** adbe-revocationInfoArchival (ISO 32000-2, 12.8.3.3.2): lists and responses among the signed attributes. */
const ARCHIVAL = '1.2.840.113583.1.1.8';

function archivedIn({ signer }: SignedData): { crls: Buffer[]; responses: Buffer[] } {
  try {
    const found = attributeOf(signer.attributes, ARCHIVAL);
    const items = (tag: number) =>
      found
        ?.find(tag)
        ?.at(0)
        .items.map(({ raw }) => raw) ?? [];
    return { crls: items(CONTEXT), responses: items(CONTEXT + 1) };
  } catch {
    return { crls: [], responses: [] };
  }
}

function buffers(ders: readonly Uint8Array[] = []): Buffer[] {
  return ders.map((der) => Buffer.from(der));
}

function unique(certificates: readonly Certificate[]): Certificate[] {
  return [...new Map(certificates.map((one) => [one.fingerprint, one])).values()];
}

/** What lies in the file first, what was told from outside after it. */
export function materialOf(
  view: RevisionView,
  messages: readonly SignedData[],
  gathered?: Gathered,
): Material {
  const store = securityStoreOf(view);
  const archived = messages.map(archivedIn);
  const sources = readSources(
    [
      ...store.crls,
      ...buffers(gathered?.crls),
      ...messages.flatMap(({ crls }) => [...crls]),
      ...archived.flatMap(({ crls }) => crls),
    ],
    [...store.responses, ...buffers(gathered?.responses), ...archived.flatMap(({ responses }) => responses)],
  );
  const carried = messages.flatMap(({ certificates }) => [...certificates]);
  const answering = sources.responses.flatMap(({ certificates }) => [...certificates]);
  return {
    certificates: unique([...readableCertificates(store.certificates), ...carried, ...answering]),
    sources,
    storePresent: store.present,
    told: (gathered?.crls.length ?? 0) + (gathered?.responses.length ?? 0) > 0,
  };
}
