import { fold, numberKey } from '../../../search/port.ts';
import type { Storage, Stored } from '../../../storage/port.ts';
import type { CivilDate } from '../../kernel/clock.ts';
import type { Context } from '../../kernel/context.ts';
import type { Reason } from '../../kernel/refusal.ts';
import { type DocumentsService, mayReadFile } from '../documents/index.ts';
import { INCOMING, type Incoming } from './incoming.ts';
import { mayReadIncoming } from './incoming-policy.ts';

export interface Duplicate {
  readonly kind: string;
  readonly id: string;
  /** The same agency, number and date; or the same content. */
  readonly why: 'number' | 'content';
  readonly arrivalNumber?: number | undefined;
  readonly arrivalOn?: CivilDate | undefined;
  readonly numberAndSymbol?: string | undefined;
}

export interface DuplicateWanted {
  readonly numberAndSymbol?: string | undefined;
  readonly issuer?: string | undefined;
  readonly documentOn?: CivilDate | undefined;
  readonly files: readonly string[];
  /** Not to be found: the document itself. */
  readonly except?: string | undefined;
}

/** The newest: numbers begin anew each year, and it is this year's that is registered twice. */
const LOOKED_AT = 50;
const plain = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export class Duplicates {
  readonly #storage: Storage;
  readonly #documents: DocumentsService;

  constructor(storage: Storage, documents: DocumentsService) {
    this.#storage = storage;
    this.#documents = documents;
  }

  async find(context: Context, wanted: DuplicateWanted): Promise<readonly Duplicate[]> {
    const [byNumber, byContent] = await Promise.all([
      this.#byNumber(context, wanted),
      this.#byContent(context, wanted),
    ]);
    const numbers = new Set(byNumber.map(({ id }) => id));
    const all = [...byNumber, ...byContent.filter(({ id }) => !numbers.has(id))];
    return all.filter(({ id }) => id !== wanted.except);
  }

  // NĐ 30/2020, Phụ lục VI, Phần I, III.1.h: the clerk is told when number, symbol and issuing agency are the same.
  async #byNumber(context: Context, wanted: DuplicateWanted): Promise<readonly Duplicate[]> {
    const key = numberKey(wanted.numberAndSymbol ?? '');
    if (key === '') return [];
    const { agency } = context.actor;
    const found = await this.#storage.find<Incoming>(INCOMING, {
      agency,
      filter: { numberKey: key },
      sort: { field: 'registeredAt', direction: 'desc' },
      limit: LOOKED_AT,
    });
    return found.items
      .filter((one) => isSame(one, wanted) && mayReadIncoming(context.actor, one))
      .map((one) => duplicateOf(one, 'number'));
  }

  async #byContent(context: Context, wanted: DuplicateWanted): Promise<readonly Duplicate[]> {
    const mine = await this.#documents.openMany(context, wanted.files);
    const { agency, actor } = { agency: context.actor.agency, actor: context.actor };
    const sums = [...new Set(mine.map(({ sha256 }) => sha256))];
    const found = (await Promise.all(sums.map((sum) => this.#documents.withContent(agency, sum)))).flat();
    const subjects = found.filter((file) => mayReadFile(actor, file)).flatMap(({ subject }) => subject ?? []);
    const incoming = new Set(subjects.filter(({ kind }) => kind === INCOMING).map(({ id }) => id));
    const records =
      incoming.size === 0 ? [] : await this.#storage.getMany<Incoming>(INCOMING, agency, [...incoming]);
    const others = subjects.filter(({ kind }) => kind !== INCOMING);
    return [
      ...records.map((one) => duplicateOf(one, 'content')),
      ...others.map(({ kind, id }) => ({ kind, id, why: 'content' as const })),
    ];
  }
}

function isSame(one: Incoming, wanted: DuplicateWanted): boolean {
  const dates = one.documentOn !== undefined && wanted.documentOn !== undefined;
  if (dates && one.documentOn !== wanted.documentOn) return false;
  return wanted.issuer === undefined || plain(one.issuer) === plain(wanted.issuer);
}

function duplicateOf(one: Stored<Incoming>, why: Duplicate['why']): Duplicate {
  const { id, arrivalNumber, arrivalOn, numberAndSymbol } = one;
  return {
    kind: INCOMING,
    id,
    why,
    ...(arrivalNumber === undefined ? {} : { arrivalNumber }),
    arrivalOn,
    ...(numberAndSymbol === undefined ? {} : { numberAndSymbol }),
  };
}

/** A warning with a link, never a wall: the same request with `confirmDuplicate` goes through. */
export function duplicateReasons(found: readonly Duplicate[]): readonly Reason[] {
  return found.map(({ kind, id, why, arrivalNumber, arrivalOn, numberAndSymbol }) => ({
    code: 'DUPLICATE_SUSPECTED',
    params: {
      kind,
      id,
      why,
      arrivalNumber: arrivalNumber ?? '',
      arrivalOn: arrivalOn ?? '',
      numberAndSymbol: numberAndSymbol ?? '',
    },
  }));
}
