/** The reads that answers are made of. Each is bounded, goes to one agency's part of the index, and is whole or fails. */
import type { estypes } from '@elastic/elasticsearch';
import type { Names } from './names.ts';
import type { Server } from './server.ts';
import type { KeptSource } from './sources.ts';

/** How long a view of the index is kept between two pages. */
const VIEW_KEPT = '2m';

/** Half an answer is none: hits that are missing would look as if they were not there. */
const WHOLE = { allow_partial_search_results: false };

export class Reader {
  readonly #server: Server;
  readonly #index: string;

  constructor(server: Server, names: Names) {
    this.#server = server;
    this.#index = names.read;
  }

  search(agency: string, asked: estypes.SearchRequest): Promise<estypes.SearchResponse<KeptSource>> {
    const request = { ...asked, ...WHOLE, index: this.#index, routing: agency };
    return this.#server.ask((client, limits) => client.search<KeptSource>(request, limits));
  }

  searchView(view: string, asked: estypes.SearchRequest): Promise<estypes.SearchResponse<KeptSource>> {
    const request = { ...asked, ...WHOLE, pit: { id: view, keep_alive: VIEW_KEPT } };
    return this.#server.ask((client, limits) => client.search<KeptSource>(request, limits));
  }

  async view(agency: string): Promise<string> {
    const asked = { index: this.#index, routing: agency, keep_alive: VIEW_KEPT };
    const { id } = await this.#server.ask((client, limits) => client.openPointInTime(asked, limits));
    return id;
  }

  /** Nobody waits for it: what is not closed expires. */
  leave(view: string): void {
    const closed = this.#server.ask((client, limits) => client.closePointInTime({ id: view }, limits));
    closed.catch(() => undefined);
  }

  /** How many documents each question finds, counted no further than `most`. */
  async counts(
    agency: string,
    asks: readonly estypes.QueryDslQueryContainer[],
    most: number,
  ): Promise<number[]> {
    if (asks.length === 0) return [];
    const searches = asks.flatMap((query) => [
      { index: this.#index, routing: agency },
      { query, size: 0, track_total_hits: most },
    ]);
    const { responses } = await this.#server.ask((client, limits) => client.msearch({ searches }, limits));
    return responses.map((response) => {
      const total = 'hits' in response ? response.hits.total : undefined;
      return typeof total === 'number' ? total : (total?.value ?? 0);
    });
  }
}
