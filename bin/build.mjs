// npm run build: the types of the API for the interface, from the program's own OpenAPI, then the interface.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, requireInstalled, withRuntime } from './runtime.mjs';

withRuntime(async () => {
  requireInstalled();
  const { openApiTypes } = await import('./openapi-types.mjs');
  writeFileSync(path.join(ROOT, 'src', 'web', 'api', 'openapi-types.ts'), await openApiTypes());
  if (process.argv.includes('--types-only')) process.exit(0);
  const { buildWeb } = await import('./web.mjs');
  process.exit((await buildWeb({ force: true })) ? 0 : 1);
});
