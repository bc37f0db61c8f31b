// The yearly list of dossiers: NĐ 30/2020, Điều 28 and Phụ lục V.
import type { Page, Storage, Stored, Write } from '../../../storage/port.ts';
import { type Context, entryOf, hasRole } from '../../kernel/context.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { DirectoryService } from '../directory/index.ts';
import type { FilePlanLine } from './dossier.ts';
import { DOSSIER, FILE_PLAN } from './dossier-kinds.ts';
import type { FilePlanBody } from './dossier-schema.ts';
import { refuseDouble } from './dossier-store.ts';

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

  #permit({ actor }: Context): void {
    if (!hasRole(actor, 'clerk', 'administrator')) refuse('FILE_PLAN_NOT_YOURS');
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
