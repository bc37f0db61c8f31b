import type { Model } from 'mongoose';
import { type HeadSigner, headSigner, newSigningKey } from '../heads.ts';
import type { MetaDocument } from './models.ts';

const NAME = 'journal-head-key';

/** Of the key that was made when the database was first opened; empty where nobody has. */
export async function keptPublicKey(meta: Model<MetaDocument>): Promise<string> {
  const value = (await meta.findById(NAME).lean())?.value;
  return value ? headSigner(value).publicKey : '';
}

/** One key for the installation, made by whoever opens it first and shared by all processes through the database. */
export async function sharedSigner(meta: Model<MetaDocument>): Promise<HeadSigner> {
  const insert = { $setOnInsert: { value: newSigningKey() } };
  await meta.updateOne({ _id: NAME }, insert, { upsert: true });
  const { value } = (await meta.findById(NAME).lean())!;
  return headSigner(value!);
}

/** For a move: the private key itself, and the same key in another database. */
export async function readSigningKey(meta: Model<MetaDocument>): Promise<string> {
  await sharedSigner(meta);
  return (await meta.findById(NAME).lean())!.value!;
}
export async function writeSigningKey(meta: Model<MetaDocument>, key: string): Promise<void> {
  await meta.updateOne({ _id: NAME }, { $set: { value: key } }, { upsert: true });
}
