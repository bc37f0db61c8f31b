import { INSTALLATION, type Storage } from '../../storage/port.ts';
import type { Context } from '../kernel/context.ts';
import { refuse } from '../kernel/refusal.ts';
import type { AccessService } from '../modules/access/index.ts';
import { adoptAgencies, type DirectoryService } from '../modules/directory/index.ts';
import { commitOffice, type OfficePlan } from './found-office.ts';
import { underClaim } from './setup-claim.ts';
import { forgetSetupTokens, isSetupToken } from './setup-token.ts';

/** Whoever sets it up chooses their own password. */
type FirstOffice = Omit<OfficePlan, 'administrator'> & {
  readonly administrator: Omit<OfficePlan['administrator'], 'mustChange'>;
};

interface SetupOptions {
  readonly storage: Storage;
  readonly clock: () => Date;
  readonly access: AccessService;
  readonly directory: DirectoryService;
  /** Makes the demo office by what it is given, so that half of one is known as such. */
  readonly makingDemo: (seed: () => Promise<unknown>) => Promise<void>;
  /** Whether this process may hold an office whose passwords are known. */
  readonly demoAllowed: boolean;
}

const SPACE = 'setup';

/** What happens once, in an empty installation. */
export class Setup {
  readonly #options: SetupOptions;
  #agencies = 0;

  constructor(options: SetupOptions) {
    this.#options = options;
  }

  /** An installation without an agency waits to be set up. Once done it never goes back. */
  async state(): Promise<'needed' | 'done'> {
    return (await this.#atLeast(1)) ? 'done' : 'needed';
  }

  severalAgencies(): Promise<boolean> {
    return this.#atLeast(2);
  }

  async #atLeast(count: number): Promise<boolean> {
    if (this.#agencies < count) {
      const all = await this.#options.storage.journal.agencies();
      this.#agencies = all.filter((agency) => agency !== INSTALLATION).length;
    }
    return this.#agencies >= count;
  }

  async isDemo(now: number): Promise<boolean> {
    return (await this.#options.storage.state.get(SPACE, 'demo', now)) !== undefined;
  }

  /** The office's agency, units, first administrator and registers of this year, in one commit. */
  async foundOffice(context: Context, token: string, plan: FirstOffice): Promise<void> {
    const now = Date.parse(context.now);
    if (!(await isSetupToken(this.#options.storage, token, now))) refuse('SETUP_TOKEN', { field: 'token' });
    await this.#once(async () => {
      const { administrator } = plan;
      const first = { ...administrator, mustChange: false };
      await commitOffice(this.#options, context, { ...plan, administrator: first });
      const { storage, directory } = this.#options;
      await adoptAgencies(storage, directory.installation, context.now);
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
}
