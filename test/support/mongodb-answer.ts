import mongoose from 'mongoose';

const { BSON } = mongoose.mongo;
const OP_MSG = 2013;

/** Requests of the wire protocol that insert into a collection. */
export const insertionInto = (collection: string): RegExp =>
  new RegExp(`\\x02insert\\0[^]{4}${collection}\\0`);

/** What a server answers to a request that it refuses, with the number of an error and its name. */
export function refusal(request: Buffer, code: number, codeName: string): Buffer {
  const told = { ok: 0, code, codeName, errmsg: `refused: ${codeName}` };
  const body = Buffer.from(BSON.serialize(told));
  const head = Buffer.alloc(21);
  head.writeInt32LE(head.length + body.length, 0);
  head.writeInt32LE(request.readInt32LE(4), 8);
  head.writeInt32LE(OP_MSG, 12);
  return Buffer.concat([head, body]);
}
