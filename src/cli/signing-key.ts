/** What `--key` names: a key file, a key in a token (`pkcs11:…`), a credential of a remote service (`csc:SERVICE/CREDENTIAL`). */
import { readFile } from 'node:fs/promises';
import type { Config } from '../config.ts';
import { keyPlacesOf } from '../key-settings.ts';
import type { FileKey, KeyPlaces } from '../modules/signatures/index.ts';
import { UsageError } from './command.ts';
import { moduleOf, pinFrom, readPkcs11Uri } from './pkcs11-uri.ts';
import { askSecret } from './secret.ts';

export interface KeyGiven {
  readonly key: string;
  readonly passphraseFile: string | boolean | undefined;
  readonly config: () => Config;
}

async function tokenKey({ key, passphraseFile, config }: KeyGiven): Promise<FileKey> {
  const uri = readPkcs11Uri(key);
  const module = moduleOf(uri, uri.modulePath === undefined ? placesOf(config).modules : new Map());
  const { token, serial, id, object, pinSource } = uri;
  const asked = passphraseFile === undefined && pinSource !== undefined;
  return {
    kind: 'token',
    address: { module, ...(token ? { tokenLabel: token } : {}), ...(serial ? { serial } : {}) },
    pin: asked ? await pinFrom(pinSource) : await askSecret('PIN', passphraseFile),
    ...(id ? { id } : {}),
    ...(object === undefined ? {} : { label: object }),
  };
}

function placesOf(config: () => Config): KeyPlaces {
  return keyPlacesOf(config().keys);
}

const SECRETS = ['password', 'pin', 'code'] as const;

/** Lines `password=…`, `pin=…`, `code=…` of a file; else each is asked for, and left out where nothing is typed. */
async function remoteSecrets(file: string | boolean | undefined, user: string | undefined) {
  if (typeof file === 'string') {
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text === undefined) throw new UsageError(`cannot read ${file}`);
    const lines = text.split(/\r?\n/).map((line) => /^(password|pin|code)=(.*)$/.exec(line));
    return Object.fromEntries(lines.flatMap((line) => (line ? [[line[1], line[2]]] : [])));
  }
  const secrets: { [name: string]: string } = {};
  for (const name of SECRETS) {
    if (name === 'password' && user === undefined) continue;
    const value = await askSecret(name);
    if (value !== '') secrets[name] = value;
  }
  return secrets;
}

async function remoteKey({ key, passphraseFile, config }: KeyGiven): Promise<FileKey> {
  const [, name = '', credential = '', user] = /^csc:([^/]+)\/([^?]+)(?:\?user=(.+))?$/.exec(key) ?? [];
  if (name === '')
    throw new UsageError('a remote key is named csc:SERVICE/CREDENTIAL, or csc:SERVICE/CREDENTIAL?user=NAME');
  const service = placesOf(config).services.get(decodeURIComponent(name));
  if (!service) throw new UsageError(`CSC_SERVICES has no "${name}"`);
  return {
    kind: 'remote',
    service,
    credential: decodeURIComponent(credential),
    user: user === undefined ? undefined : decodeURIComponent(user),
    secrets: await remoteSecrets(passphraseFile, user),
  };
}

async function fileKey({ key, passphraseFile }: KeyGiven): Promise<FileKey> {
  const p12 = await readFile(key).catch(() => undefined);
  if (!p12) throw new UsageError(`cannot read ${key}`);
  return { kind: 'file', p12, passphrase: await askSecret('passphrase', passphraseFile) };
}

export function signingKeyOf(given: KeyGiven): Promise<FileKey> {
  if (/^pkcs11:/i.test(given.key)) return tokenKey(given);
  return /^csc:/i.test(given.key) ? remoteKey(given) : fileKey(given);
}
