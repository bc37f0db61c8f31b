/** A key in a token as RFC 7512 writes it: `pkcs11:token=Con%20dau;id=%01?module-path=/usr/lib/…`. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from './command.ts';

export interface Pkcs11Uri {
  readonly modulePath?: string;
  /** A name of the settings (PKCS11_MODULES). */
  readonly moduleName?: string;
  readonly token?: string;
  readonly serial?: string;
  /** CKA_LABEL. */
  readonly object?: string;
  /** CKA_ID. */
  readonly id?: Buffer;
  /** File with the PIN. */
  readonly pinSource?: string;
}

const PATH_ATTRIBUTES = ['token', 'serial', 'object', 'id', 'type', 'manufacturer', 'model'];
const QUERY_ATTRIBUTES = ['module-path', 'module-name', 'pin-source'];

function percentDecoded(text: string): Buffer {
  if (/%(?![0-9a-f]{2})/i.test(text)) throw new UsageError(`not a PKCS#11 URI: "${text}"`);
  const bytes = text.split(/(%[0-9a-f]{2})/i).map((part) => {
    return /^%[0-9a-f]{2}$/i.test(part) ? Buffer.from(part.slice(1), 'hex') : Buffer.from(part, 'utf8');
  });
  return Buffer.concat(bytes);
}

function attributesOf(text: string, separator: string, known: readonly string[]): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (const part of text.split(separator).filter(Boolean)) {
    const [, name = '', value = ''] = /^([a-z0-9-]+)=(.*)$/i.exec(part) ?? [];
    // RFC 7512, 2.4: what is not understood must not be passed over, or another key would be meant.
    if (!known.includes(name)) throw new UsageError(`not known in a PKCS#11 URI: "${name || part}"`);
    if (found.has(name)) throw new UsageError(`twice in a PKCS#11 URI: "${name}"`);
    found.set(name, percentDecoded(value));
  }
  return found;
}

export function readPkcs11Uri(uri: string): Pkcs11Uri {
  const [, attributes = '', query = ''] = /^pkcs11:([^?]*)(?:\?(.*))?$/is.exec(uri) ?? [];
  // RFC 7512, 2.4, lets a PIN stand there; on a command line everybody on the machine would see it.
  if (/(^|[?&])pin-value=/i.test(query))
    throw new UsageError('no PIN in the URI: type it, or name a file by pin-source or --passphrase-file');
  const found = new Map([
    ...attributesOf(attributes, ';', PATH_ATTRIBUTES),
    ...attributesOf(query, '&', QUERY_ATTRIBUTES),
  ]);
  const type = found.get('type')?.toString();
  if (type !== undefined && type !== 'private' && type !== 'cert')
    throw new UsageError(`a key signs, not a "${type}"`);
  const text = (name: string) => found.get(name)?.toString('utf8');
  const id = found.get('id');
  return {
    ...named('modulePath', text('module-path')),
    ...named('moduleName', text('module-name')),
    ...named('token', text('token')),
    ...named('serial', text('serial')),
    ...named('object', text('object')),
    ...named('pinSource', text('pin-source')),
    ...(id ? { id } : {}),
  };
}

function named<K extends string>(key: K, value: string | undefined): { readonly [name in K]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [name in K]?: string };
}

/** The library that a URI means; one of the settings where it names none and there is only one. */
export function moduleOf(uri: Pkcs11Uri, modules: ReadonlyMap<string, string>): string {
  if (uri.modulePath !== undefined) {
    if (!path.isAbsolute(uri.modulePath)) throw new UsageError(`not an absolute path: ${uri.modulePath}`);
    return uri.modulePath;
  }
  const known = uri.moduleName === undefined ? [...modules.values()] : [modules.get(uri.moduleName)];
  const [found] = known;
  if (found !== undefined && known.length === 1) return found;
  const missing = uri.moduleName ? `PKCS11_MODULES has no "${uri.moduleName}"` : 'which library?';
  throw new UsageError(`${missing}; add ?module-path=/absolute/path to the URI`);
}

export async function pinFrom(source: string): Promise<string> {
  const file = source.replace(/^file:(\/\/)?/, '');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) throw new UsageError(`cannot read ${file}`);
  return text.split(/\r?\n/, 1)[0] ?? '';
}
