import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const SOURCE = path.join(import.meta.dirname, 'odd-module.c');

/** What a module is built to do wrong: names of odd-module.c with their values. */
export type Oddity = { readonly [name: string]: string | number };

export interface OddModules {
  build(oddity: Oddity): Promise<string>;
  /** A file with these bytes under the name of a library. */
  file(bytes: Uint8Array): Promise<string>;
  close(): Promise<void>;
}

export async function oddModules(certificate: Buffer): Promise<OddModules> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vanthu-modules-'));
  const bytes = [...certificate].join(',');
  let built = 0;
  const fresh = (): string => {
    built += 1;
    return path.join(folder, `odd-${built}.so`);
  };
  const build = async (oddity: Oddity): Promise<string> => {
    const defined = Object.entries({ CERTIFICATE: bytes, ...oddity }).map(
      ([name, value]) => `-D${name}=${value}`,
    );
    const out = fresh();
    await run('cc', ['-shared', '-fPIC', '-nostdlib', ...defined, '-o', out, SOURCE]);
    return out;
  };
  const file = async (content: Uint8Array): Promise<string> => {
    const out = fresh();
    await writeFile(out, content);
    return out;
  };
  return { build, file, close: () => rm(folder, { recursive: true, force: true }) };
}
