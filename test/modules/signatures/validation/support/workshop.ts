// What every class of deceptive files starts from: honestly signed files, and ways to change their bytes.
import type { AttackName } from '../../../../../src/modules/signatures/validation/report.ts';
import { type Objects, objectsOf, paper } from './paper.ts';
import type { World } from './pki.ts';
import { signed } from './signing.ts';

export interface Variant {
  readonly name: string;
  readonly pdf: Buffer;
  readonly expected: readonly AttackName[];
}

export type Value = Objects extends Map<number, infer V> ? V : never;

export const objects = (...list: [number, Value][]): Objects => new Map<number, Value>(list);
export const stream = (content: string, dict = ''): Value => ({
  dict,
  content: Buffer.from(content, 'latin1'),
});
export const ISA: readonly AttackName[] = ['INCREMENTAL_SAVING'];

export interface Workshop {
  readonly world: World;
  /** Signed once, no certification. */
  readonly plain: Buffer;
  /** Certified with what may follow. */
  readonly certified: (level: 1 | 2 | 3) => Buffer;
}

export function openWorkshop(world: World): Workshop {
  const base = paper('table', { crls: world.crls });
  const certified = new Map<number, Buffer>();
  return {
    world,
    plain: signed(base, world),
    certified: (level) => {
      const known = certified.get(level) ?? signed(base, world, { certify: level });
      certified.set(level, known);
      return known;
    },
  };
}

/** The same bytes with one piece written over, its length kept. */
export function overwritten(pdf: Buffer, from: string | RegExp, to: string): Buffer {
  const text = pdf.toString('latin1');
  const found = typeof from === 'string' ? { index: text.lastIndexOf(from), 0: from } : from.exec(text);
  if (!found || found.index < 0) throw new Error(`not there: ${from}`);
  const copy = Buffer.from(pdf);
  copy.write(to.padEnd(found[0].length), found.index, 'latin1');
  return copy;
}

export const oldText = (number: number): string => {
  const value = objectsOf({}).get(number);
  if (typeof value !== 'string') throw new Error('a stream');
  return value;
};

/** The object as the signed file has it now, with something replaced. */
export function current(pdf: Buffer, number: number): string {
  const text = pdf.toString('latin1');
  const start = text.lastIndexOf(`\n${number} 0 obj\n`);
  const from = start + `\n${number} 0 obj\n`.length;
  return text.slice(from, text.indexOf('\nendobj', from));
}
