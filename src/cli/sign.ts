import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { openConfined } from '../kernel/confined.ts';
import {
  type FileOrder,
  type Level,
  type PlacedField,
  type SignedFile,
  sentenceOf,
  signFile,
} from '../modules/signatures/index.ts';
import { type Arguments, type Command, type Io, UsageError } from './command.ts';
import { TRUST_OPTIONS, trustedBy } from './roots.ts';
import { askSecret } from './secret.ts';

const LEVELS: { readonly [name: string]: Level } = { B: 'B-B', T: 'B-T', LT: 'B-LT', LTA: 'B-LTA' };
const RANK: readonly Level[] = Object.values(LEVELS);

export const command: Command = {
  name: 'sign',
  summary: 'Sign a PDF file with a key file; timestamps and evidence come from the services that are named',
  positionals: [
    { name: 'in', required: true },
    { name: 'out', required: true },
  ],
  options: [
    { name: 'key', type: 'string', description: 'Key file (PKCS#12)', required: true },
    {
      name: 'passphrase-file',
      type: 'string',
      description: 'File whose first line opens the key; default: asked for, or the first line of the input',
    },
    { name: 'level', type: 'string', description: 'B, T, LT or LTA', default: 'B' },
    { name: 'tsa', type: 'string', description: 'Timestamp services, asked in turn; with commas' },
    ...TRUST_OPTIONS,
    { name: 'field', type: 'string', description: 'Empty signature field to sign; default: a new one' },
    {
      name: 'place',
      type: 'string',
      description: 'Of the new field: PAGE,LEFT,BOTTOM,WIDTH,HEIGHT in points; default: not seen',
    },
    { name: 'image', type: 'string', description: 'Picture of the signature: a transparent PNG' },
    { name: 'reason', type: 'string', description: 'Why it is signed' },
    { name: 'location', type: 'string', description: 'Where it is signed' },
  ],
  run: sign,
};

function levelOf({ options }: Arguments): Level {
  const level = LEVELS[String(options.level).toUpperCase()];
  if (!level)
    throw new UsageError(`no such level: ${options.level}; there are: ${Object.keys(LEVELS).join(', ')}`);
  if (level !== 'B-B' && !options.tsa) throw new UsageError(`level ${options.level} needs --tsa`);
  return level;
}

function placeOf({ options }: Arguments): Pick<PlacedField, 'page' | 'rect'> | undefined {
  if (options.place === undefined) return undefined;
  if (options.field !== undefined)
    throw new UsageError('--place is for a new field, --field for one that exists');
  const [page = 0, left = 0, bottom = 0, width = 0, height = 0, ...more] = String(options.place)
    .split(',')
    .map(Number);
  const right = Number.isInteger(page) && page > 0 && width > 0 && height > 0 && left >= 0 && bottom >= 0;
  if (!right || more.length > 0)
    throw new UsageError(`not a place: ${options.place}; PAGE,LEFT,BOTTOM,WIDTH,HEIGHT`);
  return { page, rect: [left, bottom, left + width, bottom + height] };
}

async function bytesOf(file: string): Promise<Buffer> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) throw new UsageError(`cannot read ${file}`);
  return bytes;
}

async function orderOf(args: Arguments): Promise<FileOrder> {
  const { options, positionals } = args;
  const text = (name: 'field' | 'reason' | 'location') =>
    options[name] === undefined ? {} : { [name]: String(options[name]) };
  const place = placeOf(args);
  return {
    level: levelOf(args),
    pdf: await bytesOf(String(positionals[0])),
    p12: await bytesOf(String(options.key)),
    ...(place ? { place } : {}),
    ...(options.image === undefined ? {} : { image: await bytesOf(String(options.image)) }),
    ...text('field'),
    ...text('reason'),
    ...text('location'),
    passphrase: await askSecret('passphrase', options['passphrase-file']),
  };
}

/** 0: signed at the level that was asked for; 1: signed, at a lower one. What cannot be signed is told by its refusal. */
async function sign(args: Arguments, io: Io): Promise<number> {
  const out = String(args.positionals[1]);
  const services = String(args.options.tsa ?? '')
    .split(',')
    .filter(Boolean);
  const order = await orderOf(args);
  const confined = openConfined({ size: 1 });
  try {
    const roots = await trustedBy(args, { confined, io });
    const ground = { confined, roots, services, clock: () => new Date(), newNonce: () => randomBytes(12) };
    const signed = await signFile(ground, order);
    // Nobody finds half a file under that name.
    await writeFile(`${out}.new`, signed.pdf);
    await rename(`${out}.new`, out);
    tell(io, out, signed);
    const { level = 'B-B' } = signed.signature;
    return RANK.indexOf(level) >= RANK.indexOf(order.level) ? 0 : 1;
  } finally {
    await confined.close();
  }
}

function tell(io: Io, file: string, { signature, faults, missing }: SignedFile): void {
  const { field, level, verdict, subIndication = null } = signature;
  if (io.json) {
    io.out(JSON.stringify({ file, field, level, verdict, subIndication, faults, missing }));
    return;
  }
  io.out(`${file}: ${level} (${field}) ${sentenceOf(signature).en}`);
  for (const { url, code, message } of faults) io.err(`  ${code} ${url}: ${message}`);
  for (const { of, what } of missing)
    io.err(`  ${what === 'ISSUER' ? 'no issuer found of' : 'no word on whether it was revoked:'} ${of}`);
}
