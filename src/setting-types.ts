export interface Setting<T> {
  readonly name: string;
  readonly type: string;
  readonly default: T;
  /** What may be written, in words. */
  readonly allowed: string;
  readonly description: string;
  /** It may hold a password: never repeated in a complaint. */
  readonly secret?: boolean;
  /** `undefined`: not allowed. */
  readonly parse: (raw: string) => T | undefined;
}

type Rest<T> = Pick<Setting<T>, 'allowed' | 'description' | 'parse'>;

export function text(name: string, preset: string, rest: Rest<string>): Setting<string> {
  return { name, type: 'text', default: preset, ...rest };
}

interface Range<T> {
  readonly low: T;
  readonly high: T;
  readonly description: string;
}

export function whole(
  name: string,
  preset: number,
  { low, high, description }: Range<number>,
): Setting<number> {
  const within = (value: number): boolean => value >= low && value <= high;
  return {
    name,
    type: 'whole number',
    default: preset,
    allowed: `${low} to ${high}`,
    description,
    parse: (raw) => (/^\d{1,9}$/.test(raw) && within(Number(raw)) ? Number(raw) : undefined),
  };
}

const UNITS: Readonly<Record<string, number>> = { '': 1, B: 1, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 };

export function bytes(raw: string): number | undefined {
  const [, digits, unit = ''] = /^(\d{1,12}) ?(B|KB|MB|GB)?$/i.exec(raw) ?? [];
  return digits === undefined ? undefined : Number(digits) * (UNITS[unit.toUpperCase()] ?? Number.NaN);
}

export function size(
  name: string,
  preset: string,
  { low, high, description }: Range<string>,
): Setting<number> {
  const least = bytes(low) ?? 0;
  const most = bytes(high) ?? 0;
  return {
    name,
    type: 'size',
    default: bytes(preset) ?? 0,
    allowed: `${low} to ${high} (bytes, or with KB, MB, GB)`,
    description,
    parse: (raw) => {
      const value = bytes(raw) ?? -1;
      return value >= least && value <= most ? value : undefined;
    },
  };
}

export function bool(name: string, description: string): Setting<boolean> {
  const parse = (raw: string): boolean | undefined =>
    raw === 'true' ? true : raw === 'false' ? false : undefined;
  return { name, type: 'yes or no', default: false, allowed: 'true or false', description, parse };
}

export function oneOf(
  name: string,
  preset: string,
  rest: { readonly values: readonly string[]; readonly description: string },
): Setting<string> {
  const { values, description } = rest;
  const parse = (raw: string): string | undefined => (values.includes(raw) ? raw : undefined);
  return { name, type: 'word', default: preset, allowed: values.join(', '), description, parse };
}
