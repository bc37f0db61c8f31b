import { rmSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

interface Template<T> {
  readonly folder: string;
  readonly made: T;
}

const templates = new Map<string, Promise<Template<unknown>>>();

async function makeOnce<T>(name: string, make: (folder: string) => Promise<T>): Promise<Template<T>> {
  const folder = await mkdtemp(path.join(tmpdir(), `vanthu-${name}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return { folder, made: await make(folder) };
}

/**
 * Copies into `to` the data folder of this name, which is made once in a run of the tests and closed: issuing keys and living
 * through the weeks of an office takes seconds. Answers what `make` answered.
 */
export async function copyTemplate<T>(
  name: string,
  to: string,
  make: (folder: string) => Promise<T>,
): Promise<T> {
  const known = (templates.get(name) as Promise<Template<T>> | undefined) ?? makeOnce(name, make);
  templates.set(name, known);
  const { folder, made } = await known;
  await cp(folder, to, { recursive: true });
  return made;
}
