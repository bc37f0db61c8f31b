import type { Storage, Stored, Write } from '../../../storage/port.ts';
import type { Actor, Context } from '../../kernel/context.ts';
import { refuse, refuseAll } from '../../kernel/refusal.ts';
import { answeredUnits, type DirectoryService, findAll, PERSON, type Person } from '../directory/index.ts';
import { ACCOUNT } from './access-kinds.ts';
import { type Account, passwordReasons } from './account.ts';
import { compareInVain, hashPassword, isPassword } from './password.ts';

export interface NewPassword {
  readonly password: string;
  readonly mustChange: boolean;
}

/** Who somebody says to be. */
export interface Claim {
  readonly username: string;
  /** Of the agency, where several have somebody of that name. */
  readonly code?: string | undefined;
}

/** A name that is in use in more agencies belongs to nobody alone. */
const LOOKED_AT = 8;

/** The accounts of people: who may prove with which password to be whom. */
export class Accounts {
  readonly #storage: Storage;
  readonly #directory: DirectoryService;

  constructor(storage: Storage, directory: DirectoryService) {
    this.#storage = storage;
    this.#directory = directory;
  }

  get(agency: string, person: string): Promise<Stored<Account> | undefined> {
    return this.#storage.get<Account>(ACCOUNT, agency, person);
  }

  /** All accounts of the agency. */
  list(agency: string): Promise<readonly Stored<Account>[]> {
    return findAll<Account>(this.#storage, ACCOUNT, agency);
  }

  async person(context: Context, id: string): Promise<Stored<Person>> {
    return (await this.#person(context.actor.agency, id, context.now)) ?? refuse('PERSON_UNKNOWN');
  }

  /** Whom the name means, if the password is theirs. One comparison, whoever is meant and whether anybody is. */
  async withPassword(claim: Claim, password: string, now: string): Promise<Stored<Person> | undefined> {
    const person = await this.#named(claim);
    const account = person && (await this.get(person.agency, person.id));
    if (!account) {
      await compareInVain(password);
      return undefined;
    }
    const usable = (await isPassword(password, account.passwordHash)) && person.active && !account.disabledAt;
    if (!usable) return undefined;
    const { agency, id, version } = person;
    // Another process may have added or changed them a moment ago.
    if ((await this.#person(agency, id, now))?.version !== version) this.#directory.forget(agency);
    return this.#person(agency, id, now);
  }

  async actor(agency: string, id: string, now: string): Promise<Actor | undefined> {
    const person = await this.#person(agency, id, now);
    if (!person?.active) return undefined;
    const { fullName: name, unit, roles, clearance } = person;
    const [directory, administersInstallation] = await Promise.all([
      this.#directory.ofAgency(agency, now),
      roles.includes('administrator') &&
        this.#directory.installation.isAdministrator({ of: agency, person: id }),
    ]);
    const answersFor = directory ? answeredUnits(directory, id) : [];
    const actor = { agency, person: id, name, unit, roles, clearance, answersFor };
    return administersInstallation ? { ...actor, administersInstallation } : actor;
  }

  /** The write that gives a new person an account, for a commit that also makes the person. */
  async writeFor(person: { id: string; username: string }, given: NewPassword, now: string): Promise<Write> {
    refuseAll(passwordReasons(given.password, person.username));
    const passwordHash = await hashPassword(given.password);
    const value: Account = {
      person: person.id,
      passwordHash,
      mustChange: given.mustChange,
      passwordChangedAt: now,
    };
    return { kind: ACCOUNT, id: person.id, expectedVersion: 0, value };
  }

  async setPassword(context: Context, id: string, given: NewPassword): Promise<void> {
    const person = await this.person(context, id);
    const known = await this.get(context.actor.agency, id);
    const write = await this.writeFor(person, given, context.now);
    const value = known?.disabledAt ? { ...write.value, disabledAt: known.disabledAt } : write.value;
    await this.#commit(context, 'access.set-password', {
      ...write,
      value,
      expectedVersion: known?.version ?? 0,
    });
  }

  async setDisabled(context: Context, id: string, disabled: boolean): Promise<void> {
    const known = await this.get(context.actor.agency, id);
    if (!known) refuse('ACCOUNT_UNKNOWN');
    const { agency: _agency, version, id: _id, disabledAt: _before, ...rest } = known;
    const value = disabled ? { ...rest, disabledAt: context.now } : rest;
    const action = disabled ? 'access.disable' : 'access.enable';
    await this.#commit(context, action, { kind: ACCOUNT, id, expectedVersion: version, value });
  }

  async #commit({ actor, now }: Context, action: string, write: Write): Promise<void> {
    const { agency, person } = actor;
    await this.#storage.commit({
      agency,
      actor: { person },
      at: now,
      action,
      writes: [write],
      details: { of: write.id },
    });
  }

  /** With the code of an agency: who has the name there. Without: whoever alone has it in the whole installation. */
  async #named({ username, code }: Claim): Promise<Stored<Person> | undefined> {
    const { installation } = this.#directory;
    if (code !== undefined) {
      const listed = await installation.byCode(code);
      return listed && this.#in(listed.id, username);
    }
    const agencies = await installation.agenciesOf(username);
    if (agencies.length > LOOKED_AT) return undefined;
    const found = await Promise.all(agencies.map((agency) => this.#in(agency, username)));
    const active = found.filter((person) => person?.active);
    return active.length === 1 ? active[0] : undefined;
  }

  async #in(agency: string, name: string): Promise<Stored<Person> | undefined> {
    const filter = { username: name.trim().toLowerCase() };
    return (await this.#storage.find<Person>(PERSON, { agency, filter, limit: 1 })).items[0];
  }

  async #person(agency: string, id: string, now: string): Promise<Stored<Person> | undefined> {
    return (await this.#directory.ofAgency(agency, now))?.people.get(id);
  }
}
