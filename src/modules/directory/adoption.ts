/** Brings the installation's own journal up to what the agencies' journals say. */
import { INSTALLATION, type Storage, type Stored } from '../../../storage/port.ts';
import type { Agency, Person } from './directory.ts';
import { AGENCY, PERSON } from './directory-kinds.ts';
import { findAll } from './directory-store.ts';
import { codeKeyOf, freeCode, type ListedAgency } from './installation.ts';
import type { By, InstallationStore } from './installation-store.ts';

interface Adopting {
  readonly storage: Storage;
  readonly installation: InstallationStore;
  readonly by: By;
}

/** Who made the program do what nobody asked it for. */
const PROGRAM = 'installation';

/**
 * Lists every agency that has a journal and is not listed as founded: the first office, one from before there was a list, one
 * whose adding was cut off between the two journals. Doing it again changes nothing.
 */
export async function adoptAgencies(
  storage: Storage,
  installation: InstallationStore,
  at: string,
): Promise<void> {
  const adopting = { storage, installation, by: { person: PROGRAM, at } };
  const journals = (await storage.journal.agencies()).filter((agency) => agency !== INSTALLATION);
  if (journals.length === 0) return;
  const listed = await installation.listed();
  const founded = new Set(listed.filter(({ state }) => state === 'founded').map(({ id }) => id));
  for (const agency of journals) if (!founded.has(agency)) await adopt(adopting, agency);
  await nameAdministrator(adopting, journals);
}

async function adopt({ storage, installation, by }: Adopting, id: string): Promise<void> {
  const agency = await storage.get<Agency>(AGENCY, id, id);
  if (!agency) return;
  const people = await findAll<Person>(storage, PERSON, id);
  const names = people.map(({ username }) => username);
  await installation.noteNames(id, names, by);
  await markFounded({ storage, installation, by }, agency);
}

/** Whoever else does the same at this moment comes to the same. */
async function markFounded({ installation, by }: Adopting, agency: Stored<Agency>): Promise<void> {
  for (let isDone = false; !isDone; ) {
    const all = await installation.listed();
    const known = all.find(({ id }) => id === agency.id);
    if (known?.state === 'founded') return;
    const taken = new Set(all.map(({ codeKey }) => codeKey));
    const code = freeCode(agency.code ?? agency.abbreviation, taken);
    const fresh: ListedAgency = { code, codeKey: codeKeyOf(code), state: 'founded', addedAt: by.at };
    isDone = await installation.putAgency(
      known ?? { kind: AGENCY, id: agency.id },
      known ? foundedOf(known) : fresh,
      by,
    );
  }
}

/** As listed once its journal has begun. */
export function foundedOf({ code, codeKey, addedAt, addedBy }: ListedAgency): ListedAgency {
  return { code, codeKey, state: 'founded', addedAt, ...(addedBy && { addedBy }) };
}

/** The first administrator of the first office administers the installation as well, as long as nobody else does. */
async function nameAdministrator(adopting: Adopting, journals: readonly string[]): Promise<void> {
  const { storage, installation, by } = adopting;
  const [of, ...others] = journals;
  if (of === undefined || others.length > 0 || (await installation.administrators()).length > 0) return;
  const people = await findAll<Person>(storage, PERSON, of);
  const first = people
    .filter(({ active, roles }) => active && roles.includes('administrator'))
    .sort((one, other) => (one.id < other.id ? -1 : 1))[0];
  if (first) await installation.grant({ of, person: first.id }, by);
}
