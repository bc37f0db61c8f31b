/** The first commit of an agency: units, first administrator with their account, registers of this year. */
import type { Storage } from '../../storage/port.ts';
import type { Context } from '../kernel/context.ts';
import type { AccessService, NewPassword } from '../modules/access/index.ts';
import { type Agency, found } from '../modules/directory/index.ts';
import { bookWrites, firstBooks } from '../modules/registers/index.ts';

export interface OfficePlan {
  /** Where the agency's id was fixed beforehand. */
  readonly id?: string;
  readonly agency: Agency;
  readonly units: readonly { readonly name: string; readonly abbreviation: string }[];
  readonly administrator: { readonly fullName: string; readonly username: string } & NewPassword;
  /** Who founds it; absent: its first administrator. */
  readonly by?: string;
}

export interface Founders {
  readonly storage: Storage;
  readonly access: AccessService;
}

function foundingOf({ id, agency, units, administrator }: OfficePlan, year: number) {
  const { fullName, username } = administrator;
  const standing = { roles: ['administrator' as const], clearance: 'none' as const, active: true };
  return {
    ...(id === undefined ? {} : { id }),
    agency,
    units: units.map((unit, place) => ({ ...unit, key: String(place) })),
    positions: [],
    people: [{ fullName, username, key: 'first', unit: '0', ...standing }],
    years: [year, year + 1],
  };
}

export async function commitOffice(founders: Founders, context: Context, plan: OfficePlan): Promise<void> {
  const year = Number(context.today.slice(0, 4));
  const { agency, people, writes } = found(foundingOf(plan, year), context.newId);
  // An administrator sets the first number of each while none has been given.
  const books = firstBooks(year).flatMap((book) => bookWrites(context.newId(), book));
  const { username, password, mustChange } = plan.administrator;
  const first = { id: people.get('first')!, username: username.toLowerCase() };
  const account = await founders.access.accounts.writeFor(first, { password, mustChange }, context.now);
  await founders.storage.commit({
    agency,
    actor: { person: plan.by ?? first.id },
    at: context.now,
    action: 'directory.found',
    writes: [...writes, ...books, account],
  });
}
