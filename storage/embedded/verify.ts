/** Runs the verification in a thread of its own, so that a server goes on serving. */
import type { Kind, SignedHead, VerifyReport } from '../port.ts';
import { type Folder, folderAt } from './files.ts';
import type { VerifyOptions } from './journal.ts';
import { Thread } from './thread.ts';

export interface Verification {
  readonly folder: Folder;
  readonly kinds: readonly Kind[];
  readonly options: VerifyOptions;
}

export async function verifyInThread(verification: Verification): Promise<VerifyReport> {
  const thread = new Thread(new URL('./verify-thread.ts', import.meta.url), verification);
  try {
    return await thread.ask<VerifyReport>({});
  } finally {
    await thread.end();
  }
}

/** A folder or a backup as it lies there. */
export function verifyFolder(
  folder: string,
  { kinds, heads = [] }: { readonly kinds: readonly Kind[]; readonly heads?: readonly SignedHead[] },
): Promise<VerifyReport> {
  return verifyInThread({ folder: folderAt(folder), kinds, options: { heads } });
}
