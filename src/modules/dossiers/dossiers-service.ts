// Making a dossier: NĐ 30/2020, Điều 29 and 30.
import type { Page, Stored } from '../../../storage/port.ts';
import { yearOf } from '../../kernel/clock.ts';
import { type Context, hasRole } from '../../kernel/context.ts';
import { type Reason, refuse, refuseAll } from '../../kernel/refusal.ts';
import type { Target } from '../../kernel/target.ts';
import { type Directory, type DirectoryService, isHeadOf, waitingTokens } from '../directory/index.ts';
import type { DocumentsService } from '../documents/index.ts';
import type { Dossier, Retention } from './dossier.ts';
import { closingReasons } from './dossier-decisions.ts';
import { DossierDesk } from './dossier-desk.ts';
import { DossierFiling } from './dossier-filing.ts';
import { DOSSIER } from './dossier-kinds.ts';
import { openDossiers } from './dossier-picking.ts';
import { openActions } from './dossier-policy.ts';
import type {
  CloseBody,
  DossierPage,
  DossierQuery,
  DossierView,
  OpenBody,
  OpenDossier,
  OpenQuery,
  UpdateBody,
} from './dossier-schema.ts';
import { bare, listDossiers, readableDossier, refuseDouble } from './dossier-store.ts';
import { DossierSubjects, type SubjectSources } from './dossier-subjects.ts';
import { dossierSummaryOf, dossierViewOf, openDossierOf } from './dossier-view.ts';
import { FilePlanService } from './file-plan-service.ts';

export interface DossiersDeps extends SubjectSources {
  readonly documents: DocumentsService;
  readonly directory: DirectoryService;
}

interface Described {
  readonly code: string;
  readonly title: string;
  readonly retention: Retention;
  readonly unit: string;
  readonly keeper: string;
  readonly plan?: string;
}

export class DossiersService {
  readonly plan: FilePlanService;
  readonly filing: DossierFiling;
  /** For the archive, which takes dossiers over. */
  readonly desk: DossierDesk;

  constructor(deps: DossiersDeps) {
    this.desk = new DossierDesk(deps.storage, deps.directory);
    this.plan = new FilePlanService(deps.storage, deps.directory);
    this.filing = new DossierFiling(this.desk, new DossierSubjects(deps), deps.documents);
  }

  async get(context: Context, id: string): Promise<DossierView> {
    return this.view(context, await readableDossier(this.desk.storage, context, id));
  }

  async view(context: Context, dossier: Stored<Dossier>): Promise<DossierView> {
    return dossierViewOf(context, await this.desk.directories.of(context), dossier);
  }

  async list(context: Context, query: DossierQuery): Promise<DossierPage> {
    const directory = await this.desk.directories.of(context);
    const waiting = waitingTokens(directory, context.actor);
    const page = await listDossiers(this.desk.storage, context, { ...query, waiting });
    const items = page.items.map((dossier) => dossierSummaryOf(context, directory, dossier));
    const actions = openActions(context.actor);
    return page.next === undefined ? { items, actions } : { items, next: page.next, actions };
  }

  /** Those into which the reader may file, by what they have typed of code or title. */
  async pick(context: Context, query: OpenQuery): Promise<Page<OpenDossier>> {
    const directory = await this.desk.directories.of(context);
    const page = await openDossiers(this.desk.storage, { context, directory }, query);
    return { ...page, items: page.items.map((dossier) => openDossierOf(directory, dossier)) };
  }

  /** How many wait for the reader. */
  async waiting(context: Context): Promise<{ readonly value: number; readonly capped: boolean }> {
    const { agency } = context.actor;
    const hasAny = waitingTokens(await this.desk.directories.of(context), context.actor);
    return this.desk.storage.count(DOSSIER, { agency, filter: { waitingFor: { hasAny } } });
  }

  /** Điều 29.2: from a line of the file plan, or by fields that its keeper determines. */
  async open(context: Context, body: OpenBody): Promise<Stored<Dossier>> {
    const directory = await this.desk.directories.of(context);
    const described = await this.#described(context, body);
    refuseAll(openingReasons(context, directory, described));
    const next: Dossier = {
      ...described,
      state: 'open',
      year: yearOf(context.today),
      openedOn: context.today,
      documentCount: 0,
      createdAt: context.now,
      updatedAt: context.now,
      readers: [],
      waitingFor: [],
    };
    const change = { action: 'dossiers.open', id: context.newId(), version: 0, next };
    return this.#save(context, { ...change, details: { code: next.code } });
  }

