// Where an authority answers: its certificates name the place for years.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const FILE = 'origin';

/** Nothing where it has never answered. */
export async function originOf(folder: string): Promise<string | undefined> {
  const kept = await readFile(path.join(folder, FILE), 'utf8').catch(() => '');
  return URL.canParse(kept) ? kept : undefined;
}

export async function keepOrigin(folder: string, origin: string): Promise<void> {
  await writeFile(path.join(folder, FILE), origin, { mode: 0o600 });
}
