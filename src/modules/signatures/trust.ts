import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root certificates (PEM) that an agency trusts. */
export type TrustedRoots = (agency: string) => Promise<readonly string[]>;

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

async function pemFiles(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => name.endsWith('.pem')).map((name) => path.join(folder, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Every certificate of every `*.pem` in the folders, read anew each time: whoever adds a root need not restart. */
export function rootsIn(...folders: readonly (string | URL)[]): TrustedRoots {
  const paths = folders.map((folder) => (folder instanceof URL ? fileURLToPath(folder) : folder));
  return async () => {
    const files = (await Promise.all(paths.map(pemFiles))).flat();
    const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    return texts.flatMap((text) => text.match(CERTIFICATE) ?? []);
  };
}
