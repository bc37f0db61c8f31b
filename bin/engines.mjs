// Which engines the suites ran on, as the servers themselves tell.
import { DatabaseSync } from 'node:sqlite';

function embedded() {
  const database = new DatabaseSync(':memory:');
  const { version } = database.prepare('SELECT sqlite_version() AS version').get();
  database.close();
  return `embedded: SQLite ${version}`;
}

async function mongodb(uri) {
  if (!uri) return 'MongoDB: not asked (MONGODB_URI is not set)';
  const { connect, describeServer } = await import('../storage/mongodb/connection.ts');
  try {
    const connection = await connect({ uri, poolSize: 1 });
    const { product, version } = await describeServer(connection).finally(() => connection.close());
    return `MongoDB: ${product} ${version}`;
  } catch {
    return 'MongoDB: asked, does not answer';
  }
}

async function elasticsearch(url) {
  if (!url) return 'Elasticsearch: not asked (ELASTICSEARCH_URL is not set)';
  try {
    const { version } = await (await fetch(url, { signal: AbortSignal.timeout(10_000) })).json();
    return `Elasticsearch: ${version.number}`;
  } catch {
    return 'Elasticsearch: asked, does not answer';
  }
}

export async function enginesLine({ MONGODB_URI, ELASTICSEARCH_URL }) {
  return `Engines: ${[embedded(), await mongodb(MONGODB_URI), await elasticsearch(ELASTICSEARCH_URL)].join('; ')}`;
}
