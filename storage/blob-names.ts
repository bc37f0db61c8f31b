/**
 * Which blobs a record needs: every text at a key that is `sha256` or ends in `Sha256`. Where its object also has a
 * numeric `size` (for `fileSha256`: `fileSize`), that is the blob's size.
 */
export interface BlobName {
  readonly sha256: string;
  readonly size?: number;
}

const HEX = /^[0-9a-f]{64}$/;
const KEY = /^(sha256|.*Sha256)$/;

export function blobNames(value: unknown): readonly BlobName[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap(blobNames);
  return Object.entries(value).flatMap(([key, at]) => {
    if (typeof at !== 'string') return blobNames(at);
    if (!KEY.test(key) || !HEX.test(at)) return [];
    const sizeKey = key === 'sha256' ? 'size' : key.replace(/Sha256$/, 'Size');
    const size = (value as { readonly [key: string]: unknown })[sizeKey];
    return [typeof size === 'number' ? { sha256: at, size } : { sha256: at }];
  });
}
