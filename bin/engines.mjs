// Which engines the suites ran on, as the servers themselves tell.
import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

const SILENT = 'asked, does not answer';

function embedded() {
  const database = new DatabaseSync(':memory:');
  const { version } = database.prepare('SELECT sqlite_version() AS version').get();
  database.close();
  return `SQLite ${version}`;
}

async function mongodb({ MONGODB_URI: uri }) {
  if (!uri) return undefined;
  const { connect, describeServer } = await import('../storage/mongodb/connection.ts');
  try {
    const connection = await connect({ uri, poolSize: 1 });
    const { product, version } = await describeServer(connection).finally(() => connection.close());
    return `${product} ${version}`;
  } catch {
    return SILENT;
  }
}

async function elasticsearch(env) {
  const { ELASTICSEARCH_URL: url, ELASTICSEARCH_API_KEY: apiKey, ELASTICSEARCH_CA_FILE: caFile } = env;
  if (!url) return undefined;
  const { Client } = await import('@elastic/elasticsearch');
  try {
    const client = new Client({
      node: url.split(',')[0],
      requestTimeout: 10_000,
      ...(apiKey && { auth: { apiKey } }),
      ...(caFile && { tls: { ca: readFileSync(caFile) } }),
    });
    const { version } = await client.info().finally(() => client.close());
    return `Elasticsearch ${version.number}`;
  } catch {
    return SILENT;
  }
}

/** By the names that contract suites bear; undefined: no server was named. */
export async function engines(env) {
  return { embedded: embedded(), mongodb: await mongodb(env), elasticsearch: await elasticsearch(env) };
}

export function enginesLine({ embedded, mongodb, elasticsearch }) {
  const of = (name, variable, found) => `${name}: ${found ?? `not asked (${variable} is not set)`}`;
  return `Engines: embedded: ${embedded}; ${of('MongoDB', 'MONGODB_URI', mongodb)}; ${of('Elasticsearch', 'ELASTICSEARCH_URL', elasticsearch)}`;
}
