// What every step of a dossier has in common.
import type { Relied, Storage, Stored, Write } from '../../../storage/port.ts';
import { type Context, entryOf } from '../../kernel/context.ts';
import { refuseAll } from '../../kernel/refusal.ts';
import type { Target } from '../../kernel/target.ts';
import { type Directory, type DirectoryService, standingIn } from '../directory/index.ts';
import type { Dossier } from './dossier.ts';
import { type DossierAction, dossierActionReasons } from './dossier-decisions.ts';
import { openWordsOf } from './dossier-picking.ts';
import { dossierReaders, dossierWaitsFor } from './dossier-policy.ts';
import { dossierWrite, readableDossier } from './dossier-store.ts';

export interface OpenedDossier {
  readonly dossier: Stored<Dossier>;
  readonly directory: Directory;
}

export interface DossierChange extends Target {
  readonly action: string;
  readonly next: Dossier;
  readonly details?: { readonly [key: string]: string | number | undefined };
  readonly others?: readonly Write[];
  readonly reliesOn?: readonly Relied[];
}

export class DossierDesk {
  readonly storage: Storage;
  readonly directories: DirectoryService;

  constructor(storage: Storage, directories: DirectoryService) {
    this.storage = storage;
    this.directories = directories;
  }

  async open(context: Context, target: Target, action: DossierAction): Promise<OpenedDossier> {
    const [dossier, directory] = await Promise.all([
      readableDossier(this.storage, context, target.id),
      this.directories.of(context),
    ]);
    const standing = standingIn(directory, context, dossier.unit);
    refuseAll(dossierActionReasons(action, dossier, standing));
    return { dossier: { ...dossier, version: target.version }, directory };
  }

  async save(context: Context, change: DossierChange): Promise<Stored<Dossier>> {
    const settled: Dossier = {
      ...change.next,
      readers: dossierReaders(change.next),
      waitingFor: dossierWaitsFor(change.next),
      openWords: openWordsOf(change.next),
      updatedAt: context.now,
    };
    const result = await this.storage.commit({
      ...entryOf(context, change.action),
      ...(change.details ? { details: change.details } : {}),
      ...(change.reliesOn ? { reliesOn: change.reliesOn } : {}),
      writes: [dossierWrite(change.id, change.version, settled), ...(change.others ?? [])],
    });
    return result.records[0] as Stored<Dossier>;
  }
}
