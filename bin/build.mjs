// npm run build: the types of the API for the interface, from the program's own OpenAPI, the table of settings, then
// the interface. `--types-only` leaves out the interface, `--web-only` makes nothing else.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, requireInstalled, withRuntime } from './runtime.mjs';

/** The table of settings in docs/operations.md is that of src/settings.ts. */
async function writeSettings() {
  const { settingsTable } = await import('../src/settings-table.ts');
  const file = path.join(ROOT, 'docs', 'operations.md');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(/\| setting \|[\s\S]*?\n(?=\n)/, () => `${settingsTable()}\n`),
  );
}

withRuntime(async () => {
  requireInstalled();
  const { buildWeb } = await import('./web.mjs');
  const finish = async () => process.exit((await buildWeb({ force: true })) ? 0 : 1);
  if (process.argv.includes('--web-only')) await finish();
  const { openApiTypes } = await import('./openapi-types.mjs');
  writeFileSync(path.join(ROOT, 'src', 'web', 'api', 'openapi-types.ts'), await openApiTypes());
  await writeSettings();
  if (process.argv.includes('--types-only')) process.exit(0);
  await finish();
});
