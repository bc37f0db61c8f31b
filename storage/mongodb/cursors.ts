import type { Model } from 'mongoose';
import type { Cursors } from '../port.ts';
import { isDuplicate, translated } from './errors.ts';
import type { CursorDocument } from './models.ts';

const key = (consumer: string, agency: string) => `${consumer}\n${agency}`;

export class MongoCursors implements Cursors {
  readonly #model: Model<CursorDocument>;

  constructor(model: Model<CursorDocument>) {
    this.#model = model;
  }

  async get(consumer: string, agency: string): Promise<number> {
    const found = await translated(this.#model.findById(key(consumer, agency)).lean().exec());
    return found?.seq ?? 0;
  }

  advance(consumer: string, agency: string, seq: number): Promise<void> {
    return translated(this.#advance(key(consumer, agency), seq));
  }

  /** Only forward: where the stored one is not behind, the insertion finds it there. */
  async #advance(_id: string, seq: number): Promise<void> {
    try {
      await this.#model.updateOne({ _id, seq: { $lt: seq } }, { $set: { seq } }, { upsert: true });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
  }
}
