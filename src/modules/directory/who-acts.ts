/** From the tokens of whose turn it is to the names of who can act now. */
import { ROLES, type Role } from '../../kernel/context.ts';
import { type Directory, headsOf, nameOf, unitNameOf } from './directory.ts';
import { hasLeft, leadersInstead, leadsNoMore, leftDesk } from './vacancies.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface WaitsFor {
  readonly kind: 'person' | 'unit' | 'role';
  /** Of a role: the role itself. */
  readonly id: string;
  readonly name?: string;
  /** With whom the step was. */
  readonly insteadOf?: Named;
}

function leaders(insteadOf: Named): WaitsFor {
  return { kind: 'role', id: 'leader', insteadOf };
}

function headOf(directory: Directory, unit: string, insteadOf?: Named): WaitsFor {
  const named = unitNameOf(directory, unit);
  if (headsOf(directory, unit).length === 0) return leaders(insteadOf ?? named);
  return { kind: 'unit', ...named, ...(insteadOf && { insteadOf }) };
}

function instead(directory: Directory, person: string): readonly WaitsFor[] {
  const insteadOf = nameOf(directory, person);
  const position = directory.people.get(person)?.position;
  const same = leadersInstead(directory, person).filter(
    (one) => position !== undefined && one.position === position,
  );
  if (same.length === 0) return [leaders(insteadOf)];
  return same.map(({ id }) => ({ kind: 'person', ...nameOf(directory, id), insteadOf }));
}

function vacant(directory: Directory, waiting: string): readonly WaitsFor[] {
  const [kind, first = '', second = ''] = waiting.split(':');
  if (kind === 'l') return leadsNoMore(directory, first) ? instead(directory, first) : [];
  if (kind !== 'd' || !leftDesk(directory, first, second)) return [];
  return [headOf(directory, first, nameOf(directory, second))];
}

function present(directory: Directory, waiting: string): readonly WaitsFor[] {
  const [kind, id = ''] = waiting.split(':');
  if (kind === 'p') return [{ kind: 'person', ...nameOf(directory, id) }];
  if (kind === 'h') return [headOf(directory, id)];
  return kind === 'r' && ROLES.includes(id as Role) ? [{ kind: 'role', id }] : [];
}

/** Who has left is named only where nobody stands in: there somebody must be named by hand. */
export function whoActs(directory: Directory, waitingFor: readonly string[]): WaitsFor[] {
  const fallen = waitingFor.flatMap((one) => vacant(directory, one));
  const gone = new Set(fallen.map(({ insteadOf }) => insteadOf?.id));
  const still = waitingFor
    .flatMap((one) => present(directory, one))
    .filter(({ kind, id }) => kind !== 'person' || !gone.has(id) || !hasLeft(directory, id));
  const known = new Map([...still, ...fallen].map((one) => [`${one.kind} ${one.id}`, one]));
  return [...known.values()];
}
