import { expect } from 'chai';
import fc from 'fast-check';
import { PACE } from '../../src/background/lease.ts';
import { Contender, type Fortune, Register, Timeline } from './lease-world.ts';

const LONG = 60_000;

/** Clocks of two processes differ by a fifth at most: 1.09 / 0.91 < 6 / 5. */
const rate = fc.double({ min: 0.915, max: 1.09, noNaN: true });
const shows = fc.integer({ min: 0, max: 1e9 });
const pause = fc.record({
  from: fc.integer({ min: 0, max: LONG }),
  length: fc.integer({ min: 1, max: 20_000 }),
});
const delays = fc.array(fc.oneof(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 9000 })), {
  minLength: 1,
  maxLength: 12,
});
const losses = fc.array(fc.constantFrom('none', 'none', 'none', 'question', 'answer'), {
  minLength: 1,
  maxLength: 8,
}) as fc.Arbitrary<Fortune['losses']>;
const dies = fc.option(fc.integer({ min: 0, max: LONG }), { nil: undefined });
const pauses = fc.array(pause, { maxLength: 3 });
const fortune = (sleeps: boolean): fc.Arbitrary<Fortune> =>
  fc.record({ rate, shows, pauses, delays, losses, dies, sleeps: fc.constant(sleeps) });

interface World {
  readonly line: Timeline;
  readonly register: Register;
  readonly contenders: readonly Contender[];
}

function worldOf(fortunes: readonly Fortune[]): World {
  const line = new Timeline();
  const register = new Register();
  const contenders = fortunes.map((one, at) => new Contender(`p${at}`, { line, register }, one));
  for (const { lease } of contenders) lease.start();
  return { line, register, contenders };
}

const holders = ({ contenders }: World): Contender[] =>
  contenders.filter(({ isDead, lease }) => !isDead && lease.isHeld());

/** Each holder is a new epoch, and nobody comes back into one that is past. */
function expectEpochs({ register }: World): void {
  const seen = new Map<number, string>();
  let last = 0;
  for (const { value } of register.past) {
    expect(value.epoch).to.be.at.least(last);
    last = value.epoch;
    if (value.holder === null) continue;
    expect(seen.get(value.epoch) ?? value.holder, `epoch ${value.epoch}`).to.equal(value.holder);
    seen.set(value.epoch, value.holder);
  }
}

const steady: Fortune = {
  rate: 1,
  shows: 0,
  pauses: [],
  sleeps: false,
  delays: [20],
  losses: ['none'],
  dies: undefined,
};

describe('a lease', () => {
  it('is held by nobody else as long as its holder believes in it, whatever clocks show and messages suffer', async () => {
    const property = fc.asyncProperty(
      fc.array(fortune(false), { minLength: 2, maxLength: 4 }),
      async (fortunes) => {
        const world = worldOf(fortunes);
        await world.line.run(LONG, () => expect(holders(world).length).to.be.at.most(1));
        expectEpochs(world);
      },
    );
    await fc.assert(property, { numRuns: 300 });
  });

  it('keeps its epochs apart even where machines are put to sleep and wake believing in themselves', async () => {
    const property = fc.asyncProperty(
      fc.array(fortune(true), { minLength: 2, maxLength: 4 }),
      async (fortunes) => {
        const world = worldOf(fortunes);
        await world.line.run(LONG, () => undefined);
        expectEpochs(world);
      },
    );
    await fc.assert(property, { numRuns: 200 });
  });

  it('passes to another within 10 s of a death, however the moments fall', async () => {
    const property = fc.asyncProperty(
      fc.integer({ min: 500, max: 20_000 }),
      fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 9 }),
      fc.array(rate, { minLength: 3, maxLength: 3 }),
      async (moment, some, rates) => {
        const world = worldOf(
          rates.map((of, at) => ({ ...steady, rate: of, delays: some, dies: at === 0 ? moment : undefined })),
        );
        await world.line.run(moment, () => undefined);
        await world.line.run(moment + 10_000, () => undefined);
        expect(holders(world)).to.have.length(1);
      },
    );
    await fc.assert(property, { numRuns: 100 });
  });

  it('stays with a holder that lives, and is counted as given back when it goes', async () => {
    const world = worldOf([steady, { ...steady, shows: 1e6 }]);
    await world.line.run(30_000, () => undefined);
    expect(world.register.present!.value).to.deep.equal({ holder: 'p0', epoch: 1, deaths: 0 });
    void world.contenders[0]!.lease.stop();
    await world.line.run(32_000, () => undefined);
    expect(world.register.present!.value).to.deep.equal({ holder: 'p1', epoch: 2, deaths: 0 });
  });

  it('leaves room between the end of a belief and the beginning of the next', () => {
    const { renewMs, lookMs, holdMs, patienceMs } = PACE;
    expect(patienceMs / holdMs).to.be.at.least(1.2);
    expect(holdMs).to.be.at.least(2 * renewMs);
    expect(patienceMs + 2 * lookMs).to.be.below(10_000);
  });
});
