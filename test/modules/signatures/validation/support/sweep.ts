// Single changes in a signed file, anywhere and above all within its messages: whatever still passes means nothing.
import { readCertificate } from '../../../../../src/modules/signatures/validation/path/certificate.ts';
import { sourceOfBytes } from '../../../../../src/modules/signatures/validation/structure/source.ts';
import { judgeFile } from '../../../../../src/modules/signatures/validation/verdict/file-verdict.ts';
import { paper } from './paper.ts';
import { makeWorld, type World } from './pki.ts';
import { signed } from './signing.ts';

export interface Sweep {
  readonly changed: number;
  /** Changes that passed, with what stood around them. */
  readonly passed: readonly string[];
  readonly thrown: readonly string[];
}

/** So many changes are made of one file before the next is signed with other keys. */
const OF_ONE_FILE = 600;

interface Signed {
  readonly world: World;
  readonly pdf: Buffer;
  readonly text: string;
  /** Where the digits of the two messages stand. */
  readonly messages: readonly (readonly [from: number, to: number])[];
}

function signTwice(): Signed {
  const world = makeWorld(new Date());
  const once = signed(paper('packed', { crls: world.crls }), world, { timestampAt: world.now });
  const pdf = signed(once, world, { field: 'S2', holder: world.agency });
  const text = pdf.toString('latin1');
  const messages = [...text.matchAll(/\/Contents <([0-9a-f]+?)0{60,}>/g)].map((found) => {
    const from = found.index + '/Contents <'.length;
    return [from, from + (found[1]?.length ?? 0)] as const;
  });
  return { world, pdf, text, messages };
}

/** Certificates that are carried along and that no path needs: their copies come from the trust list. */
function isNeedless({ world, text }: Signed, at: number): boolean {
  return [world.root, world.issuing].some(({ certificate }) => {
    const hex = certificate.toString('hex');
    for (let from = text.indexOf(hex); from >= 0; from = text.indexOf(hex, from + 1)) {
      if (at >= from && at < from + hex.length) return true;
    }
    return false;
  });
}

interface Changed {
  readonly at: number;
  readonly bytes: Buffer;
}

/** Three of four changes are a digit of a message, the fourth is a bit anywhere. */
function oneChange({ pdf, messages }: Signed, random: () => number, index: number): Changed {
  const bytes = Buffer.from(pdf);
  const [from, to] = messages[index % messages.length] as readonly [number, number];
  if (index % 4 !== 0) {
    const at = from + Math.floor(random() * (to - from));
    bytes.write(Math.floor(random() * 16).toString(16), at, 'latin1');
    return { at, bytes };
  }
  const at = Math.floor(random() * pdf.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  return { at, bytes };
}

/** What a change does not say in its case alone. */
function isSame(one: Buffer, other: string): boolean {
  return one.toString('latin1').toLowerCase() === other.toLowerCase();
}

export function sweep(count: number, random: () => number): Sweep {
  const passed: string[] = [];
  const thrown: string[] = [];
  let changed = 0;
  let file = signTwice();
  for (let index = 1; index <= count; index += 1) {
    if (index % OF_ONE_FILE === 0) file = signTwice();
    const { at, bytes } = oneChange(file, random, index);
    if (isSame(bytes, file.text) || isNeedless(file, at)) continue;
    changed += 1;
    const around = `${at}: ${file.text.slice(at - 30, at + 20)} -> ${bytes.toString('latin1').slice(at - 5, at + 5)}`;
    const anchors = [readCertificate(file.world.root.certificate)];
    try {
      const { verdict } = judgeFile(sourceOfBytes(bytes), { anchors, at: file.world.now });
      if (verdict === 'TOTAL-PASSED') passed.push(around);
    } catch (error) {
      thrown.push(`${around}: ${error}`);
    }
  }
  return { changed, passed, thrown };
}