  async update(context: Context, target: Target, body: UpdateBody): Promise<Stored<Dossier>> {
    const { dossier, directory } = await this.desk.open(context, target, 'update');
    const next: Dossier = { ...bare(dossier), ...given(body) };
    refuseAll(keeperReasons(directory, next));
    return this.#save(context, { action: 'dossiers.update', ...target, next });
  }

  /** Điều 29.4: title and retention are looked at once more; nothing unfinished, not empty. */
  async close(context: Context, target: Target, body: CloseBody): Promise<Stored<Dossier>> {
    const { dossier, directory } = await this.desk.open(context, target, 'close');
    const { subjects } = await this.filing.contents(context, directory, dossier.id);
    refuseAll(closingReasons(subjects));
    const next: Dossier = { ...bare(dossier), ...given(body), state: 'closed', closedOn: context.today };
    const reliesOn = subjects.map(({ subject, version }) => ({ ...subject, version }));
    return this.#save(context, { action: 'dossiers.close', ...target, next, reliesOn });
  }

  async reopen(context: Context, target: Target, reason: string): Promise<Stored<Dossier>> {
    const { dossier } = await this.desk.open(context, target, 'reopen');
    const { closedOn: _closed, handOver: _over, ...kept } = bare(dossier);
    const next: Dossier = { ...kept, state: 'open' };
    return this.#save(context, { action: 'dossiers.reopen', ...target, next, details: { reason } });
  }

  /** Điều 30.3.b: its keeper hands the dossier over on the system. */
  async handOver(context: Context, target: Target, note?: string): Promise<Stored<Dossier>> {
    const { dossier, directory } = await this.desk.open(context, target, 'hand-over');
    const { subjects } = await this.filing.contents(context, directory, dossier.id);
    refuseAll(closingReasons(subjects));
    const handOver = { by: context.actor.person, at: context.now, ...(note ? { note } : {}) };
    const { returned: _returned, ...kept } = bare(dossier);
    const next: Dossier = { ...kept, state: 'submitted', handOver };
    const details = { note, documents: dossier.documentCount };
    return this.#save(context, { action: 'dossiers.hand-over', ...target, next, details });
  }

  async #described(context: Context, body: OpenBody): Promise<Described> {
    const { actor } = context;
    const own = { unit: body.unit ?? actor.unit, keeper: body.keeper ?? actor.person };
    if (body.plan) {
      const { id: plan, code, heading, unit, keeper, retention } = await this.plan.line(context, body.plan);
      const kept = body.keeper ?? keeper ?? actor.person;
      return { title: heading, code, retention, ...given(body), unit, keeper: kept, plan };
    }
    const { code, title, retention } = body;
    // Điều 29.2.c: outside the plan its keeper determines title, code and retention.
    if (!code || !title || !retention) return refuse('DOSSIER_FIELDS_REQUIRED');
    return { code, title, retention, ...own };
  }

  async #save(context: Context, change: Parameters<DossierDesk['save']>[1]): Promise<Stored<Dossier>> {
    const { code, year } = change.next;
    try {
      return await this.desk.save(context, change);
    } catch (error) {
      return refuseDouble(error, 'DOSSIER_CODE_TAKEN', { code, year });
    }
  }
}

/** What the person has given, and nothing that they left out. */
function given({ code, title, retention }: UpdateBody) {
  return {
    ...(code === undefined ? {} : { code }),
    ...(title === undefined ? {} : { title }),
    ...(retention === undefined ? {} : { retention }),
  };
}

function keeperReasons(
  directory: Directory,
  { keeper, unit }: Pick<Dossier, 'keeper' | 'unit'>,
): readonly Reason[] {
  const person = directory.people.get(keeper);
  const ofUnit = person?.active && (person.unit === unit || isHeadOf(directory, keeper, unit));
  return ofUnit ? [] : [{ code: 'DOSSIER_KEEPER_UNKNOWN', field: 'keeper' }];
}

/** For themselves; the head for anybody of the unit; a clerk for all. */
function openingReasons(context: Context, directory: Directory, wanted: Described): readonly Reason[] {
  const { actor } = context;
  if (!directory.units.has(wanted.unit)) return [{ code: 'DOSSIER_UNIT_UNKNOWN', field: 'unit' }];
  const own = wanted.keeper === actor.person && wanted.unit === actor.unit;
  const others = isHeadOf(directory, actor.person, wanted.unit) || hasRole(actor, 'clerk');
  const may = openActions(actor).length > 0 && (own || others);
  return [...(may ? [] : [{ code: 'DOSSIER_OPENER_NOT_ALLOWED' }]), ...keeperReasons(directory, wanted)];
}
