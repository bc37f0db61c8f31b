// The yearly list of dossiers: NĐ 30/2020, Điều 28 and Phụ lục V.
import type { Page, Storage, Stored, Write } from '../../../storage/port.ts';
import { yearOf } from '../../kernel/clock.ts';
import { type Context, entryOf } from '../../kernel/context.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { DirectoryService } from '../directory/index.ts';
import type { FilePlanLine } from './dossier.ts';
import { DOSSIER, FILE_PLAN } from './dossier-kinds.ts';
import { keepsFilePlan } from './dossier-policy.ts';
import type { FilePlanBody } from './dossier-schema.ts';
import { refuseDouble } from './dossier-store.ts';
import { nextYearLines, type Skipped } from './file-plan-year.ts';

export interface Copied {
  readonly items: readonly Stored<FilePlanLine>[];
  readonly skipped: readonly Skipped[];
}

export class FilePlanService {
  readonly #storage: Storage;
  readonly #directories: DirectoryService;

  constructor(storage: Storage, directories: DirectoryService) {
    this.#storage = storage;
    this.#directories = directories;
  }

  async lines(context: Context, year: number): Promise<readonly Stored<FilePlanLine>[]> {
    const all: Stored<FilePlanLine>[] = [];
    let after: string | undefined;
    do {
      const page: Page<Stored<FilePlanLine>> = await this.#storage.find<FilePlanLine>(FILE_PLAN, {
        agency: context.actor.agency,
        filter: { year },
        sort: { field: 'order', direction: 'asc' },
        limit: 200,
        ...(after ? { after } : {}),
      });
      all.push(...page.items);
      after = page.next;
    } while (after !== undefined);
    return all;
  }

  async line(context: Context, id: string): Promise<Stored<FilePlanLine>> {
    const line = await this.#storage.get<FilePlanLine>(FILE_PLAN, context.actor.agency, id);
    return line ?? refuse('FILE_PLAN_NOT_FOUND');
  }

  async add(context: Context, body: FilePlanBody): Promise<Stored<FilePlanLine>> {
    return this.#save(context, 'dossiers.add-plan-line', { id: context.newId(), version: 0, body });
  }

  async change(
    context: Context,
    target: { readonly id: string; readonly version: number },
    body: FilePlanBody,
  ): Promise<Stored<FilePlanLine>> {
    await this.line(context, target.id);
    return this.#save(context, 'dossiers.change-plan-line', { ...target, body });
  }

  /** A line from which dossiers were opened stays. */
  async remove(
    context: Context,
    { id, version }: { readonly id: string; readonly version: number },
  ): Promise<void> {
    this.#permit(context);
    await this.line(context, id);
    const { agency } = context.actor;
    const used = await this.#storage.find(DOSSIER, { agency, filter: { plan: id }, limit: 1 });
    if (used.items.length > 0) refuse('FILE_PLAN_IN_USE');
    const write = { kind: FILE_PLAN, id, expectedVersion: version, value: null };
    await this.#commit(context, 'dossiers.remove-plan-line', write);
  }

  /**
   * Last year's lines for a new year (Điều 28: the list is issued at the beginning of each year). What stands there
   * already stays; the clerk then goes over what was copied.
   */
  async copyYear(context: Context, year: number): Promise<Copied> {
    this.#permit(context);
    if (Math.abs(year - yearOf(context.today)) > 1)
      refuse('FILE_PLAN_YEAR_FAR', { field: 'year', params: { year } });
    const [before, there, directory] = await Promise.all([
      this.lines(context, year - 1),
      this.lines(context, year),
      this.#directories.of(context),
    ]);
    if (before.length === 0)
      refuse('FILE_PLAN_NOTHING_TO_COPY', { field: 'year', params: { year: year - 1 } });
    const { lines, skipped } = nextYearLines(before, {
      year,
      directory,
      codes: there.map(({ code }) => code),
    });
    const writes = lines.map((value) => ({
      kind: FILE_PLAN,
      id: context.newId(),
      expectedVersion: 0,
      value,
    }));
    if (writes.length === 0) return { items: [], skipped };
    try {
      const entry = { ...entryOf(context, 'dossiers.copy-plan'), details: { year, lines: writes.length } };
      const { records } = await this.#storage.commit({ ...entry, writes });
      return { items: records as readonly Stored<FilePlanLine>[], skipped };
    } catch (error) {
      return refuseDouble(error, 'FILE_PLAN_CODE_TAKEN', { code: '', year });
    }
  }

  #permit({ actor }: Context): void {
    if (!keepsFilePlan(actor)) refuse('FILE_PLAN_NOT_YOURS');
  }

  async #save(
    context: Context,
    action: string,
    { id, version, body }: { readonly id: string; readonly version: number; readonly body: FilePlanBody },
  ): Promise<Stored<FilePlanLine>> {
    this.#permit(context);
    const directory = await this.#directories.of(context);
    if (!directory.units.has(body.unit)) refuse('DOSSIER_UNIT_UNKNOWN', { field: 'unit' });
    if (body.keeper && !directory.people.has(body.keeper))
      refuse('DOSSIER_KEEPER_UNKNOWN', { field: 'keeper' });
    const write = { kind: FILE_PLAN, id, expectedVersion: version, value: body };
    try {
      return await this.#commit(context, action, write);
    } catch (error) {
      return refuseDouble(error, 'FILE_PLAN_CODE_TAKEN', { code: body.code, year: body.year });
    }
  }

  async #commit(context: Context, action: string, write: Write): Promise<Stored<FilePlanLine>> {
    const { records } = await this.#storage.commit({ ...entryOf(context, action), writes: [write] });
    return records[0] as Stored<FilePlanLine>;
  }
}
