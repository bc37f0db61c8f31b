/** The collections that belong to no kind. */
import { type Connection, type Model, Schema } from 'mongoose';
import type { Kinds } from '../check.ts';
import type { SignedHead } from '../port.ts';
import type { FileId } from './blob-file.ts';
import type { Group } from './commit/group.ts';
import { STRICT } from './record-model.ts';
import { RecordModels } from './record-models.ts';

/** A group, by MongoDB's name for its id. */
export type GroupDocument = Omit<Group, 'id'> & { readonly _id: Group['id'] };
export interface AppliedDocument {
  readonly _id: string;
  readonly seq: number;
  readonly hash: string;
  /** The last place that somebody tried for and lost. */
  readonly wanted?: number;
}
export interface CursorDocument {
  readonly _id: string;
  readonly seq: number;
}
export interface HeadDocument extends SignedHead {
  readonly _id: string;
}
export interface StateDocument {
  readonly _id: string;
  readonly space: string;
  readonly version: number;
  readonly expires: number | null;
  readonly owner: string | null;
  readonly value: string;
}
export interface BlobDocument {
  /** SHA-256. */
  readonly _id: string;
  readonly file: FileId;
  readonly size: number;
}
/** Stands while a file is being uploaded. */
export interface UploadDocument {
  readonly _id: FileId;
  readonly at: Date;
}
export interface MetaDocument {
  readonly _id: string;
  readonly value?: string | undefined;
  /** Of the lock of the schema: who holds it, and a number that goes up while it is held. */
  readonly beat?: number | undefined;
}

/** A process that works on the database at present. */
export interface MemberDocument {
  readonly _id: string;
  /** Of the schema of its program. */
  readonly version: number;
  /** Which declarations of kinds are its own, and which of all it writes its records by. */
  readonly declares: string;
  readonly knows: readonly string[];
  /** Goes up while it lives. */
  readonly beat: number;
}

const text = { type: String, required: true } as const;
const whole = { type: Number, required: true } as const;
const salted = { salt: String, text: String, erasedBy: Number };
const PLAIN = { ...STRICT, _id: false } as const;

function journalSchema(): Schema {
  const value = new Schema({ kind: text, id: text, version: whole, ...salted }, PLAIN);
  const counter = new Schema({ id: text, last: whole, version: whole }, PLAIN);
  const details = new Schema(salted, PLAIN);
  const own = { seq: whole, hash: text, header: text, details: { type: details, default: null } };
  const entry = new Schema({ ...own, values: [value], counters: [counter] }, PLAIN);
  const fields = {
    _id: text,
    agency: text,
    seq: whole,
    last: whole,
    hash: text,
    wrote: [String],
    entries: [entry],
  };
  const schema = new Schema(fields, { ...STRICT, collection: 'journal' });
  schema.index({ agency: 1, seq: 1 }, { unique: true, name: 'place' });
  schema.index({ agency: 1, last: 1 }, { name: 'last' });
  schema.index({ agency: 1, wrote: 1, seq: 1 }, { name: 'history' });
  return schema;
}

function stateSchema(): Schema {
  const optional = { expires: { type: Number, default: null }, owner: { type: String, default: null } };
  const fields = { _id: text, space: text, version: whole, value: text, ...optional };
  const schema = new Schema(fields, { ...STRICT, collection: 'state' });
  schema.index({ space: 1, owner: 1 }, { name: 'owner' });
  schema.index({ expires: 1 }, { name: 'expires' });
  return schema;
}

function headSchema(): Schema {
  const fields = {
    _id: text,
    agency: text,
    seq: whole,
    hash: text,
    at: text,
    publicKey: text,
    signature: text,
  };
  const schema = new Schema(fields, { ...STRICT, collection: 'head' });
  schema.index({ agency: 1, seq: 1, at: 1 }, { name: 'agency' });
  return schema;
}

function blobSchema(): Schema {
  const fields = { _id: text, file: Schema.Types.ObjectId, size: whole };
  const schema = new Schema(fields, { ...STRICT, collection: 'blob' });
  schema.index({ file: 1 }, { name: 'file' });
  return schema;
}

const plain = (collection: string, fields: Schema['obj']) => new Schema(fields, { ...STRICT, collection });

export interface Models {
  readonly journal: Model<GroupDocument>;
  readonly applied: Model<AppliedDocument>;
  readonly cursor: Model<CursorDocument>;
  readonly head: Model<HeadDocument>;
  readonly state: Model<StateDocument>;
  readonly blob: Model<BlobDocument>;
  readonly upload: Model<UploadDocument>;
  readonly meta: Model<MetaDocument>;
  readonly member: Model<MemberDocument>;
  readonly records: RecordModels;
}

export function modelsOf(connection: Connection, kinds: Kinds): Models {
  const model = <T>(name: string, schema: Schema) => connection.model(name, schema) as unknown as Model<T>;
  const place = { _id: text, seq: whole, hash: text, wanted: Number };
  const member = { _id: text, version: whole, declares: text, knows: [String], beat: whole };
  return {
    journal: model('journal', journalSchema()),
    applied: model('applied', plain('applied', place)),
    cursor: model('cursor', plain('cursor', { _id: text, seq: whole })),
    head: model('head', headSchema()),
    state: model('state', stateSchema()),
    blob: model('blob', blobSchema()),
    upload: model('upload', plain('upload', { _id: Schema.Types.ObjectId, at: Date })),
    meta: model('meta', plain('meta', { _id: text, value: String, beat: Number })),
    member: model('member', plain('member', member)),
    records: new RecordModels(connection, kinds),
  };
}
