import fc from 'fast-check';
import { collectKinds } from '../../storage/check.ts';
import { writesCheck } from '../../storage/checked.ts';
import { Channel } from '../../storage/mongodb/commit/channel.ts';
import type { Pace } from '../../storage/mongodb/commit/group-store.ts';
import { StorageError } from '../../storage/port.ts';
import { AGENCY, KINDS, request } from '../contract/storage/harness.ts';
import type { Told } from './protocol/history.ts';
import { judgeAnswers, judgeChain, judgeEntries, judgeRecords } from './protocol/judge.ts';
import { type Fate, ModelStore, type StoreParts, World } from './protocol/model-store.ts';
import { type Act, type Plan, plan, requestOf } from './protocol/plan.ts';
import { Schedule } from './protocol/schedule.ts';

const kinds = collectKinds(KINDS);
const rules = { kinds, check: writesCheck(kinds) };

/** One run: writers on one world, in the order that the plan chooses. */
class Run {
  readonly world = new World();
  readonly told: Told[] = [];
  readonly #plan: Plan;
  readonly #fates: Fate[];
  readonly #failures: boolean[];
  #ids = 0;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#fates = [...plan.fates];
    this.#failures = [...plan.failures];
  }

  async play(): Promise<void> {
    await this.#alone((channel) => channel.commit(openBook()));
    const schedule = new Schedule(this.#plan.choices);
    for (const [at, clients] of this.#plan.writers.entries()) {
      const nextFate = () => this.#fates.shift() ?? 'done';
      const nextFails = () => this.#failures.shift() ?? false;
      const channel = this.#channel(schedule, `writer ${at}`, { nextFate, nextFails });
      for (const [client, acts] of clients.entries()) void this.#client(channel, `${at}.${client}`, acts);
    }
    for (const { writer, at } of this.#plan.deaths) void killAfter(schedule, `writer ${writer}`, at);
    await schedule.run();
    // Whoever comes next finishes what the dead have left.
    await this.#alone((channel) => channel.progress.catchUp());
  }

  async #client(channel: Channel, name: string, acts: readonly Act[]): Promise<void> {
    for (const [at, act] of acts.entries()) {
      const action = `act.${name}.${at}`;
      const asked = { action, act, asked: this.world.length };
      const index = this.told.push(asked) - 1;
      try {
        const { seq, numbers } = await channel.commit(requestOf(act, action));
        const number = numbers.book === undefined ? {} : { number: numbers.book };
        const told = this.world.length;
        const found = await this.#read(channel, act.id);
        this.told[index] = { ...asked, seq, ...number, ...(found === undefined ? {} : { found }), told };
      } catch (error) {
        if (!(error instanceof StorageError)) throw error;
        this.told[index] = { ...asked, code: error.code, told: this.world.length };
      }
    }
  }

  /** As a reader of the channel's process: it sees to what the channel owes first. Undefined where that fails. */
  async #read(channel: Channel, id: string): Promise<number | undefined> {
    try {
      if ((channel.progress.known?.seq ?? 0) < channel.owed) await channel.progress.catchUp();
    } catch {
      return undefined;
    }
    return this.world.records.get(`document\n${id}`)?.seq ?? 0;
  }

  /** With nobody else about and nothing failing. */
  async #alone<T>(work: (channel: Channel) => Promise<T>): Promise<void> {
    const schedule = new Schedule([0]);
    const done = work(this.#channel(schedule, 'alone', { nextFate: () => 'done', nextFails: () => false }));
    await schedule.run();
    await done;
  }

  #channel(schedule: Schedule, owner: string, luck: Pick<StoreParts, 'nextFate' | 'nextFails'>): Channel {
    const step = () => schedule.step(owner);
    const isLeftTime = async (times: number) => {
      await step();
      return times === 0;
    };
    const pace: Pace = { lost: step, won: step, unsure: step, unhurried: step, isLeftTime };
    const store = new ModelStore({ world: this.world, schedule, owner, ...luck });
    const newId = () => `group ${++this.#ids}`;
    const asError = (error: unknown) => error;
    return new Channel({ agency: AGENCY, store, rules, pace, newId, asError, tell: () => {} });
  }
}

const openBook = () => request([{ kind: 'counter', id: 'book', expectedVersion: 0, value: { last: 0 } }]);

async function killAfter(schedule: Schedule, owner: string, steps: number): Promise<void> {
  for (let at = 0; at < steps; at++) await schedule.step('time');
  schedule.kill(owner);
}

describe('the commit protocol on a model of the database', () => {
  it('gives one history without gaps, lost updates or false answers, in whatever order and whoever dies', async () => {
    const property = fc.asyncProperty(plan, async (one) => {
      const run = new Run(one);
      await run.play();
      const headers = judgeChain(run.world);
      const states = judgeEntries(headers, run.told);
      judgeAnswers(headers, run.told, states);
      judgeRecords(run.world);
    });
    await fc.assert(property, { numRuns: Number(process.env.PROTOCOL_RUNS ?? 1500) });
  });
});
