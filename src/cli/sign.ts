import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { openConfined } from '../kernel/confined.ts';
import {
  type FileOrder,
  type Level,
  type SignedFile,
  sentenceOf,
  signFile,
} from '../modules/signatures/index.ts';
import { type Arguments, type Command, type Io, UsageError } from './command.ts';
import { configOf } from './folder.ts';
import { TRUST_OPTIONS, trustedBy } from './roots.ts';
import { signingKeyOf } from './signing-key.ts';
import { placeOf } from './signing-place.ts';

const LEVELS: { readonly [name: string]: Level } = { B: 'B-B', T: 'B-T', LT: 'B-LT', LTA: 'B-LTA' };
const RANK: readonly Level[] = Object.values(LEVELS);

export const command: Command = {
  name: 'sign',
  summary:
    'Sign a PDF with a key file, token or remote key; timestamps and evidence come from services that are named',
  positionals: [
    { name: 'in', required: true },
    { name: 'out', required: true },
  ],
  options: [
    {
      name: 'key',
      type: 'string',
      description: 'Key file (PKCS#12), pkcs11:… (RFC 7512), or csc:SERVICE/CREDENTIAL[?user=NAME]',
      required: true,
    },
    {
      name: 'passphrase-file',
      type: 'string',
      description: 'File whose first line opens the key; default: asked for, or the first line of the input',
    },
    { name: 'level', type: 'string', description: 'B, T, LT or LTA', default: 'B' },
    { name: 'tsa', type: 'string', description: 'Timestamp services, asked in turn; with commas' },
    {
      name: 'algorithm',
      type: 'string',
      description: 'rsa-pkcs1-, rsa-pss- or ecdsa- with sha256, sha384 or sha512; default: by the key',
    },
    ...TRUST_OPTIONS,
    { name: 'field', type: 'string', description: 'Empty signature field to sign; default: a new one' },
    {
      name: 'place',
      type: 'string',
      description:
        'PAGE,LEFT,BOTTOM,WIDTH,HEIGHT in mm (or with pt), a field, or "found": where the document has it; default: not seen',
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

const ALGORITHM = /^(rsa-pkcs1|rsa-pss|ecdsa)-(sha256|sha384|sha512)$/;

function algorithmOf({ options }: Arguments): Pick<FileOrder, 'algorithm'> {
  if (options.algorithm === undefined) return {};
  const [, scheme, digest] = ALGORITHM.exec(String(options.algorithm)) ?? [];
  if (!scheme) throw new UsageError(`no such algorithm: ${options.algorithm}; for example rsa-pss-sha384`);
  return { algorithm: { scheme, digest } as NonNullable<FileOrder['algorithm']> };
}

async function bytesOf(file: string): Promise<Buffer> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) throw new UsageError(`cannot read ${file}`);
  return bytes;
}

async function whereOf(
  { options, positionals }: Arguments,
  io: Io,
): Promise<Pick<FileOrder, 'place' | 'field'>> {
  const { place, field } = options;
  if (place !== undefined && field !== undefined)
    throw new UsageError('--place is for a new field, --field for one that exists');
  if (place !== undefined) return placeOf(String(place), String(positionals[0]), io.err);
  return field === undefined ? {} : { field: String(field) };
}

async function orderOf(args: Arguments, io: Io): Promise<FileOrder> {
  const { options, positionals } = args;
  const text = (name: 'reason' | 'location') =>
    options[name] === undefined ? {} : { [name]: String(options[name]) };
  return {
    level: levelOf(args),
    ...algorithmOf(args),
    pdf: await bytesOf(String(positionals[0])),
    ...(await whereOf(args, io)),
    ...(options.image === undefined ? {} : { image: await bytesOf(String(options.image)) }),
    ...text('reason'),
    ...text('location'),
    // Last: nobody types a secret for an order that cannot be carried out.
    key: await signingKeyOf({
      key: String(options.key),
      passphraseFile: options['passphrase-file'],
      config: () => configOf(args),
    }),
  };
}

/** 0: signed at the level that was asked for; 1: signed, at a lower one. What cannot be signed is told by its refusal. */
async function sign(args: Arguments, io: Io): Promise<number> {
  const out = String(args.positionals[1]);
  const services = String(args.options.tsa ?? '')
    .split(',')
    .filter(Boolean);
  const order = await orderOf(args, io);
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
