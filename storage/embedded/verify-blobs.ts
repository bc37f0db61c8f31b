/** Reads every file, and looks for every file that a record names. */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { blobPath } from './blobs.ts';
import type { NamedBlob } from './verify-records.ts';
import type { Work } from './verify-work.ts';

const CHUNK = 1024 * 1024;

export function verifyBlobs(work: Work, named: ReadonlyMap<string, NamedBlob>): number {
  const root = work.folder.blobs;
  const seen = new Set<string>();
  for (const sha256 of storedBlobs(root)) {
    const found = readBlob(blobPath(root, sha256));
    // Removed since it was listed.
    if (!found) continue;
    seen.add(sha256);
    const size = named.get(sha256)?.size;
    if (found.sha256 !== sha256) work.report(`blobs/${sha256}`, 'the content was altered');
    else if (size !== undefined && size !== found.size) {
      work.report(`blobs/${sha256}`, `has ${found.size} bytes, ${named.get(sha256)!.place} says ${size}`);
    }
  }
  for (const [sha256, { place }] of named) {
    if (seen.has(sha256) || existsSync(blobPath(root, sha256)) || !isStillNamed(work, place, sha256))
      continue;
    work.report(`blobs/${sha256}`, `is missing, ${place} names it`);
  }
  return seen.size;
}

function* storedBlobs(root: string): Iterable<string> {
  if (!existsSync(root)) return;
  for (const outer of readdirSync(root)
    .filter((name) => /^[0-9a-f]{2}$/.test(name))
    .sort()) {
    for (const inner of readdirSync(join(root, outer)).sort()) {
      const names = readdirSync(join(root, outer, inner)).sort();
      yield* names.filter((name) => /^[0-9a-f]{64}$/.test(name));
    }
  }
}

function readBlob(path: string): { readonly sha256: string; readonly size: number } | undefined {
  if (!existsSync(path)) return undefined;
  const file = openSync(path, 'r');
  try {
    const hash = createHash('sha256');
    const buffer = Buffer.alloc(CHUNK);
    let size = 0;
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) {
      hash.update(buffer.subarray(0, read));
      size += read;
    }
    return { sha256: hash.digest('hex'), size };
  } finally {
    closeSync(file);
  }
}

/** Beside a running program a file may have been disposed of since: then its record no longer names it. */
function isStillNamed({ database }: Work, place: string, sha256: string): boolean {
  const [kind, agency, id] = place.split('/');
  const row = database
    .prepare(`SELECT json FROM "record:${kind}" WHERE agency = ? AND id = ?`)
    .get(agency!, id!);
  return typeof row?.json === 'string' && row.json.includes(sha256);
}
