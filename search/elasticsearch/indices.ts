/** Which indices there are: the one that serves, one that is being built, and their aliases. */
import { isStatus, isType, unavailable } from './faults.ts';
import { indexOf, layoutOf, type Shape } from './layout.ts';
import { type Names, numberOf } from './names.ts';
import type { Server } from './server.ts';

/** How the index that serves stands to this program. */
export type Serving = 'own' | 'older' | 'newer';

export class Indices {
  readonly #server: Server;
  readonly #names: Names;
  readonly #shape: Shape;
  #serving: Promise<Serving> | null = null;

  constructor(server: Server, names: Names, shape: Shape) {
    this.#server = server;
    this.#names = names;
    this.#shape = shape;
  }

  /** Makes what is missing; asked again after a failure, and after `forget`. */
  serving(): Promise<Serving> {
    this.#serving ??= this.#look().catch((error: unknown) => {
      this.#serving = null;
      throw error;
    });
    return this.#serving;
  }

  forget(): void {
    this.#serving = null;
  }

  async isBuilding(): Promise<boolean> {
    return this.#server.ask((client, limits) =>
      client.indices.existsAlias({ name: this.#names.next }, limits),
    );
  }

  /** The index to be built, empty unless an earlier run has begun it. */
  async startBuilding(): Promise<void> {
    if (!(await this.isBuilding())) await this.#create([this.#names.next]);
  }

  /** At one moment: who asks before it is answered by the old index, who asks after it by the new one. */
  async swap(): Promise<void> {
    const { read, write, next } = this.#names;
    const places = await this.#aliases();
    const built = places.find(({ aliases }) => aliases.includes(next));
    if (!built) throw unavailable('SERVER_FAILS', ['the index that was built is gone']);
    const old = places.filter(({ index, aliases }) => index !== built.index && aliases.includes(read));
    const actions = [
      ...old.map(({ index }) => ({ remove_index: { index } })),
      { add: { index: built.index, aliases: [read, write] } },
      { remove: { index: built.index, alias: next } },
    ];
    await this.#server.write((client, limits) => client.indices.updateAliases({ actions }, limits));
    this.forget();
  }

  async refresh(alias: string): Promise<void> {
    await this.#server.write((client, limits) => client.indices.refresh({ index: alias }, limits));
  }

  async #look(): Promise<Serving> {
    const { read, write } = this.#names;
    const places = await this.#aliases();
    const serving = places.find(({ aliases }) => aliases.includes(read));
    if (!serving) {
      await this.#create([read, write]);
      return 'own';
    }
    if (serving.aliases.includes(write)) return 'own';
    if (serving.layout > parseInt(layoutOf(this.#shape.icu), 10)) return 'newer';
    // What is written from now on is for the new index; the old one answers until it is built.
    await this.startBuilding();
    return 'older';
  }

  async #create(aliases: readonly string[]): Promise<void> {
    const places = await this.#aliases();
    const number = Math.max(0, ...places.map(({ index }) => numberOf(index))) + 1;
    const request = {
      index: this.#names.index(number),
      aliases: Object.fromEntries(aliases.map((alias) => [alias, {}])),
      ...indexOf(this.#shape),
    };
    try {
      await this.#server.write((client, limits) => client.indices.create(request, limits));
    } catch (error) {
      // Another process was quicker, with the same.
      if (!isType(error, 'resource_already_exists_exception')) throw error;
    }
  }

  async #aliases(): Promise<{ index: string; aliases: string[]; layout: number }[]> {
    const asked = { index: this.#names.every, filter_path: ['*.aliases', '*.mappings._meta'] };
    const found = await this.#server
      .ask((client, limits) => client.indices.get(asked, limits))
      .catch((error) => {
        if (isStatus(error, 404)) return {};
        throw error;
      });
    return Object.entries(found).map(([index, { aliases = {}, mappings }]) => ({
      index,
      aliases: Object.keys(aliases),
      layout: parseInt(String(mappings?._meta?.layout ?? 0), 10),
    }));
  }
}
