import { ServerForTests } from '../support/elasticsearch.ts';
import { searchContract } from './search-contract.ts';

const url = process.env.ELASTICSEARCH_URL;

// Nothing is registered without a server: what cannot run here is not said to be pending.
if (url) {
  describe('search, Elasticsearch', () => {
    const server = new ServerForTests(url);
    after(() => server.clear());
    searchContract(() => server.open());
  });
}
