import { INSTALLATION } from '../../storage/port.ts';
import type { NewAgency } from '../setup/agencies.ts';
import { newAgencyBody } from '../setup/agencies-schema.ts';
import { type Arguments, type Command, type Io, type Option, UsageError } from './command.ts';
import { AGENCY_OPTION, agencyOf, consoleContext, randomPassword } from './console.ts';
import { DATA_OPTION, withFolder } from './folder.ts';

const COMMITTEE = /^ủy ban nhân dân\s+/i;

/** As it stands before the date: `Ủy ban nhân dân phường Xuân Hòa` is in `Phường Xuân Hòa`. */
function placeOf(name: string): string {
  const place = name.normalize('NFC').replace(COMMITTEE, '');
  return place.charAt(0).toUpperCase() + place.slice(1);
}

/** As in numbers and symbols: `UBND`, `SNV`. */
function abbreviationOf(name: string): string {
  if (COMMITTEE.test(name.normalize('NFC'))) return 'UBND';
  const letters = name
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.charAt(0));
  return letters.join('').toUpperCase().slice(0, 20);
}

async function readPassword(): Promise<string> {
  let read = '';
  for await (const part of process.stdin.setEncoding('utf8')) read += part;
  const password = read.split(/\r?\n/, 1)[0] ?? '';
  if (password === '') throw new UsageError('no password on standard input');
  return password;
}

function planOf({ options }: Arguments) {
  const text = (name: string): string | undefined => {
    const given = options[name];
    return typeof given === 'string' && given.trim() !== '' ? given.trim() : undefined;
  };
  const needed = (name: string): string => {
    const given = text(name);
    if (given === undefined) throw new UsageError(`missing: --${name}`);
    return given;
  };
  const name = needed('name');
  const parentName = text('parent');
  return {
    agency: {
      name,
      code: needed('code'),
      abbreviation: text('abbreviation') ?? abbreviationOf(name),
      place: text('place') ?? placeOf(name),
      ...(parentName && { parentName }),
    },
    unit: { name: needed('unit'), abbreviation: needed('unit-abbr') },
    administrator: { fullName: needed('admin-name'), username: needed('admin-user') },
  };
}

function checked({ administrator, ...plan }: ReturnType<typeof planOf>, given: string): NewAgency {
  const read = newAgencyBody.safeParse({ ...plan, administrator: { ...administrator, password: given } });
  if (!read.success) {
    const wrong = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new UsageError(wrong.join('\n'));
  }
  const { password, ...first } = read.data.administrator;
  return { ...read.data, administrator: first, password };
}

async function add(args: Arguments, io: Io): Promise<number> {
  const plan = planOf(args);
  const isGiven = args.options['password-stdin'] === true;
  const password = isGiven ? await readPassword() : randomPassword();
  return withFolder(args, async ({ services }) => {
    const asked = checked(plan, password);
    const { listed, agency } = await services.agencies.add(consoleContext(INSTALLATION), asked);
    const { username } = asked.administrator;
    const shown = isGiven ? {} : { password };
    if (io.json) io.out(JSON.stringify({ id: listed.id, code: listed.code, username, ...shown }));
    else {
      io.out(`${listed.code}: ${agency?.name}`);
      io.out(isGiven ? username : `${username}: first password ${password}`);
    }
    return 0;
  });
}

async function list(args: Arguments, io: Io): Promise<number> {
  return withFolder(args, async ({ services }) => {
    const all = await services.agencies.list(consoleContext(INSTALLATION));
    const shown = all.map(({ listed, agency }) => {
      const { id, code, state, addedAt, addedBy } = listed;
      return { id, code, name: agency?.name ?? '', state, addedAt, addedBy: addedBy?.name };
    });
    if (io.json) io.out(JSON.stringify(shown));
    else for (const { code, name, state, addedAt } of shown) io.out([code, name, state, addedAt].join('\t'));
    return 0;
  });
}

async function admin(args: Arguments, io: Io): Promise<number> {
  return withFolder(args, async (opened) => {
    const { directory } = opened.services;
    const of = await agencyOf(opened, args.options.agency);
    const context = consoleContext(of);
    const username = args.positionals[0]?.toLowerCase();
    const people = [...(await directory.of(context)).people.values()];
    const person = people.find((one) => one.username === username);
    if (!person) throw new UsageError(`no such user: ${username}`);
    const by = { person: context.actor.person, at: context.now };
    const revoking = args.options.revoke === true;
    if (revoking) await directory.installation.revoke({ of, person: person.id }, by);
    else if (!person.roles.includes('administrator')) {
      throw new UsageError(`${username} is no administrator of the agency`);
    } else await directory.installation.grant({ of, person: person.id }, by);
    const state = revoking ? 'revoked' : 'granted';
    io.out(io.json ? JSON.stringify({ username, state }) : `${username}: ${state}`);
    return 0;
  });
}

const text = (name: string, description: string, more: Partial<Option> = {}): Option => ({
  name,
  type: 'string',
  description,
  ...more,
});
const required = { required: true };

export const agencyCommands: readonly Command[] = [
  { name: 'agency list', summary: 'Agencies of this installation', options: [DATA_OPTION], run: list },
  {
    name: 'agency add',
    summary: 'Add an agency and its first administrator; completes one whose adding was cut off',
    options: [
      DATA_OPTION,
      text('name', 'Name of the agency', required),
      text('code', 'Its identifier; people give it at sign-in where names are the same', required),
      text('admin-name', 'Full name of its first administrator', required),
      text('admin-user', 'Their user name', required),
      text('place', 'Before the date of documents; default: from the name'),
      text('abbreviation', 'In symbols of documents; default: from the name'),
      text('parent', 'Agency above it'),
      text('unit', 'Its first unit', { default: 'Văn phòng' }),
      text('unit-abbr', 'And its abbreviation', { default: 'VP' }),
      {
        name: 'password-stdin',
        type: 'boolean',
        description: 'First password from standard input; default: a random one, printed once',
      },
    ],
    run: add,
  },
  {
    name: 'agency admin',
    summary: 'Let an administrator of an agency administer the installation as well',
    positionals: [{ name: 'username', required: true }],
    options: [DATA_OPTION, AGENCY_OPTION, { name: 'revoke', type: 'boolean', description: 'Not any more' }],
    run: admin,
  },
];
