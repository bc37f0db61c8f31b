import { createHash } from 'node:crypto';
import {
  INSTALLATION,
  type RecordRef,
  type Storage,
  StorageError,
  type Stored,
  type Write,
} from '../../../storage/port.ts';
import { INSTALLATION_ADMINISTRATOR, LISTED_AGENCY, USED_NAME } from './directory-kinds.ts';
import { findAll } from './directory-store.ts';
import {
  codeKeyOf,
  type InstallationAdministrator,
  type ListedAgency,
  type UsedName,
} from './installation.ts';

/** Who writes into the installation's journal, and when. */
export interface By {
  readonly person: string;
  readonly at: string;
}

type Ref = Pick<InstallationAdministrator, 'of' | 'person'>;

const NAMES_AT_ONCE = 200;
const MOST_TRIES = 50;
/** No name itself: who reads this journal need not learn who works where. */
const nameId = (username: string): string =>
  createHash('sha256').update(username.trim().toLowerCase()).digest('base64url');
const grantId = ({ of, person }: Ref): string => `${of}.${person}`;

function decidedAgainst(error: unknown): boolean {
  return error instanceof StorageError && ['VERSION_CONFLICT', 'DUPLICATE_KEY'].includes(error.code);
}

/** The installation's own journal. */
export class InstallationStore {
  readonly #storage: Storage;

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  listed(): Promise<readonly Stored<ListedAgency>[]> {
    return findAll<ListedAgency>(this.#storage, LISTED_AGENCY, INSTALLATION);
  }

  agency(id: string): Promise<Stored<ListedAgency> | undefined> {
    return this.#storage.get<ListedAgency>(LISTED_AGENCY, INSTALLATION, id);
  }

  async byCode(code: string): Promise<Stored<ListedAgency> | undefined> {
    const query = { agency: INSTALLATION, filter: { codeKey: codeKeyOf(code) }, limit: 1 };
    return (await this.#storage.find<ListedAgency>(LISTED_AGENCY, query)).items[0];
  }

  /** Answers false, with nothing written, where somebody else was sooner or the code is taken. */
  putAgency(known: RecordRef | Stored<ListedAgency>, value: ListedAgency, by: By): Promise<boolean> {
    const expectedVersion = 'version' in known ? known.version : 0;
    const write = { kind: LISTED_AGENCY, id: known.id, expectedVersion, value };
    return this.#commit(value.state === 'planned' ? 'directory.plan-agency' : 'directory.list-agency', by, [
      write,
    ]);
  }

  administrators(): Promise<readonly Stored<InstallationAdministrator>[]> {
    return findAll<InstallationAdministrator>(this.#storage, INSTALLATION_ADMINISTRATOR, INSTALLATION);
  }

  async isAdministrator(who: Ref): Promise<boolean> {
    const found = await this.#storage.get(INSTALLATION_ADMINISTRATOR, INSTALLATION, grantId(who));
    return found !== undefined;
  }

  async grant(who: Ref, by: By): Promise<void> {
    const value: InstallationAdministrator = { ...who, grantedAt: by.at };
    const write = { kind: INSTALLATION_ADMINISTRATOR, id: grantId(who), expectedVersion: 0, value };
    await this.#commit('directory.grant-installation', by, [write]);
  }

  async revoke(who: Ref, by: By): Promise<void> {
    const id = grantId(who);
    const granted = await this.#storage.get(INSTALLATION_ADMINISTRATOR, INSTALLATION, id);
    if (!granted) return;
    const expectedVersion = granted.version;
    const write = { kind: INSTALLATION_ADMINISTRATOR, id, expectedVersion, value: null };
    await this.#commit('directory.revoke-installation', by, [write]);
  }

  /** Agencies in which somebody of this name may be. */
  async agenciesOf(username: string): Promise<readonly string[]> {
    const found = await this.#storage.get<UsedName>(USED_NAME, INSTALLATION, nameId(username));
    return found?.agencies ?? [];
  }

  /**
   * Before a person gets a name, so that nobody has one by which they are not found. What is noted for a person who then was
   * not made does no harm: a sign-in looks there in vain.
   */
  async noteNames(agency: string, usernames: readonly string[], by: By): Promise<void> {
    const ids = [...new Set(usernames.map(nameId))];
    for (let from = 0; from < ids.length; from += NAMES_AT_ONCE) {
      await this.#note(agency, ids.slice(from, from + NAMES_AT_ONCE), by);
    }
  }

  async #note(agency: string, ids: readonly string[], by: By): Promise<void> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const found = await this.#storage.getMany<UsedName>(USED_NAME, INSTALLATION, ids);
      const known = new Map(found.map((one) => [one.id, one]));
      const missing = ids.filter((id) => !known.get(id)?.agencies.includes(agency));
      const writes = missing.map((id) => {
        const { version = 0, agencies = [] } = known.get(id) ?? {};
        return { kind: USED_NAME, id, expectedVersion: version, value: { agencies: [...agencies, agency] } };
      });
      if (writes.length === 0 || (await this.#commit('directory.note-names', by, writes))) return;
    }
    throw new StorageError('STORAGE_UNAVAILABLE', 'user names are being noted by too many at once');
  }

  async #commit(action: string, { person, at }: By, writes: readonly Write[]): Promise<boolean> {
    try {
      await this.#storage.commit({ agency: INSTALLATION, actor: { person }, at, action, writes });
      return true;
    } catch (error) {
      if (decidedAgainst(error)) return false;
      throw error;
    }
  }
}
