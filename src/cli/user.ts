import type { Stored } from '../../storage/port.ts';
import { type Context, ROLES, type Role } from '../kernel/context.ts';
import type { Directory, Person } from '../modules/directory/index.ts';
import type { Opened } from '../server.ts';
import {
  type Arguments,
  type Command,
  type Io,
  type Option,
  type Positional,
  UsageError,
} from './command.ts';
import { AGENCY_OPTION, agencyOf, consoleContext, randomPassword } from './console.ts';
import { DATA_OPTION, withFolder } from './folder.ts';

const COMMON = [DATA_OPTION, AGENCY_OPTION];
const PERSON: readonly Positional[] = [{ name: 'username', required: true }];

interface Office {
  readonly opened: Opened;
  readonly directory: Directory;
  readonly context: Context;
}

function inOffice(args: Arguments, work: (office: Office) => Promise<number>): Promise<number> {
  return withFolder(args, async (opened) => {
    const context = consoleContext(await agencyOf(opened, args.options.agency));
    return work({ opened, context, directory: await opened.services.directory.of(context) });
  });
}

function personNamed({ directory }: Office, username: string | undefined): Stored<Person> {
  const found = [...directory.people.values()].find((person) => person.username === username?.toLowerCase());
  if (!found) throw new UsageError(`no such user: ${username}`);
  return found;
}

function firstPassword({ options }: Arguments): string {
  return typeof options.password === 'string' ? options.password : randomPassword();
}

function rolesOf({ options }: Arguments): Role[] {
  const asked = String(options.roles)
    .split(',')
    .map((role) => role.trim());
  const unknown = asked.filter((role) => !ROLES.includes(role as Role));
  if (unknown.length > 0)
    throw new UsageError(`no such role: ${unknown.join(', ')}; there are: ${ROLES.join(', ')}`);
  return asked as Role[];
}

async function list(args: Arguments, io: Io): Promise<number> {
  return inOffice(args, async ({ opened, directory, context }) => {
    const accounts = await opened.services.access.accounts.list(context.actor.agency);
    const byPerson = new Map(accounts.map((account) => [account.person, account]));
    const users = [...directory.people.values()].map(({ id, username, fullName, roles, unit, active }) => {
      const account = byPerson.get(id);
      const state = !active
        ? 'inactive'
        : !account
          ? 'no account'
          : account.disabledAt
            ? 'disabled'
            : 'active';
      return { username, fullName, unit: directory.units.get(unit)?.name ?? unit, roles, state };
    });
    if (io.json) io.out(JSON.stringify(users));
    else
      for (const user of users)
        io.out([user.username, user.fullName, user.unit, user.roles.join(','), user.state].join('\t'));
    return 0;
  });
}

function give(args: Arguments, io: Io): Promise<number> {
  return inOffice(args, async (office) => {
    const { id, username } = personNamed(office, args.positionals[0]);
    const password = firstPassword(args);
    await office.opened.services.access.resetPassword(office.context, id, password);
    io.out(io.json ? JSON.stringify({ username, password }) : `${username}: first password ${password}`);
    return 0;
  });
}

function add(args: Arguments, io: Io): Promise<number> {
  return inOffice(args, async ({ opened, directory, context }) => {
    const { name, unit: abbreviation } = args.options;
    const unit = [...directory.units.values()].find((one) => one.abbreviation === abbreviation);
    if (!unit) throw new UsageError(`no such unit: ${abbreviation}`);
    const input = {
      username: String(args.positionals[0]),
      fullName: String(name),
      unit: unit.id,
      roles: rolesOf(args),
    };
    const { access, directory: people } = opened.services;
    const person = await people.addPerson(context, { ...input, clearance: 'none', active: true });
    const password = firstPassword(args);
    await access.resetPassword(context, person.id, password);
    io.out(
      io.json
        ? JSON.stringify({ username: person.username, password })
        : `${person.username}: first password ${password}`,
    );
    return 0;
  });
}

function setDisabled(disabled: boolean) {
  return (args: Arguments, io: Io): Promise<number> =>
    inOffice(args, async (office) => {
      const { id, username } = personNamed(office, args.positionals[0]);
      await office.opened.services.access.setDisabled(office.context, id, disabled);
      const state = disabled ? 'disabled' : 'active';
      io.out(io.json ? JSON.stringify({ username, state }) : `${username}: ${state}`);
      return 0;
    });
}

const PASSWORD_OPTION: Option = {
  name: 'password',
  type: 'string',
  description: 'First password; default: a random one',
};

export const userCommands: readonly Command[] = [
  { name: 'user list', summary: 'People and their accounts', options: COMMON, run: list },
  {
    name: 'user add',
    summary: 'Add a person with an account',
    positionals: PERSON,
    options: [
      ...COMMON,
      { name: 'name', type: 'string', description: 'Full name', required: true },
      { name: 'unit', type: 'string', description: 'Abbreviation of the unit', required: true },
      { name: 'roles', type: 'string', description: `Of ${ROLES.join(', ')}; with commas`, required: true },
      PASSWORD_OPTION,
    ],
    run: add,
  },
  {
    name: 'user reset',
    summary: 'Give a first password, which must be changed at sign-in',
    positionals: PERSON,
    options: [...COMMON, PASSWORD_OPTION],
    run: give,
  },
  {
    name: 'user disable',
    summary: 'Nobody can sign in with the account',
    positionals: PERSON,
    options: COMMON,
    run: setDisabled(true),
  },
  {
    name: 'user enable',
    summary: 'The account can be used again',
    positionals: PERSON,
    options: COMMON,
    run: setDisabled(false),
  },
];
