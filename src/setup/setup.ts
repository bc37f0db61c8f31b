import { INSTALLATION, type Storage } from '../../storage/port.ts';
import type { Context } from '../kernel/context.ts';
import { refuse } from '../kernel/refusal.ts';
import type { AccessService } from '../modules/access/index.ts';
import { type Agency, found } from '../modules/directory/index.ts';
import { bookWrites, firstBooks } from '../modules/registers/index.ts';
import { underClaim } from './setup-claim.ts';
import { forgetSetupTokens, isSetupToken } from './setup-token.ts';

export interface OfficePlan {
  readonly agency: Agency;
  readonly units: readonly { readonly name: string; readonly abbreviation: string }[];
  readonly administrator: { readonly fullName: string; readonly username: string; readonly password: string };
}

interface SetupOptions {
  readonly storage: Storage;
  readonly clock: () => Date;
  readonly access: AccessService;
  /** Makes the demo office by what it is given, so that half of one is known as such. */
  readonly makingDemo: (seed: () => Promise<unknown>) => Promise<void>;
  /** Whether this process may hold an office whose passwords are known. */
  readonly demoAllowed: boolean;
}

const SPACE = 'setup';

/** What happens once, in an empty installation. */
export class Setup {
  readonly #options: SetupOptions;
  #done = false;

  constructor(options: SetupOptions) {
    this.#options = options;
  }

  /** An installation without an agency waits to be set up. Once done it never goes back. */
  async state(): Promise<'needed' | 'done'> {
    this.#done ||= (await this.#options.storage.journal.agencies()).some((agency) => agency !== INSTALLATION);
    return this.#done ? 'done' : 'needed';
  }

  async isDemo(now: number): Promise<boolean> {
    return (await this.#options.storage.state.get(SPACE, 'demo', now)) !== undefined;
  }

  /** The office's agency, units, first administrator and registers of this year, in one commit. */
  async foundOffice(context: Context, token: string, plan: OfficePlan): Promise<void> {
    const now = Date.parse(context.now);
    if (!(await isSetupToken(this.#options.storage, token, now))) refuse('SETUP_TOKEN', { field: 'token' });
    await this.#once(async () => {
      await this.#commitOffice(context, plan);
      await forgetSetupTokens(this.#options.storage);
    });
  }

  /** The second door: the demo office in this folder. */
  async openDemo(now: number, seed: () => Promise<unknown>): Promise<void> {
    if (!this.#options.demoAllowed) refuse('DEMO_NOT_HERE');
    await this.#once(async () => {
      await this.#options.storage.state.put({ space: SPACE, key: 'demo', value: true, now });
      await this.#options.makingDemo(seed);
      await forgetSetupTokens(this.#options.storage);
    });
  }

  /** Two who set up at the same time, on one process or on two, do not make two offices. */
  async #once(work: () => Promise<void>): Promise<void> {
    if ((await this.state()) === 'done') refuse('ALREADY_SET_UP');
    const isDone = await underClaim(this.#options, async () => {
      // Somebody else may have begun and ended since.
      if ((await this.state()) === 'done') refuse('ALREADY_SET_UP');
      await work();
    });
    if (!isDone) refuse('ALREADY_SET_UP');
  }

  async #commitOffice(context: Context, { agency, units, administrator }: OfficePlan): Promise<void> {
    const { password, ...person } = administrator;
    const year = Number(context.today.slice(0, 4));
    const plan = {
      agency,
      units: units.map((unit, place) => ({ ...unit, key: String(place) })),
      positions: [],
      people: [
        {
          ...person,
          key: 'first',
          unit: '0',
          roles: ['administrator' as const],
          clearance: 'none' as const,
          active: true,
        },
      ],
      years: [year, year + 1],
    };
    const { agency: id, people, writes } = found(plan, context.newId);
    // An administrator sets the first number of each while none has been given.
    const books = firstBooks(year).flatMap((book) => bookWrites(context.newId(), book));
    const first = { id: people.get('first')!, username: administrator.username.toLowerCase() };
    const account = await this.#options.access.accounts.writeFor(
      first,
      { password, mustChange: false },
      context.now,
    );
    await this.#options.storage.commit({
      agency: id,
      actor: { person: first.id },
      at: context.now,
      action: 'directory.found',
      writes: [...writes, ...books, account],
    });
  }
}
