// The scripts that start servers for the suites of the distributed engines; ENGINES_DIR names their folder.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './runtime.mjs';

export const FOLDER = path.resolve(ROOT, process.env.ENGINES_DIR ?? '../shared/engines');
export const MONGODB = path.join(FOLDER, 'mongodb-protocol.sh');
export const ELASTICSEARCH = path.join(FOLDER, 'elasticsearch.sh');

export const missingScripts = () => [MONGODB, ELASTICSEARCH].filter((script) => !existsSync(script));
