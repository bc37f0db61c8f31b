/** The test authority at the command line: for who tries signing without certificates of a real one. It proves nothing. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type Authority,
  issueAuthority,
  issueSamples,
  SAMPLE_PASSPHRASE,
  serveAuthority,
} from '../../certs/authority/index.ts';
import { type Arguments, type Command, type Io, UsageError } from './command.ts';
import { askSecret } from './secret.ts';

const DAY = 24 * 3600 * 1000;
const FOLDER = { name: 'folder', required: true } as const;
const CERTIFICATE = { name: 'certificate', required: true } as const;
const PASSPHRASE_FILE = {
  name: 'passphrase-file',
  type: 'string',
  description: 'File whose first line will open the new key; default: asked for',
} as const;

const folderOf = ({ positionals }: Arguments): string => path.resolve(String(positionals[0]));
/** What it keeps for itself. */
const ownOf = (args: Arguments): string => path.join(folderOf(args), 'authority');

async function pemOf({ positionals }: Arguments): Promise<string> {
  const file = String(positionals[1]);
  const pem = await readFile(file, 'utf8').catch(() => undefined);
  if (pem === undefined) throw new UsageError(`cannot read ${file}`);
  return pem;
}

async function opened(args: Arguments): Promise<Authority> {
  return issueAuthority(ownOf(args), { now: new Date() });
}

async function written(folder: string, files: { readonly [name: string]: string | Buffer }): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const [name, bytes] of Object.entries(files))
    await writeFile(path.join(folder, name), bytes, { mode: 0o600 });
}

/** A whole set: what signs, and what must not be believed. */
async function make(args: Arguments, io: Io): Promise<number> {
  const folder = folderOf(args);
  const now = new Date();
  // Served while it is made: its certificates name where it will answer.
  const authority = await serveAuthority(ownOf(args), { now, clock: () => new Date() });
  try {
    const samples = await issueSamples(authority, now);
    await written(folder, { 'root.pem': authority.rootPem });
    for (const { file, p12, certificatePem } of samples)
      await written(folder, { [`${file}.p12`]: p12, [`${file}.pem`]: certificatePem });
    await written(folder, { passphrase: `${SAMPLE_PASSPHRASE}\n` });
    io.out(`${folder}: root.pem, ${samples.map(({ file }) => `${file}.p12`).join(', ')}`);
  } finally {
    await authority.close();
  }
  return 0;
}

async function renew(args: Arguments, io: Io): Promise<number> {
  const certificate = await pemOf(args);
  const days = Number(args.options.days);
  if (!Number.isInteger(days) || days < 1) throw new UsageError(`not a number of days: ${args.options.days}`);
  const out = String(args.options.out);
  const passphrase = await askSecret('passphrase', args.options['passphrase-file']);
  const now = Date.now();
  const terms = { passphrase, notBefore: new Date(now), notAfter: new Date(now + days * DAY) };
  const key = await (await opened(args)).renewKey(certificate, terms);
  await writeFile(out, key.p12, { mode: 0o600 });
  await writeFile(`${out.replace(/\.p12$/, '')}.pem`, key.certificatePem);
  io.out(`${out}: ${terms.notAfter.toISOString().slice(0, 10)}`);
  return 0;
}

async function revoke(args: Arguments, io: Io): Promise<number> {
  const reason = Number(args.options.reason);
  if (!Number.isInteger(reason) || reason < 0 || reason > 10)
    throw new UsageError(`not a reason of RFC 5280, 5.3.1: ${args.options.reason}`);
  await (await opened(args)).revoke(await pemOf(args), new Date(), reason);
  io.out('revoked; a served authority says so once it is started again');
  return 0;
}

async function serve(args: Arguments, io: Io): Promise<number> {
  const clock = () => new Date();
  const authority = await serveAuthority(ownOf(args), { now: clock(), clock });
  io.out(`${authority.origin}: timestamps at ${authority.stamping}, OCSP, lists; stops with Ctrl-C`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await authority.close();
  return 0;
}

export const authorityCommands: readonly Command[] = [
  {
    name: 'authority make',
    summary:
      'Make a test authority with keys of leaders and an agency, expired, revoked and wrong ones besides',
    positionals: [FOLDER],
    options: [],
    run: make,
  },
  {
    name: 'authority renew',
    summary: 'Issue a new key to the holder of a certificate of a test authority',
    positionals: [FOLDER, CERTIFICATE],
    options: [
      { name: 'out', type: 'string', description: 'The new key file (.p12)', required: true },
      { name: 'days', type: 'string', description: 'How long it lasts', default: '1095' },
      PASSPHRASE_FILE,
    ],
    run: renew,
  },
  {
    name: 'authority revoke',
    summary: 'Revoke a certificate of a test authority',
    positionals: [FOLDER, CERTIFICATE],
    options: [
      {
        name: 'reason',
        type: 'string',
        description: 'RFC 5280: 1 lost, 4 replaced, 6 on hold',
        default: '1',
      },
    ],
    run: revoke,
  },
  {
    name: 'authority serve',
    summary: 'Let a test authority stamp and answer for its certificates, on loopback',
    positionals: [FOLDER],
    options: [],
    run: serve,
  },
];
