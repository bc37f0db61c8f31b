/** What the versions of the program that work on the database declare, each under the digest of its kinds. */
import { hash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { collectKinds, type Kinds } from '../check.ts';
import type { Kind } from '../port.ts';
import type { MemberDocument, Models } from './models.ts';

const idOf = (digest: string): string => `declared:${digest}`;

export class Declarations {
  readonly own: string;
  readonly #models: Models;
  readonly #text: string;
  readonly #known = new Map<string, Kinds>();
  #served: readonly string[];

  constructor(models: Models, kinds: Kinds) {
    this.#models = models;
    this.#text = JSON.stringify([...kinds.values()].sort((a, b) => (a.name < b.name ? -1 : 1)));
    this.own = hash('sha256', this.#text).slice(0, 16);
    this.#served = [this.own];
  }

  /** By which this process writes. */
  get served(): readonly string[] {
    return this.#served;
  }

  async keepOwn(): Promise<void> {
    const insert = { $setOnInsert: { value: this.#text } };
    await this.#models.meta.updateOne({ _id: idOf(this.own) }, insert, { upsert: true });
  }

  wanted(members: readonly MemberDocument[]): readonly string[] {
    return this.#inOrder(members.map(({ declares }) => declares));
  }

  with(more: readonly string[]): readonly string[] {
    return this.#inOrder([...this.#served, ...more]);
  }

  /** Own ones first, then those of the others, each once. */
  #inOrder(digests: readonly string[]): readonly string[] {
    const others = new Set(digests.filter((one) => one !== this.own));
    return [this.own, ...[...others].sort()];
  }

  isServing(wanted: readonly string[]): boolean {
    return isDeepStrictEqual(wanted, this.#served);
  }

  async serve(wanted: readonly string[]): Promise<void> {
    const others = await Promise.all(wanted.slice(1).map((digest) => this.#kindsOf(digest)));
    this.#models.records.serve(others);
    this.#served = wanted;
  }

  async #kindsOf(digest: string): Promise<Kinds> {
    const known = this.#known.get(digest);
    if (known) return known;
    const found = await this.#models.meta.findById(idOf(digest)).lean();
    const kinds = collectKinds(JSON.parse(found!.value!) as readonly Kind[]);
    this.#known.set(digest, kinds);
    return kinds;
  }
}
