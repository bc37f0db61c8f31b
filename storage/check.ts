/** Arguments are checked once, above the adapters. A wrong one is a mistake of the program: TypeError. */
import { isKeywords } from './fields.ts';
import {
  COUNTER,
  type CommitRequest,
  type Condition,
  type FieldSpec,
  type Filter,
  type FindQuery,
  type Kind,
  type Relied,
  type Scalar,
  type Write,
} from './port.ts';

const NAME = /^[a-z][a-z0-9-]*$/;
const PATH = /^[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z][A-Za-z0-9_]*)*$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const MAX_KEY = 200;
export const MAX_LIMIT = 200;
export const DEFAULT_LIMIT = 50;
export const DEFAULT_CAP = 10_000;
/** One commit is decided and written as a whole; bigger work is cut into several. */
const MAX_WRITES = 500;

export type Kinds = ReadonlyMap<string, Kind>;

export function ensure(condition: unknown, message: string): asserts condition {
  if (!condition) throw new TypeError(message);
}

export function checkKey(value: unknown, name: string): asserts value is string {
  ensure(
    typeof value === 'string' && value !== '' && value.length <= MAX_KEY,
    `${name} must be a short text`,
  );
  ensure(value.isWellFormed() && !/[\0\n]/.test(value), `${name} must be plain text`);
}

export function collectKinds(kinds: readonly Kind[]): Kinds {
  const all = new Map<string, Kind>();
  const isPorts = (kind: Kind) => kind.name === COUNTER.name && Object.keys(kind.fields).length === 0;
  for (const kind of [COUNTER, ...kinds.filter((one) => !isPorts(one))]) {
    ensure(!all.has(kind.name), `kind ${kind.name} is declared twice`);
    checkKind(kind);
    all.set(kind.name, kind);
  }
  return all;
}

function checkKind(kind: Kind): void {
  ensure(NAME.test(kind.name), `kind ${kind.name}: a name is lower case letters, digits and hyphens`);
  const scalar = (path: string) => path === 'id' || (kind.fields[path] && !isKeywords(kind.fields[path]));
  for (const [path, spec] of Object.entries(kind.fields)) {
    ensure(PATH.test(path) && path !== 'id', `kind ${kind.name}: ${path} is not a path`);
    const type = typeof spec === 'object' ? spec.type : spec;
    ensure(['text', 'number', 'keywords'].includes(type), `kind ${kind.name}: ${path} has no type`);
    const order = typeof spec === 'object' ? spec.orderedBy : undefined;
    ensure(order === undefined || scalar(order), `kind ${kind.name}: ${path} is ordered by no scalar field`);
  }
  for (const path of kind.indexes?.flat() ?? []) {
    ensure(scalar(path), `kind ${kind.name}: the index on ${path} needs it declared as a scalar field`);
  }
  for (const unique of kind.unique ?? []) {
    ensure(NAME.test(unique.name.toLowerCase()), `kind ${kind.name}: ${unique.name} is no name`);
    ensure(unique.fields.length > 0, `kind ${kind.name}: unique ${unique.name} has no field`);
    for (const path of unique.fields) ensure(PATH.test(path), `kind ${kind.name}: ${path} is not a path`);
  }
}

export function kindOf(kinds: Kinds, name: string): Kind {
  const kind = kinds.get(name);
  ensure(kind, `kind ${name} is not declared`);
  return kind;
}

function checkScalar(value: Scalar, type: FieldSpec, path: string): void {
  if (type === 'number') ensure(Number.isFinite(value), `${path} is compared with a number`);
  else ensure(typeof value === 'string' && value.isWellFormed(), `${path} is compared with text`);
}

