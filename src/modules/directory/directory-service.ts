import {
  type CommitResult,
  type RecordRef,
  type Storage,
  StorageError,
  type Stored,
  type Write,
} from '../../../storage/port.ts';
import { type Context, entryOf, hasRole } from '../../kernel/context.ts';
import { refuse, refuseAll } from '../../kernel/refusal.ts';
import { AgencyCache } from './agency-cache.ts';
import type { Agency, Directory, Person, Position, Unit } from './directory.ts';
import {
  changedPerson,
  newPerson,
  type PersonInput,
  type PositionInput,
  personReasons,
  type UnitInput,
  unitReasons,
} from './directory-changes.ts';
import { AGENCY, CALENDAR, PERSON, POSITION, UNIT } from './directory-kinds.ts';
import { loadCalendars, loadDirectory } from './directory-store.ts';
import { InstallationStore } from './installation-store.ts';
import { type Calendar, type Calendars, defaultCalendar } from './working-calendar.ts';

/** What an administrator changes; `version` is the one that was seen. */
export interface Change<T> {
  readonly id: string;
  readonly version: number;
  readonly input: T;
}

export class DirectoryService {
  readonly installation: InstallationStore;
  readonly #storage: Storage;
  readonly #directories: AgencyCache<Directory | undefined>;
  readonly #calendars: AgencyCache<ReadonlyMap<number, Stored<Calendar>>>;

  constructor(storage: Storage) {
    this.#storage = storage;
    this.installation = new InstallationStore(storage);
    const kinds = [AGENCY, UNIT, POSITION, PERSON];
    this.#directories = new AgencyCache({ storage, kinds, load: (agency) => loadDirectory(storage, agency) });
    this.#calendars = new AgencyCache({
      storage,
      kinds: [CALENDAR],
      load: (agency) => loadCalendars(storage, agency),
    });
  }

  /** For who is not signed in yet. */
  ofAgency(agency: string, now: string): Promise<Directory | undefined> {
    return this.#directories.of(agency, now);
  }

  /** Where a newer record was seen than the snapshot holds: another process has written it. */
  forget(agency: string): void {
    this.#directories.forget(agency);
  }

  /** The agency of who acts, as one snapshot. */
  async of(context: Context): Promise<Directory> {
    const directory = await this.#directories.of(context.actor.agency, context.now);
    return directory ?? refuse('AGENCY_UNKNOWN');
  }

  /** The calendar of any year; public holidays where the agency has not made its own. */
  async calendars(context: Context): Promise<Calendars> {
    const known = await this.#calendars.of(context.actor.agency, context.now);
    const made = new Map<number, Calendar>();
    return (year) => {
      const calendar = known.get(year) ?? made.get(year) ?? defaultCalendar(year);
      made.set(year, calendar);
      return calendar;
    };
  }

  async calendar(context: Context, year: number): Promise<Stored<Calendar>> {
    const known = await this.#calendars.of(context.actor.agency, context.now);
    const made = { id: String(year), agency: context.actor.agency, version: 0 };
    return known.get(year) ?? { ...defaultCalendar(year), ...made };
  }

  saveAgency(context: Context, { input, version }: Omit<Change<Agency>, 'id'>): Promise<Stored<Agency>> {
    return this.#save(context, 'directory.change-agency', {
      kind: AGENCY,
      id: context.actor.agency,
      expectedVersion: version,
      value: input,
    });
  }

  async addUnit(context: Context, input: UnitInput): Promise<Stored<Unit>> {
    refuseAll(unitReasons(await this.of(context), input));
    return this.#save(context, 'directory.add-unit', added(UNIT, context.newId(), input));
  }

  async changeUnit(context: Context, { id, version, input }: Change<UnitInput>): Promise<Stored<Unit>> {
    const directory = await this.of(context);
    if (!directory.units.has(id)) refuse('UNIT_UNKNOWN');
    refuseAll(unitReasons(directory, input, id));
    const write = { kind: UNIT, id, expectedVersion: version, value: input };
    return this.#save(context, 'directory.change-unit', write);
  }

  addPosition(context: Context, input: PositionInput): Promise<Stored<Position>> {
    return this.#save(context, 'directory.add-position', added(POSITION, context.newId(), input));
  }

  async changePosition(context: Context, change: Change<PositionInput>): Promise<Stored<Position>> {
    const { id, version, input } = change;
    if (!(await this.of(context)).positions.has(id)) refuse('POSITION_UNKNOWN');
    const write = { kind: POSITION, id, expectedVersion: version, value: input };
    return this.#save(context, 'directory.change-position', write);
  }

  async addPerson(context: Context, input: PersonInput): Promise<Stored<Person>> {
    refuseAll(personReasons(await this.of(context), input));
    await this.#noteName(context, input);
    return this.#save(context, 'directory.add-person', added(PERSON, context.newId(), newPerson(input)));
  }

  async changePerson(context: Context, { id, version, input }: Change<PersonInput>): Promise<Stored<Person>> {
    const directory = await this.of(context);
    const before = directory.people.get(id) ?? refuse('PERSON_UNKNOWN');
    refuseAll(personReasons(directory, input, id));
    if (input.username.toLowerCase() !== before.username) await this.#noteName(context, input);
    const write = { kind: PERSON, id, expectedVersion: version, value: changedPerson(before, input) };
    return this.#save(context, 'directory.change-person', write);
  }

  saveCalendar(context: Context, change: Omit<Change<Calendar>, 'id'>): Promise<Stored<Calendar>> {
    return this.#save(context, 'directory.change-calendar', {
      kind: CALENDAR,
      id: String(change.input.year),
      expectedVersion: change.version,
      value: change.input,
    });
  }

  async #noteName({ actor, now }: Context, { username }: PersonInput): Promise<void> {
    if (!hasRole(actor, 'administrator')) refuse('ADMINISTRATOR_ONLY');
    await this.installation.noteNames(actor.agency, [username], { person: actor.person, at: now });
  }

  async #save<T>(context: Context, action: string, write: Write): Promise<Stored<T>> {
    if (!hasRole(context.actor, 'administrator')) refuse('ADMINISTRATOR_ONLY');
    const { agency } = context.actor;
    try {
      const request = { ...entryOf(context, action), writes: [write] };
      const result: CommitResult = await this.#storage.commit(request);
      return result.records[0] as Stored<T>;
    } catch (error) {
      throw duplicateRefused(error, write);
    } finally {
      this.#directories.forget(agency);
      this.#calendars.forget(agency);
    }
  }
}

function added(kind: string, id: string, value: object): Write {
  return { kind, id, expectedVersion: 0, value };
}

/** The snapshot is checked before; two who take the same name at the same moment meet here. */
function duplicateRefused(error: unknown, { kind }: RecordRef): unknown {
  if (!(error instanceof StorageError) || error.code !== 'DUPLICATE_KEY') return error;
  if (kind === PERSON) refuse('USERNAME_TAKEN', { field: 'username' });
  if (kind === UNIT) refuse('ABBREVIATION_TAKEN', { field: 'abbreviation' });
  return error;
}
