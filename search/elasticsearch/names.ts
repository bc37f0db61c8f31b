/** Names at the server. One installation has one prefix, and touches nothing that does not begin with it. */
export interface Names {
  /** What queries go to: the index that serves. */
  readonly read: string;
  /** What writes go to, if the index that serves is of this program's layout. */
  readonly write: string;
  /** What writes go to as well while a new index is built beside it. */
  readonly next: string;
  /** All indices, of whatever layout. */
  readonly every: string;
  index(number: number): string;
}

export function namesOf(prefix: string, layout: string): Names {
  return {
    read: prefix,
    write: `${prefix}-write-${layout}`,
    next: `${prefix}-next-${layout}`,
    every: `${prefix}-index-*`,
    index: (number) => `${prefix}-index-${String(number).padStart(6, '0')}`,
  };
}

export function numberOf(index: string): number {
  return Number(/\d+$/.exec(index)?.[0] ?? 0);
}
