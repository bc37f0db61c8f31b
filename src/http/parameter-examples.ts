import { z } from 'zod';
import type { Route } from './route.ts';

/** A word means the same wherever it is a parameter: what it is called with, where its schema does not tell. */
const BY_NAME: { readonly [name: string]: string | number } = {
  id: '01k3m9x0abcdefghjkmnpqrstv',
  line: '01k3m9x0line',
  kind: 'incoming',
  year: 2026,
  unit: '01k3m9x0unit',
  keeper: '01k3m9x0person',
  book: '01k3m9x0book',
  dossier: '01k3m9x0dossier',
  answersTo: '01k3m9x0incoming',
  except: '01k3m9x0incoming',
  files: '01k3m9x0file',
  type: 'decision',
  state: 'directed',
  urgency: 'normal',
  number: '15',
  symbol: 'UBND-VP',
  module: 'usb',
  numberAndSymbol: '15/UBND-VP',
  issuer: 'Sở Nội vụ',
  q: 'công tác văn thư',
  days: 5,
  from: 1,
  to: 50,
  before: 120,
  // What the page before it has said.
  after: 'WyIyMDI2LTAzLTAyIiwiMDFrM205eDAiXQ',
  'If-Match': 'W/"3"',
  'X-CSRF-Token': 'q0v1hXb3Tn2m8sYkJfZrLw',
};

interface FieldSchema {
  readonly example?: unknown;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: FieldSchema;
}

function told({ example, default: preset, enum: allowed, items }: FieldSchema): unknown {
  return example ?? allowed?.[0] ?? preset ?? (items ? told(items) : undefined);
}

function fieldsOf(schema: z.ZodType | undefined): { readonly [name: string]: FieldSchema } {
  if (!schema) return {};
  const described = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return (described.properties ?? {}) as { readonly [name: string]: FieldSchema };
}

/** An example for each parameter of an operation: its schema's own, an allowed value, or what the word stands for. */
export function parameterExamples({ params, query }: Route): { readonly [name: string]: unknown } {
  const fields = Object.entries({ ...fieldsOf(query), ...fieldsOf(params) });
  const own = fields.map(([name, field]) => [name, told(field) ?? BY_NAME[name]]);
  return { ...BY_NAME, ...Object.fromEntries(own) };
}
