/** What the form holds, without the fields that were left empty: those are not sent. */
export function cleaned<T extends object>(values: T): T {
  const given = Object.entries(values).filter(([, value]) => value !== '' && value !== null);
  return Object.fromEntries(given) as T;
}
