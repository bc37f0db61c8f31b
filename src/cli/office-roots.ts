/** By whose roots files are judged where nothing else is said: the trust list that the office keeps and journals. */
import { openStorageReading } from '../../storage/open.ts';
import { INSTALLATION, type Storage, StorageError } from '../../storage/port.ts';
import type { Confined } from '../kernel/confined.ts';
import { DirectoryService } from '../modules/directory/index.ts';
import { TrustService } from '../modules/signatures/index.ts';
import { storageOptions } from '../storage-settings.ts';
import { type Arguments, UsageError } from './command.ts';
import { consoleContext } from './console.ts';
import { configOf } from './folder.ts';

export interface OfficeRoots {
  readonly version: number;
  /** As PEM. */
  readonly roots: readonly string[];
}

async function agencyIn(storage: Storage, asked: string | undefined): Promise<string | undefined> {
  const all = (await storage.journal.agencies()).filter((agency) => agency !== INSTALLATION);
  if (asked === undefined) {
    if (all.length > 1) throw new UsageError('several agencies: choose with --agency, or give --trust');
    return all[0];
  }
  const named = (await new DirectoryService(storage).installation.byCode(asked))?.id ?? asked;
  return all.includes(named) ? named : Promise.reject(new UsageError('no such agency'));
}

async function openOffice(args: Arguments): Promise<Storage | undefined> {
  try {
    return await openStorageReading(storageOptions(configOf(args)));
  } catch (error) {
    const absent = error instanceof StorageError && error.code === 'NOT_FOUND';
    if (absent && typeof args.options.data !== 'string') return undefined;
    if (absent) throw new UsageError(`no such data folder: ${args.options.data}`);
    throw error;
  }
}

/** Read beside a running process too; nothing where there is no office. */
export async function officeRoots(args: Arguments, confined: Confined): Promise<OfficeRoots | undefined> {
  const storage = await openOffice(args);
  if (!storage) return undefined;
  try {
    const { agency: asked } = args.options;
    const agency = await agencyIn(storage, typeof asked === 'string' ? asked : undefined);
    if (agency === undefined) return undefined;
    const trust = new TrustService(storage, confined);
    const version = await trust.version(consoleContext(agency));
    return { version, roots: await trust.rootsOf(agency) };
  } finally {
    await storage.close();
  }
}
