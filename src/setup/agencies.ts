import { type Storage, StorageError, type Stored } from '../../storage/port.ts';
import type { Context } from '../kernel/context.ts';
import { refuse, refuseAll } from '../kernel/refusal.ts';
import { type AccessService, passwordReasons } from '../modules/access/index.ts';
import {
  AGENCY,
  type Agency,
  type AgencyPlan,
  codeKeyOf,
  type DirectoryService,
  foundedOf,
  type InstallationStore,
  type ListedAgency,
} from '../modules/directory/index.ts';
import { commitOffice } from './found-office.ts';

interface AgenciesOptions {
  readonly storage: Storage;
  readonly access: AccessService;
  readonly directory: DirectoryService;
}

export interface NewAgency extends AgencyPlan {
  readonly agency: Agency & { readonly code: string };
  /** First password of its administrator. */
  readonly password: string;
}

/** As whoever administers the installation sees an agency; the record of a planned one is its plan. */
export interface AgencySeen {
  readonly listed: Stored<ListedAgency>;
  readonly agency: Agency | undefined;
}

/** Who founds an agency, in its own journal: a person of another agency, who is named in the installation's. */
const FOUNDER = 'installation';

/** The agencies of the installation, for whoever administers it. */
export class AgenciesService {
  readonly #options: AgenciesOptions;
  readonly #installation: InstallationStore;

  constructor(options: AgenciesOptions) {
    this.#options = options;
    this.#installation = options.directory.installation;
  }

  async list(context: Context): Promise<readonly AgencySeen[]> {
    permit(context);
    const listed = await this.#installation.listed();
    return Promise.all(listed.map((one) => this.#seen(one)));
  }

  /**
   * In two journals: planned in the installation's, founded in the agency's own by the id of the plan, then listed as founded.
   * Cut off in between it is done again, by the same words or by `complete`; of two who do it at once the agency's own
   * journal lets one through.
   */
  async add(context: Context, { password, ...plan }: NewAgency): Promise<AgencySeen> {
    permit(context);
    const reasons = passwordReasons(password, plan.administrator.username);
    refuseAll(reasons.map((reason) => ({ ...reason, field: 'administrator.password' })));
    const { code } = plan.agency;
    const known = await this.#installation.byCode(code);
    if (known?.state === 'founded') refuse('AGENCY_CODE_TAKEN', { field: 'agency.code' });
    const { agency, person, name } = context.actor;
    const addedBy = { agency, person, name };
    const codeKey = codeKeyOf(code);
    const planned = { code, codeKey, state: 'planned' as const, addedAt: context.now, addedBy, plan };
    const by = { person, at: context.now };
    const place = known ?? { kind: AGENCY, id: context.newId() };
    const isFirst = await this.#installation.putAgency(place, planned, by);
    if (!isFirst) refuse('AGENCY_CODE_TAKEN', { field: 'agency.code' });
    return this.#found(context, { id: place.id, plan, password });
  }

  /** What was cut off while it was being added. */
  async complete(context: Context, id: string, password: string): Promise<AgencySeen> {
    permit(context);
    const listed = (await this.#installation.agency(id)) ?? refuse('NOT_FOUND');
    const { plan } = listed;
    if (!plan) refuse('AGENCY_FOUNDED');
    refuseAll(passwordReasons(password, plan.administrator.username));
    return this.#found(context, { id, plan, password });
  }

  async #found(context: Context, planned: { id: string; plan: AgencyPlan; password: string }) {
    const { id, plan, password } = planned;
    const by = { person: context.actor.person, at: context.now };
    const { agency, unit } = plan;
    const administrator = { ...plan.administrator, password, mustChange: true };
    // A name is found before somebody can sign in by it.
    await this.#installation.noteNames(id, [administrator.username], by);
    const office = { id, agency, units: [unit], administrator, by: FOUNDER };
    const isFirst = await isCommitted(commitOffice(this.#options, context, office));
    await this.#listFounded(id, by);
    if (!isFirst) refuse('AGENCY_FOUNDED');
    return this.#seen((await this.#installation.agency(id)) ?? refuse('NOT_FOUND'));
  }

  async #listFounded(id: string, by: { person: string; at: string }): Promise<void> {
    for (let isDone = false; !isDone; ) {
      const listed = await this.#installation.agency(id);
      if (listed?.state !== 'planned') return;
      isDone = await this.#installation.putAgency(listed, foundedOf(listed), by);
    }
  }

  async #seen(listed: Stored<ListedAgency>): Promise<AgencySeen> {
    const agency = await this.#options.storage.get<Agency>(AGENCY, listed.id, listed.id);
    return { listed, agency: agency ?? listed.plan?.agency };
  }
}

function permit({ actor }: Context): void {
  if (!actor.administersInstallation) refuse('INSTALLATION_ADMINISTRATOR_ONLY');
}

/** Answers false where the agency's journal has begun already. */
async function isCommitted(commit: Promise<void>): Promise<boolean> {
  try {
    await commit;
    return true;
  } catch (error) {
    if (error instanceof StorageError && error.code === 'VERSION_CONFLICT') return false;
    throw error;
  }
}
