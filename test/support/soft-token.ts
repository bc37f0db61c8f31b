// Tokens of SoftHSM2 in folders of their own.
import { execFile, spawn } from 'node:child_process';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, globSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { issueCertificate, SIGNS } from '../../certs/authority/certificate.ts';

const run = promisify(execFile);
const DAY = 24 * 3600 * 1000;

/** Where the systems that we know put SoftHSM2. */
const PLACES = [
  '/usr/lib/softhsm/libsofthsm2.so',
  '/usr/lib/*/softhsm/libsofthsm2.so',
  '/usr/lib64/softhsm/libsofthsm2.so',
  '/usr/lib64/pkcs11/libsofthsm2.so',
  '/usr/local/lib/softhsm/libsofthsm2.so',
  'C:/SoftHSM2/lib/softhsm2-x64.dll',
];

export function softHsmModule(): string {
  const found = PLACES.flatMap((place) => (place.includes('*') ? globSync(place) : [place])).find((place) =>
    existsSync(place),
  );
  if (!found) throw new Error('SoftHSM2 is not installed');
  return found;
}

export interface SoftKey {
  readonly label: string;
  readonly id: Buffer;
  readonly certificate: Buffer;
  /** Absent: a certificate alone. */
  readonly key?: KeyObject;
  readonly alwaysAuthenticate?: boolean;
}

export interface SoftToken {
  readonly module: string;
  readonly label: string;
  readonly pin: string;
  /** With SOFTHSM2_CONF, for `TokenOptions.environment` or a program that is started. */
  readonly environment: NodeJS.ProcessEnv;
  close(): Promise<void>;
}

export type KeyShape = 'rsa-2048' | 'rsa-3072' | 'p-256' | 'p-384';

function pairOf(shape: KeyShape): { privateKey: KeyObject; publicKey: KeyObject } {
  if (shape === 'p-256') return generateKeyPairSync('ec', { namedCurve: 'P-256' });
  if (shape === 'p-384') return generateKeyPairSync('ec', { namedCurve: 'P-384' });
  return generateKeyPairSync('rsa', { modulusLength: shape === 'rsa-2048' ? 2048 : 3072 });
}

/** A key with a certificate that it has issued itself. */
export function ownKey(shape: KeyShape, commonName: string): { key: KeyObject; certificate: Buffer } {
  const { privateKey, publicKey } = pairOf(shape);
  const certificate = issueCertificate({
    subject: { commonName },
    publicKey,
    issuerKey: privateKey,
    profile: { ca: false, keyUsage: SIGNS },
    notBefore: new Date(Date.now() - DAY),
    notAfter: new Date(Date.now() + 365 * DAY),
  });
  return { key: privateKey, certificate };
}

async function fill(token: SoftToken, keys: readonly SoftKey[]): Promise<void> {
  const objects = keys.map(({ id, certificate, key, ...rest }) => ({
    ...rest,
    id: id.toString('hex'),
    certificate: certificate.toString('base64'),
    ...(key && { key: key.export({ format: 'der', type: 'pkcs8' }).toString('base64') }),
  }));
  const script = path.join(import.meta.dirname, 'soft-token-objects.ts');
  const child = spawn(process.execPath, [script], {
    env: token.environment,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const complaint = text(child.stderr);
  child.stdin.end(JSON.stringify({ module: token.module, tokenLabel: token.label, pin: token.pin, objects }));
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(await complaint);
}

export interface SoftTokenOrder {
  readonly label?: string;
  readonly pin?: string;
  readonly keys: readonly SoftKey[];
}

export async function makeSoftToken(wanted: SoftTokenOrder): Promise<SoftToken> {
  const { label = 'Thẻ của lãnh đạo', pin = '40718253', keys } = wanted;
  const folder = await mkdtemp(path.join(tmpdir(), 'vanthu-token-'));
  const configuration = path.join(folder, 'softhsm2.conf');
  const tokens = path.join(folder, 'tokens');
  await mkdir(tokens);
  await writeFile(
    configuration,
    `directories.tokendir = ${tokens}\nobjectstore.backend = file\nlog.level = ERROR\n`,
  );
  const environment = { ...process.env, SOFTHSM2_CONF: configuration };
  const args = ['--init-token', '--free', '--label', label, '--pin', pin, '--so-pin', '87654321'];
  await run('softhsm2-util', args, { env: environment });
  const close = (): Promise<void> => rm(folder, { recursive: true, force: true });
  const token = { module: softHsmModule(), label, pin, environment, close };
  await fill(token, keys);
  return token;
}
