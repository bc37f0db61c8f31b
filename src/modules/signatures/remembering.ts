// The same few certificates stand in every file of an office: what was read from the same bytes is not read again.
const MOST = 300;
const LONGEST = 16 * 1024;

/** Keeps what `read` makes of the latest inputs. It must depend on the bytes alone, and nobody may change what it gives. */
export function remembering<T>(read: (bytes: Uint8Array) => T): (bytes: Uint8Array) => T {
  const known = new Map<string, T>();
  return (bytes) => {
    if (bytes.length > LONGEST) return read(bytes);
    const key = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const found = known.get(key) ?? read(bytes);
    // The latest goes to the end, the first is the one that was not asked for longest.
    known.delete(key);
    known.set(key, found);
    for (const oldest of known.keys()) {
      if (known.size <= MOST) break;
      known.delete(oldest);
    }
    return found;
  };
}
