import { StorageError } from '../storage/port.ts';
import type { Config } from './config.ts';
import { demoNotice } from './demo/index.ts';
import type { RunningServer } from './server.ts';
import { newSetupToken } from './setup/setup-token.ts';

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

/** One clear sentence for what usually keeps the program from starting; the rest as it is. */
export function explain(error: unknown): string {
  const { code, message, address, port } = error as NodeJS.ErrnoException & {
    address?: string;
    port?: number;
  };
  if (error instanceof StorageError && error.code === 'STORAGE_IN_USE') {
    return 'Another process already works on this data folder; stop it first, or choose another folder with DATA_DIR.';
  }
  if (error instanceof StorageError) return `The data folder cannot be opened (${error.code}): ${message}`;
  if (code === 'EADDRINUSE') return `Port ${port} at ${address} is in use; choose another with PORT.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST is not an address of this machine: ${message}`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return `Not permitted: ${message}`;
  if (code === 'ENOSPC') return 'The disk is full.';
  return error instanceof Error ? (error.stack ?? message) : String(error);
}
