import yauzl from 'yauzl';
import { Unreadable } from './reading.ts';

const MOST_ENTRIES = 10_000;
const MOST_BYTES = 200 * 1024 * 1024;
/** Text parts compress 5 to 20 times; beyond this, and above a size that matters, somebody means harm. */
const MOST_RATIO = 150;
const RATIO_FROM = 4 * 1024 * 1024;

/**
 * Inflates every entry and counts, without keeping anything: the sizes that a ZIP declares are not to be believed.
 * Returns the names of its entries.
 */
export async function checkZip(path: string): Promise<Set<string>> {
  const zip = await yauzl
    .openPromise(path, { lazyEntries: true, autoClose: false, validateEntrySizes: false })
    .catch(unopened);
  const names = new Set<string>();
  let total = 0;
  try {
    if (zip.entryCount > MOST_ENTRIES) throw new Unreadable('FILE_BOMB', 'entries');
    for await (const entry of zip.eachEntry()) {
      names.add(entry.fileName);
      total += await inflatedSize(zip, entry, MOST_BYTES - total);
    }
    return names;
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('FILE_DAMAGED', String(error));
  } finally {
    zip.close();
  }
}

async function inflatedSize(zip: yauzl.ZipFile, entry: yauzl.Entry, left: number): Promise<number> {
  if (entry.isEncrypted()) throw new Unreadable('FILE_ENCRYPTED');
  if (entry.fileName.endsWith('/')) return 0;
  const stream = await zip.openReadStreamPromise(entry);
  let size = 0;
  for await (const chunk of stream) {
    size += (chunk as Buffer).length;
    const ratio = size / Math.max(1, entry.compressedSize);
    if (size > left || (size > RATIO_FROM && ratio > MOST_RATIO)) throw new Unreadable('FILE_BOMB', 'size');
  }
  return size;
}

function unopened(error: Error): never {
  const cut = /end of central directory/i.test(error.message);
  throw new Unreadable(cut ? 'FILE_TRUNCATED' : 'FILE_DAMAGED', error.message);
}
