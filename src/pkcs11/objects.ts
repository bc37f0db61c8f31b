// What lies on a token: certificates, and the private keys that belong to them by CKA_ID.
import { CKA, CKC_X_509, CKO, CKR } from './cryptoki-names.ts';
import { guarded, written } from './guarded.ts';
import { lengthIn, triples, UNKNOWN, ulongs } from './layout.ts';
import type { Library } from './library.ts';
import { objectsFound } from './slots.ts';
import { errorOf, TokenError } from './token-error.ts';

const MOST_BYTES = 64 * 1024;

export interface Sitting {
  readonly library: Library;
  readonly session: number;
}

/** The bytes of an attribute; undefined where the object has none, or does not tell. */
function attribute({ library, session }: Sitting, object: number, type: number): Buffer | undefined {
  const { layout } = library;
  const asked = triples(layout, [{ type, address: 0n, length: 0 }]);
  const returned = library.returned('C_GetAttributeValue', session, object, asked, 1);
  if (returned === CKR.ATTRIBUTE_TYPE_INVALID || returned === CKR.ATTRIBUTE_SENSITIVE) return undefined;
  if (returned !== CKR.OK) throw errorOf('C_GetAttributeValue', returned);
  const length = lengthIn(layout, asked);
  if (length === UNKNOWN) return undefined;
  if (length > MOST_BYTES) throw new TokenError('TOKEN_MODULE_FAILED', 'it lies about a length');
  const value = guarded(length);
  const wanted = triples(layout, [{ type, address: library.addressOf(value.bytes), length }]);
  library.call('C_GetAttributeValue', session, object, wanted, 1);
  return written(value, lengthIn(layout, wanted));
}

function find({ library, session }: Sitting, wanted: readonly (readonly [number, Buffer])[]): number[] {
  const { layout } = library;
  const template = triples(
    layout,
    wanted.map(([type, value]) => ({ type, address: library.addressOf(value), length: value.length })),
  );
  library.call('C_FindObjectsInit', session, template, wanted.length);
  try {
    return objectsFound(library, session);
  } finally {
    library.returned('C_FindObjectsFinal', session);
  }
}

export interface FoundCertificate {
  readonly id: Buffer;
  readonly label: string;
  readonly der: Buffer;
}

export function certificatesOn(sitting: Sitting): FoundCertificate[] {
  const { layout } = sitting.library;
  const objects = find(sitting, [
    [CKA.CLASS, ulongs(layout, [CKO.CERTIFICATE])],
    [CKA.CERTIFICATE_TYPE, ulongs(layout, [CKC_X_509])],
  ]);
  return objects.flatMap((object) => {
    const der = attribute(sitting, object, CKA.VALUE);
    if (!der?.length) return [];
    const id = attribute(sitting, object, CKA.ID) ?? Buffer.alloc(0);
    return [{ id, der, label: attribute(sitting, object, CKA.LABEL)?.toString('utf8') ?? '' }];
  });
}

export interface FoundKey {
  readonly object: number;
  readonly alwaysAuthenticate: boolean;
}

function isTrue(value: Buffer | undefined, otherwise: boolean): boolean {
  return value?.length ? value[0] !== 0 : otherwise;
}

/** The private key of this CKA_ID that may sign. */
export function privateKeyOf(sitting: Sitting, id: Buffer): FoundKey | undefined {
  if (id.length === 0) return undefined;
  const own = Buffer.from(new ArrayBuffer(id.length));
  id.copy(own);
  const objects = find(sitting, [
    [CKA.CLASS, ulongs(sitting.library.layout, [CKO.PRIVATE_KEY])],
    [CKA.ID, own],
  ]);
  const object = objects.find((one) => isTrue(attribute(sitting, one, CKA.SIGN), true));
  if (object === undefined) return undefined;
  return { object, alwaysAuthenticate: isTrue(attribute(sitting, object, CKA.ALWAYS_AUTHENTICATE), false) };
}
