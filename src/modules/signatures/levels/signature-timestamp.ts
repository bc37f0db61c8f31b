// A timestamp over a signature's value, kept among its unsigned attributes (EN 319 122-1, 5.3; level B-T).
import { createHash } from 'node:crypto';
import { type Asn1Node, CONTEXT, readAsn1, TAG } from '../asn1.ts';
import { fieldNamed } from '../pdf/fields.ts';
import type { PdfFile } from '../pdf/file.ts';
import { PdfError } from '../pdf/pdf-error.ts';
import type { ReservedPlaces } from '../pdf/reserved.ts';
import { PdfDict, PdfString } from '../pdf/values.ts';
import { readSignedData } from '../validation/cms/signed-data.ts';
import type { Imprint } from './timestamp-services.ts';

/** id-aa-signatureTimeStampToken, 1.2.840.113549.1.9.16.2.14. */
const SIGNATURE_TIMESTAMP = Buffer.from('060b2a864886f70d010910020e', 'hex');
const CONSTRUCTED = 0x20;

export interface LastSignature {
  readonly cms: Buffer;
  readonly places: Pick<ReservedPlaces, 'contents' | 'length'>;
  readonly imprint: Imprint;
}

/**
 * The signature in a field, if nothing was written after it: its contents are no part of what it signs, but they are part
 * of what any later signature signs.
 */
export function lastSignature(file: PdfFile, field: string): LastSignature | undefined {
  const signature = file.resolve(fieldNamed(file, field).dict.get('V'));
  const contents = signature instanceof PdfDict ? signature.get('Contents') : undefined;
  const range = signature instanceof PdfDict ? file.resolve(signature.get('ByteRange')) : undefined;
  if (!(contents instanceof PdfString) || !contents.span || !Array.isArray(range))
    throw new PdfError('PDF_EARLIER_SIGNATURE_MISSING', field);
  if (Number(range[2]) + Number(range[3]) !== file.bytes.length) return undefined;
  const { start, end } = contents.span;
  const hash = createHash('sha256').update(readSignedData(contents.bytes).signer.signature).digest();
  const places = { contents: start, length: end - start };
  return { cms: contents.bytes, places, imprint: { digest: 'sha256', hash } };
}

function wrapped(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const digits = content.length.toString(16);
  const length = Buffer.from(digits.padStart(digits.length + (digits.length % 2), '0'), 'hex');
  const head = content.length < 0x80 ? [tag, content.length] : [tag, 0x80 | length.length, ...length];
  return Buffer.concat([Buffer.from(head), content]);
}

const rawOf = (items: readonly Asn1Node[]): Buffer[] => items.map(({ raw }) => raw);

/** The message with the token in it. All that was there stays byte for byte: part of it is signed, all of it may be BER. */
export function withTimestamp(cms: Buffer, token: Buffer): Buffer {
  const [type, explicit] = readAsn1(cms).items as [Asn1Node, Asn1Node];
  const parts = explicit.at(0).items;
  const signer = parts.at(-1)?.at(0).items ?? [];
  const last = signer.at(-1);
  const earlier = last?.tag === CONTEXT + 1 ? last : undefined;
  const attribute = wrapped(
    CONSTRUCTED | TAG.sequence,
    SIGNATURE_TIMESTAMP,
    wrapped(CONSTRUCTED | TAG.set, token),
  );
  const unsigned = wrapped(CONTEXT | CONSTRUCTED | 1, ...rawOf(earlier?.items ?? []), attribute);
  const info = wrapped(
    CONSTRUCTED | TAG.sequence,
    ...rawOf(earlier ? signer.slice(0, -1) : signer),
    unsigned,
  );
  const body = wrapped(
    CONSTRUCTED | TAG.sequence,
    ...rawOf(parts.slice(0, -1)),
    wrapped(CONSTRUCTED | TAG.set, info),
  );
  return wrapped(CONSTRUCTED | TAG.sequence, type.raw, wrapped(CONTEXT | CONSTRUCTED, body));
}
