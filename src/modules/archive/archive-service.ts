// The archive takes dossiers over and watches over their files: NĐ 30/2020, Điều 30.3.b.
import type { Storage, Stored } from '../../../storage/port.ts';
import { legalDate } from '../../kernel/clock.ts';
import type { Context } from '../../kernel/context.ts';
import { refuseAll } from '../../kernel/refusal.ts';
import type { Target } from '../../kernel/target.ts';
import { FILE, type FileValue } from '../documents/index.ts';
import {
  bareDossier,
  type Dossier,
  type DossierContents,
  type DossiersService,
  readableDossier,
} from '../dossiers/index.ts';
import { keepingsOf } from '../signatures/index.ts';
import { acceptanceReasons, type CheckedFile, type FixityCheck, problemsOf } from './archive.ts';
import { FIXITY_CHECK } from './archive-kinds.ts';

export class ArchiveService {
  readonly #storage: Storage;
  readonly #dossiers: DossiersService;

  constructor(storage: Storage, dossiers: DossiersService) {
    this.#storage = storage;
    this.#dossiers = dossiers;
  }

  /** Every checksum is recomputed; then the dossier and all its documents are frozen in one commit. */
  async accept(context: Context, target: Target, note?: string): Promise<Stored<Dossier>> {
    const { desk, filing } = this.#dossiers;
    const { dossier, directory } = await desk.open(context, target, 'accept');
    const contents = await filing.contents(context, directory, dossier.id);
    const files = await this.#checked(context, contents);
    refuseAll(acceptanceReasons(files));
    const by = context.actor.person;
    const archived = { by, at: context.now, on: context.today, ...(note ? { note } : {}) };
    const lastFixity = { by, at: context.now, problems: 0 };
    const next: Dossier = { ...bareDossier(dossier), state: 'archived', archived, lastFixity };
    const frozen = await filing.frozen(context, contents, { ...dossier, ...next });
    return desk.save(context, {
      action: 'archive.accept',
      ...target,
      next,
      others: [...frozen, this.#checkWrite(context, { dossier: dossier.id, occasion: 'acceptance', files })],
      details: { note, files: files.length },
    });
  }

  async refuse(context: Context, target: Target, reason: string): Promise<Stored<Dossier>> {
    const { desk } = this.#dossiers;
    const { dossier } = await desk.open(context, target, 'refuse');
    const returned = { by: context.actor.person, at: context.now, reason };
    const next: Dossier = { ...bareDossier(dossier), state: 'returned', returned };
    return desk.save(context, { action: 'archive.refuse', ...target, next, details: { reason } });
  }

  /** Looks at every file again; what it finds is kept, whatever it is. */
  async checkFixity(
    context: Context,
    target: Target,
  ): Promise<{ readonly dossier: Stored<Dossier>; readonly files: readonly CheckedFile[] }> {
    const { desk, filing } = this.#dossiers;
    const { dossier, directory } = await desk.open(context, target, 'check-fixity');
    const files = await this.#checked(context, await filing.contents(context, directory, dossier.id));
    const problems = problemsOf(files).length;
    const next: Dossier = {
      ...bareDossier(dossier),
      lastFixity: { by: context.actor.person, at: context.now, problems },
    };
    const stored = await desk.save(context, {
      action: 'archive.check-fixity',
      ...target,
      next,
      others: [this.#checkWrite(context, { dossier: dossier.id, occasion: 'later', files })],
      details: { files: files.length, problems },
    });
    return { dossier: stored, files };
  }

  /** Newest first. */
  async checks(context: Context, dossier: string): Promise<readonly Stored<FixityCheck>[]> {
    await readableDossier(this.#storage, context, dossier);
    const page = await this.#storage.find<FixityCheck>(FIXITY_CHECK, {
      agency: context.actor.agency,
      filter: { dossier },
      sort: { field: 'at', direction: 'desc' },
      limit: 20,
    });
    return page.items;
  }

  async #checked(context: Context, contents: DossierContents): Promise<readonly CheckedFile[]> {
    const ids = [...new Set(contents.subjects.flatMap(({ files }) => files))];
    const checked: CheckedFile[] = [];
    for (let from = 0; from < ids.length; from += 200) {
      const lot = ids.slice(from, from + 200);
      const found = await this.#storage.getMany<FileValue>(FILE, context.actor.agency, lot);
      const keepings = await keepingsOf(this.#storage, context.actor.agency, lot);
      for (const { id, name, sha256 } of found) {
        checked.push({ file: id, name, sha256, verdict: await this.#storage.blobs.check(sha256) });
        for (const copy of keepings.get(id)?.copies ?? []) {
          // What makes it provable is watched over like the file itself.
          const known = `${name} (${copy.level}, ${legalDate(copy.at)})`;
          const verdict = await this.#storage.blobs.check(copy.sha256);
          checked.push({ file: id, name: known, sha256: copy.sha256, verdict });
        }
      }
    }
    return checked;
  }

  #checkWrite(context: Context, check: Pick<FixityCheck, 'dossier' | 'occasion' | 'files'>) {
    const problems = problemsOf(check.files).length;
    const value: FixityCheck = { ...check, at: context.now, by: context.actor.person, problems };
    return { kind: FIXITY_CHECK, id: context.newId(), expectedVersion: 0, value };
  }
}
