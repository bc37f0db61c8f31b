import { legalDate, yearOf } from '../kernel/clock.ts';
import { newId } from '../kernel/ids.ts';
import { adoptAgencies, found } from '../modules/directory/index.ts';
import { bookWrites, firstBooks } from '../modules/registers/index.ts';
import type { Deps, Services } from '../services.ts';
import type { Office } from './cast.ts';
import { AGENCY, DEMO_PASSWORD, type DemoPerson, PEOPLE, POSITIONS, UNITS } from './office.ts';

function personInput({ key, clearance = 'none', headOfUnit, signs: _signs, ...person }: DemoPerson) {
  return {
    ...person,
    key,
    username: key,
    clearance,
    active: true,
    ...(headOfUnit ? { headOfUnit } : {}),
  };
}

/** Agency, units, people with their accounts, calendars and this year's registers, in one commit. */
export async function foundDemoOffice(services: Services, { storage }: Deps, at: Date): Promise<Office> {
  const now = at.toISOString();
  const year = yearOf(legalDate(at));
  const fresh = () => newId(at.getTime());
  const plan = {
    agency: AGENCY,
    units: UNITS,
    positions: POSITIONS,
    people: PEOPLE.map(personInput),
    years: [year, year + 1],
  };
  const { agency, units, people, writes } = found(plan, fresh);
  const accounts = await Promise.all(
    PEOPLE.map(({ key: username }) => {
      const given = { password: DEMO_PASSWORD, mustChange: false };
      return services.access.accounts.writeFor({ id: people.get(username)!, username }, given, now);
    }),
  );
  const books = firstBooks(year).flatMap((book) => bookWrites(fresh(), book));
  await storage.commit({
    agency,
    actor: { person: people.get('quantri')! },
    at: now,
    action: 'directory.found',
    writes: [...writes, ...accounts, ...books],
  });
  await adoptAgencies(storage, services.directory.installation, now);
  return { agency, units, people };
}
