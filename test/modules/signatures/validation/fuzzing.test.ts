import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { readSignedData } from '../../../../src/modules/signatures/validation/cms/signed-data.ts';
import { readCertificate } from '../../../../src/modules/signatures/validation/path/certificate.ts';
import { readSources } from '../../../../src/modules/signatures/validation/path/revocation.ts';
import type { FileVerdict } from '../../../../src/modules/signatures/validation/report.ts';
import { sourceOfBytes } from '../../../../src/modules/signatures/validation/structure/source.ts';
import { readToken } from '../../../../src/modules/signatures/validation/time/token.ts';
import { judgeFile } from '../../../../src/modules/signatures/validation/verdict/file-verdict.ts';
import { chance, mutated } from './support/fuzzing.ts';
import { honestPapers, STORIES } from './support/honest.ts';
import { cms, DAY, makeWorld, ocsp, token, type World } from './support/pki.ts';
import { sweep } from './support/sweep.ts';

/** How many mutated inputs in all; `FUZZ=100000` for the long run, `FUZZ_SEED` for another start. */
const COUNT = Number(process.env.FUZZ ?? 2000);
const SEED = Number(process.env.FUZZ_SEED ?? 7);
/** A hang is what takes this long; a loaded machine takes its time as well, so the long run alone measures it. */
const HANG_MS = COUNT > 2000 ? 5000 : 60_000;

/** A subprocess that judges is ended at a gigabyte; no small file comes near it. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Takes neither long nor much memory, whatever comes of it. */
function atSmallCost<T>(name: string, work: () => T): T {
  const [start, bytes] = [performance.now(), process.memoryUsage.rss()];
  try {
    return work();
  } finally {
    expect(performance.now() - start, name).to.be.below(HANG_MS);
    expect(process.memoryUsage.rss() - bytes, name).to.be.below(MOST_BYTES);
  }
}

/** Cut off behind a signature, with an update after it that changes nothing, it is the file as it was then. */
function uncut(original: Buffer, pdf: Buffer, { signatures }: FileVerdict): Buffer {
  const end = Math.max(...signatures.map(({ signedBytes = 0 }) => signedBytes));
  const before = original.subarray(0, end);
  return end > 0 && before.equals(pdf.subarray(0, end)) ? before : original;
}

/** All that a verdict says, but whether anything stands behind what was signed. */
function said({ signatures, ...verdict }: FileVerdict) {
  return { ...verdict, signatures: signatures.map(({ covers: _covers, ...one }) => one) };
}

describe('A mutated file', function () {
  this.timeout(Math.max(120_000, COUNT * 100));
  let world: World;
  let files: Buffer[];
  before(() => {
    world = makeWorld(new Date());
    const papers = Object.values(honestPapers(world));
    const names = [
      'one signature',
      'an agency after a leader',
      'store and timestamp after a certification that permits nothing',
    ];
    files = papers.flatMap((pdf) => names.map((name) => STORIES[name]!(pdf, world)));
  });

  it('ends in a verdict, soon, and passes only where nothing that it says has changed', () => {
    const random = chance(SEED);
    const anchors = [readCertificate(world.root.certificate)];
    for (let index = 0; index < COUNT / 2; index += 1) {
      const original = files[index % files.length] as Buffer;
      const pdf = mutated(original, random);
      const name = `seed ${SEED}, input ${index}`;
      const judged = atSmallCost(name, () => judgeFile(sourceOfBytes(pdf), { anchors, at: world.now }));
      // Cut off just behind an earlier signature it is the file as it was then, and rightly passes.
      const earlier = original.subarray(0, pdf.length).equals(pdf);
      // A timestamp that proves nothing any more is told, and the signature stands without it while its key is valid.
      const told = judged.signatures.some(({ verdict }) => verdict !== 'TOTAL-PASSED');
      if (judged.verdict !== 'TOTAL-PASSED' || earlier || told) continue;
      // What still passes says the same in every word: only something that means nothing was hit.
      const as = uncut(original, pdf, judged);
      const honest = judgeFile(sourceOfBytes(as), { anchors, at: world.now });
      expect(said(judged), name).to.deep.equal(said(honest));
    }
  });

  it('with one bit or digit changed passes nowhere, but where no path needs what was hit', () => {
    const { changed, passed, thrown } = sweep(COUNT / 10, chance(SEED + 2));
    expect(changed).to.be.above(COUNT / 30);
    expect({ passed, thrown }, `seed ${SEED}`).to.deep.equal({ passed: [], thrown: [] });
  });

  it('of certificates, messages, tokens, lists and responses is read or refused', () => {
    const random = chance(SEED + 1);
    const digest = createHash('sha256').update('x').digest();
    const until = new Date(world.now.getTime() + DAY);
    const message = cms({ holder: world.leader, chain: world.chain, messageDigest: digest });
    const stamp = token(world.tsa, digest, { at: world.now, chain: [world.root] });
    const response = ocsp(world.leader, world.issuing, { responder: world.issuing, at: world.now, until });
    const reads: [Buffer, (bytes: Buffer) => unknown][] = [
      [message, readSignedData],
      [stamp, (bytes) => readToken(bytes, () => digest, [])],
      [world.crls[0] as Buffer, (bytes) => readSources([bytes], [])],
      [response, (bytes) => readSources([], [bytes])],
      [world.leader.certificate, readCertificate],
    ];
    for (let index = 0; index < COUNT / 2; index += 1) {
      const [original, read] = reads[index % reads.length]!;
      const name = `seed ${SEED}, input ${index}`;
      const input = mutated(original, random);
      atSmallCost(name, () => {
        try {
          read(input);
        } catch (error) {
          // Refused: by an error of reading, never because the stack or the memory ran out.
          expect(String(error), name).to.not.match(/call stack|allocation/);
        }
      });
    }
  });
});
