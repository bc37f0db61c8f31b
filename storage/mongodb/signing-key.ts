import type { Model } from 'mongoose';
import { type HeadSigner, headSigner, newSigningKey } from '../heads.ts';
import type { MetaDocument } from './models.ts';

const NAME = 'journal-head-key';

/** One key for the installation, made by whoever opens it first and shared by all processes through the database. */
export async function sharedSigner(meta: Model<MetaDocument>): Promise<HeadSigner> {
  const insert = { $setOnInsert: { value: newSigningKey() } };
  await meta.updateOne({ _id: NAME }, insert, { upsert: true });
  const { value } = (await meta.findById(NAME).lean())!;
  return headSigner(value!);
}
