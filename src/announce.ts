import { StorageError } from '../storage/port.ts';
import type { Config } from './config.ts';
import { demoNotice } from './demo/index.ts';
import { explainSchema } from './schema-refusal.ts';
import type { RunningServer } from './server.ts';
import { newSetupToken } from './setup/setup-token.ts';
import { isShared } from './storage-settings.ts';

/** What a person at the console must know: where it is, and how to begin. */
export async function announce(server: RunningServer, config: Config): Promise<void> {
  const home = config.publicUrl || server.url;
  console.log(`vanthu: ${home}`);
  if (await server.services.setup.isDemo(Date.now())) {
    for (const line of demoNotice()) console.log(line);
  }
  if ((await server.services.setup.state()) === 'needed') {
    const token = await newSetupToken(server.deps.storage, new Date());
    console.log(
      `Thiết lập cơ quan (dùng một lần) / Set up this office (one-time link):\n  ${home}/setup?token=${token}`,
    );
  }
}

/** What a person can do about a database that cannot be used, by the reason that the storage gives. */
const REMEDIES: Readonly<Record<string, string>> = {
  unreachable: 'Look whether it runs and whether MONGODB_URI names it.',
  'sign-in': 'Look at the user, the password and authSource in MONGODB_URI.',
  address: 'Look at MONGODB_URI.',
  rights: 'The user needs readWrite and dbAdmin on this database.',
  full: 'The disk of the server is full.',
};

function explainStorage(error: StorageError, shared: boolean): string {
  const ofVersions = explainSchema(error);
  if (ofVersions !== undefined) return ofVersions;
  // Such a sentence says what to do.
  if (['moved', 'unfinished-move'].includes(String(error.about.reason))) return error.message;
  if (error.code === 'STORAGE_IN_USE')
    return 'Another process already works on this data folder; stop it first, or choose another folder with DATA_DIR.';
  if (!shared) return `The data folder cannot be opened (${error.code}): ${error.message}`;
  const remedy = REMEDIES[String(error.about.reason)];
  return `MongoDB cannot be used (${error.code}): ${error.message}.${remedy ? ` ${remedy}` : ''}`;
}

/** One clear sentence for what usually keeps the program from starting; the rest as it is. */
export function explain(error: unknown, config?: Config): string {
  const { code, message, address, port } = error as NodeJS.ErrnoException & {
    address?: string;
    port?: number;
  };
  if (error instanceof StorageError) return explainStorage(error, config !== undefined && isShared(config));
  if (code === 'EADDRINUSE') return `Port ${port} at ${address} is in use; choose another with PORT.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST is not an address of this machine: ${message}`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return `Not permitted: ${message}`;
  if (code === 'ENOSPC') return 'The disk is full.';
  return error instanceof Error ? (error.stack ?? message) : String(error);
}
