// Mutations of files, by a generator whose seed is told when something is found.

/** Mulberry32: small, quick, the same everywhere. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WORDS = [
  'obj',
  'endobj',
  'stream',
  '<<',
  '>>',
  '[',
  ']',
  '/Prev 0',
  '/Length 99999999',
  '/Kids',
  '0 R',
  '999999999',
  '%%EOF',
  'xref',
  '(',
  '<',
  '-1',
  '/N 100000',
  '\x30\x84\xff\xff\xff\xff',
];

type Mutation = (bytes: Buffer, random: () => number) => Buffer;

const place = (bytes: Buffer, random: () => number): number => Math.floor(random() * bytes.length);

const MUTATIONS: readonly Mutation[] = [
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    const at = place(copy, random);
    copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    return copy;
  },
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    for (let times = 0; times < 20; times += 1) copy[place(copy, random)] = Math.floor(random() * 256);
    return copy;
  },
  (bytes, random) => {
    const word = WORDS[Math.floor(random() * WORDS.length)] ?? '';
    const copy = Buffer.from(bytes);
    copy.write(word, place(copy, random), 'latin1');
    return copy;
  },
  (bytes, random) => bytes.subarray(0, place(bytes, random)),
  (bytes, random) => {
    const [from, to] = [place(bytes, random), place(bytes, random)].sort((a, b) => a - b) as [number, number];
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  (bytes, random) => {
    const [from, at] = [place(bytes, random), place(bytes, random)];
    const piece = bytes.subarray(from, from + Math.floor(random() * 500));
    return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
  },
  (bytes, random) => {
    const text = bytes.toString('latin1');
    const numbers = [...text.matchAll(/\d+/g)];
    const chosen = numbers[Math.floor(random() * numbers.length)];
    if (!chosen) return bytes;
    const other = String(Math.floor(random() * 100_000))
      .padStart(chosen[0].length, '0')
      .slice(-chosen[0].length);
    const copy = Buffer.from(bytes);
    copy.write(other, chosen.index, 'latin1');
    return copy;
  },
];

export function mutated(bytes: Buffer, random: () => number): Buffer {
  let result = bytes;
  const times = 1 + Math.floor(random() * 3);
  for (let time = 0; time < times; time += 1) {
    const mutation = MUTATIONS[Math.floor(random() * MUTATIONS.length)] as Mutation;
    result = mutation(result, random);
  }
  return result;
}
