import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { Refusal } from '../../../src/kernel/refusal.ts';
import { GuessLimits } from '../../../src/modules/access/index.ts';
import { openStorage } from '../../../storage/open.ts';
import type { Storage } from '../../../storage/port.ts';

const NOW = Date.UTC(2026, 2, 2, 2);

describe('counting guesses', () => {
  let folder: string;
  let storage: Storage;
  let limits: GuessLimits;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'vanthu-guesses-'));
    storage = await openStorage({ engine: 'embedded', folder, kinds: [] });
    limits = new GuessLimits(storage);
  });
  after(async () => {
    await storage.close();
    await rm(folder, { recursive: true });
  });

  const refused = (attempt: Promise<void>) =>
    attempt.then(
      () => undefined,
      (error: unknown) => (error instanceof Refusal ? error.reasons[0]?.code : Promise.reject(error)),
    );

  it('locks nobody out who came a moment before somebody else, and is counted after', async () => {
    await limits.begin('mot', 'a', NOW);
    expect(await refused(limits.begin('hai', 'a', NOW - 5000))).to.equal(undefined);
  });

  it('forgets what came right, however many come at the same moment', async () => {
    const attempt = async (at: number) => {
      await limits.begin(`ten${at}`, 'b', NOW);
      await limits.succeeded(`ten${at}`, 'b', NOW);
    };
    await Promise.all(Array.from({ length: 30 }, (_, at) => attempt(at)));
    const left = await storage.state.get<{ failures: number }>('sign-in-guesses', 'address:b', NOW);
    expect(left?.value.failures).to.equal(0);
  });

  it('locks after five wrong ones, for longer each time', async () => {
    for (let times = 1; times <= 5; times += 1) await limits.begin('ba', `c${times}`, NOW);
    expect(await refused(limits.begin('ba', 'c6', NOW + 14_999))).to.equal('TOO_MANY_ATTEMPTS');
    await limits.begin('ba', 'c6', NOW + 15_000);
    expect(await refused(limits.begin('ba', 'c6', NOW + 44_999))).to.equal('TOO_MANY_ATTEMPTS');
  });
});
