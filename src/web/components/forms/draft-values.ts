function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A secret never becomes a draft, nor does a file that is not yet sent. */
function mayBeKept(key: string, value: unknown): boolean {
  return !/^(?:pass|token)/i.test(key) && !(value instanceof File);
}

/** The fields that were changed. */
export function changedFrom<T extends object>(initial: T, values: T): Partial<T> {
  const entries = Object.entries(values).filter(
    ([key, value]) => mayBeKept(key, value) && !same(value, initial[key as keyof T]),
  );
  return Object.fromEntries(entries) as Partial<T>;
}

function deep(first: unknown, value: unknown): unknown {
  const plain = typeof first === 'object' && first !== null && !Array.isArray(first);
  return plain && value ? withoutUnknown(first, value) : value;
}

/** A choice between shapes (`{ years }`, `{ permanent }`) is taken as it was; a group of fields keeps the new ones. */
function withoutUnknown(first: object, value: object): object {
  const known = Object.keys(first).some((key) => key in value);
  return known ? { ...first, ...value } : value;
}

/** Fields that the draft does not hold (secrets, new fields) keep their first value. */
export function merged<T extends object>(initial: T, stored: Partial<T> | undefined): T {
  const known = Object.entries(stored ?? {}).filter(([key]) => key in initial);
  const fields = known.map(([key, value]) => [key, deep(initial[key as keyof T], value)]);
  return { ...initial, ...Object.fromEntries(fields) };
}

/** The newest of each field that still stands as it did in the record that was seen before. */
export function newestFor<T extends object>(values: T, before: T, now: T): Partial<T> {
  const keys = (Object.keys(now) as (keyof T)[]).filter((key) => same(values[key], before[key]));
  return Object.fromEntries(keys.map((key) => [key, now[key]])) as Partial<T>;
}