function checkCondition(path: string, spec: FieldSpec, condition: Condition): void {
  if (condition === null && !isKeywords(spec)) return;
  if (isKeywords(spec)) {
    ensure(condition !== null && typeof condition === 'object', `${path} takes has or hasAny`);
    const words = 'has' in condition ? [condition.has] : 'hasAny' in condition ? condition.hasAny : undefined;
    ensure(words && Object.keys(condition).length === 1, `${path} takes has or hasAny`);
    ensure(words.length <= MAX_LIMIT, `${path}: too many words`);
    for (const word of words) checkScalar(word, 'text', path);
    return;
  }
  if (typeof condition !== 'object') {
    checkScalar(condition as Scalar, spec, path);
    return;
  }
  const parts = Object.entries(condition as object);
  ensure(parts.length > 0, `${path} has an empty condition`);
  for (const [operator, value] of parts) {
    if (operator === 'in') {
      ensure(Array.isArray(value) && value.length <= 1000, `${path}: in takes a list`);
      for (const one of value) checkScalar(one, spec, path);
    } else {
      ensure(['not', 'gt', 'gte', 'lt', 'lte'].includes(operator), `${path} cannot be asked ${operator}`);
      checkScalar(value, spec, path);
    }
    ensure(parts.length === 1 || !['in', 'not'].includes(operator), `${path}: ${operator} stands alone`);
  }
}

export function checkFilter(kind: Kind, filter: Filter = {}): void {
  for (const [path, condition] of Object.entries(filter)) {
    const spec = path === 'id' ? 'text' : kind.fields[path];
    ensure(spec, `${kind.name} has no declared field ${path}`);
    ensure(condition !== undefined, `${kind.name}.${path}: the condition is undefined`);
    checkCondition(path, spec, condition);
  }
}

export function checkFind(kind: Kind, query: FindQuery): void {
  checkKey(query.agency, 'agency');
  checkFilter(kind, query.filter);
  const sort = query.sort?.field ?? 'id';
  const spec = sort === 'id' ? 'text' : kind.fields[sort];
  ensure(spec && !isKeywords(spec), `${kind.name} cannot be sorted by ${sort}`);
  const limit = query.limit ?? DEFAULT_LIMIT;
  ensure(Number.isInteger(limit) && limit >= 1 && limit <= MAX_LIMIT, `limit is 1 to ${MAX_LIMIT}`);
}

export function checkCommit(request: CommitRequest, kinds: Kinds): void {
  checkKey(request.agency, 'agency');
  checkKey(request.actor?.person, 'actor.person');
  checkKey(request.action, 'action');
  ensure(INSTANT.test(request.at), 'at is an instant in UTC, ISO 8601');
  const takes = request.takes ?? [];
  for (const id of takes) checkKey(id, 'takes');
  ensure(new Set(takes).size === takes.length, 'a commit takes one number from a counter');
  for (const relied of request.reliesOn ?? []) checkRelied(relied, kinds);
  if (request.erases) {
    checkKey(request.erases.decision, 'erases.decision');
    for (const { kind, id } of request.erases.records) checkRelied({ kind, id, version: 0 }, kinds);
  }
  if (typeof request.writes !== 'function') checkWrites(request, request.writes, kinds);
}

function checkRelied({ kind, id, version }: Relied, kinds: Kinds): void {
  kindOf(kinds, kind);
  checkKey(id, `${kind} id`);
  ensure(Number.isInteger(version) && version >= 0, `${kind} ${id}: a version is a whole number`);
}

export function checkWrites(request: CommitRequest, writes: readonly Write[], kinds: Kinds): void {
  ensure(
    Array.isArray(writes) && writes.length <= MAX_WRITES,
    `a commit writes at most ${MAX_WRITES} records`,
  );
  const seen = new Set<string>();
  for (const { kind, id, expectedVersion, value } of writes) {
    checkRelied({ kind, id, version: expectedVersion }, kinds);
    const name = `${kind} ${id}`;
    ensure(!seen.has(name), `${name} is written twice in one commit`);
    seen.add(name);
    ensure(value === null || isPlain(value), `${name}: a value is a plain object`);
    ensure(value !== null || expectedVersion > 0, `${name}: only a present record can be removed`);
    if (kind === COUNTER.name) checkCounter(request, id, value);
  }
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function checkCounter(request: CommitRequest, id: string, value: object | null): void {
  ensure(!request.takes?.includes(id), `counter ${id} is taken from and written in one commit`);
  if (value === null) return;
  const { last, ...rest } = value as { readonly last?: unknown };
  ensure(Number.isSafeInteger(last) && (last as number) >= 0, `counter ${id}: last is a whole number`);
  const own = ['id', 'agency', 'version'];
  ensure(
    Object.keys(rest).every((name) => own.includes(name)),
    `counter ${id} holds nothing but last`,
  );
}
