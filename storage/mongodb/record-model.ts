/** The mongoose model of a kind, derived from its declaration. */
import { type Connection, type Model, Schema } from 'mongoose';
import { keywordPaths, scalarPaths } from '../fields.ts';
import type { Kind } from '../port.ts';
import type { RecordWrite } from './commit/group.ts';
import {
  claimTexts,
  type Declared,
  fieldName,
  type IndexedFields,
  indexedFields,
  indexesOf,
  indexName,
  shapeOf,
} from './record-fields.ts';

export interface RecordDocument {
  readonly _id: string;
  readonly agency: string;
  readonly id: string;
  /** False: removed. The document stays, so that nothing late can bring the record back. */
  readonly live: boolean;
  readonly version: number;
  /** The entry that wrote it. An older entry never overwrites it. */
  readonly seq: number;
  /** Canonical JSON, character by character what the journal has; null when removed. */
  readonly text: string | null;
  readonly claims: readonly string[];
  /** Which declaration its fields were made by. */
  readonly shape: string;
}

export const documentId = (agency: string, id: string): string => `${agency}\n${id}`;
export const collectionOf = (kind: string): string => `record.${kind}`;

/** Mongoose's own extras are off: what is stored is what is said here, and anything else is refused. */
export const STRICT = {
  strict: 'throw',
  strictQuery: 'throw',
  versionKey: false,
  id: false,
  minimize: false,
  autoCreate: false,
  autoIndex: false,
} as const;

export type RecordModel = Model<RecordDocument>;

export function recordModel(connection: Connection, declared: Declared): RecordModel {
  const own = {
    _id: String,
    agency: { type: String, required: true },
    id: { type: String, required: true },
    live: { type: Boolean, required: true },
    version: { type: Number, required: true },
    seq: { type: Number, required: true },
    text: { type: String, default: null },
    claims: { type: [String], default: undefined },
    shape: { type: String, required: true },
  };
  const name = collectionOf(declared[0]!.name);
  const fields = { ...own, ...Object.fromEntries(declared.flatMap(typesOf)) };
  const schema = new Schema(fields, { ...STRICT, collection: name });
  for (const keys of indexesOf(declared)) schema.index({ ...keys }, { name: indexName(keys) });
  // One that was made by fewer declarations goes; what is under way with it comes to its end.
  if (connection.modelNames().includes(name)) connection.deleteModel(name);
  return connection.model(name, schema) as unknown as RecordModel;
}

function typesOf(kind: Kind) {
  const scalars = scalarPaths(kind).map((path) => {
    const type = kind.fields[path] === 'number' ? Number : String;
    return [fieldName(kind, path), { type, default: undefined }] as const;
  });
  const words = keywordPaths(kind).map(
    (path) => [fieldName(kind, path), { type: [String], default: undefined }] as const,
  );
  return [...scalars, ...words];
}

type Fields = Omit<RecordDocument, '_id' | 'agency' | 'id'> & IndexedFields;

type StoredWrite = Pick<RecordWrite, 'version' | 'seq' | 'text'>;

/** All that a write sets: of a removed record nothing but that it is gone. */
export function fieldsOfWrite(declared: Declared, { version, seq, text }: StoredWrite): Fields {
  const value: unknown = text === null ? null : JSON.parse(text);
  const shape = shapeOf(declared);
  const own = { live: text !== null, version, seq, text, claims: [...claimTexts(declared, value)], shape };
  return { ...indexedFields(declared, value), ...own } as unknown as Fields;
}
