/** Where keys may be besides files: tokens and HSMs of this machine, remote signing services. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { KeyPlaces } from './modules/signatures/index.ts';
import { text } from './setting-types.ts';

/** `name=value` pairs, separated by commas; no name twice. */
function pairs(raw: string, fits: (value: string) => boolean): string | undefined {
  const all = raw.split(',').map((one) => /^\s*([a-z0-9][a-z0-9-]{0,39})=(.+?)\s*$/i.exec(one));
  const names = new Set(all.map((one) => one?.[1]));
  const good = all.every((one) => one !== null && fits(one[2] ?? ''));
  return good && names.size === all.length
    ? all.map((one) => `${one?.[1]}=${one?.[2]}`).join(',')
    : undefined;
}

/** PINs go there: only encrypted, or within this machine. */
function isService(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, username, search, hash } = new URL(value);
  const plain = username === '' && search === '' && hash === '';
  const loopback = hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
  return plain && (protocol === 'https:' || (protocol === 'http:' && loopback));
}

export const keySettings = {
  PKCS11_MODULES: text('PKCS11_MODULES', '', {
    parse: (raw) => pairs(raw, (value) => path.isAbsolute(value)),
    allowed: 'name=/absolute/path of a PKCS#11 library, more of them after commas',
    description: 'Tokens and HSMs at this server whose keys may sign; no other library is loaded.',
  }),
  CSC_SERVICES: text('CSC_SERVICES', '', {
    parse: (raw) => pairs(raw, isService),
    allowed: 'name=https://host/csc/v2, more of them after commas; http:// on loopback only',
    description: 'Remote signing services (CSC API v2) whose keys may sign; no other address is asked.',
  }),
  CSC_CLIENTS_FILE: text('CSC_CLIENTS_FILE', '', {
    parse: (raw) => raw,
    allowed: 'a path',
    description:
      'File (JSON) with how the office signs in to them: `{"name": {"id": "…", "secret": "…", "tokenUrl": "…"}}`. Without it each person does.',
  }),
} as const;

export interface KeysConfig {
  readonly modules: string;
  readonly services: string;
  readonly clientsFile: string;
}

const clients = z.record(
  z.string(),
  z.strictObject({
    id: z.string().min(1),
    secret: z.string().min(1),
    tokenUrl: z.string().refine(isService).optional(),
  }),
);

function named(raw: string): [string, string][] {
  const all = raw.split(',').filter(Boolean);
  return all.map((one) => [one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1)]);
}

function clientsIn(file: string) {
  return file === '' ? {} : clients.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** What is wrong with the file of the clients; what stands in it is not repeated. */
export function clientsProblem({ clientsFile, services }: KeysConfig): string | undefined {
  try {
    const known = new Set(named(services).map(([name]) => name));
    const foreign = Object.keys(clientsIn(clientsFile)).filter((name) => !known.has(name));
    return foreign.length > 0 ? `"${foreign[0]}" is no service of CSC_SERVICES` : undefined;
  } catch (error) {
    const absent = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return absent ? `there is no file "${clientsFile}"` : `the file "${clientsFile}" is not as it should be`;
  }
}

export function keyPlacesOf({ modules, services, clientsFile }: KeysConfig): KeyPlaces {
  const found = clientsIn(clientsFile);
  return {
    modules: new Map(named(modules)),
    services: new Map(
      named(services).map(([name, url]) => {
        const { id, secret, tokenUrl } = found[name] ?? {};
        const client = id && secret ? { client: { id, secret, ...(tokenUrl ? { tokenUrl } : {}) } } : {};
        return [name, { name, url, ...client }];
      }),
    ),
  };
}
