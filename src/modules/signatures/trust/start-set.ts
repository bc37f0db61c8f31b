// Public roots that come with the program (certs/trust): offered to administrators, trusted by nobody before they add them.
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('../../../../certs/trust/', import.meta.url);

/** All of them in one file, as an administrator would bring them. */
export async function startSet(folder: URL = FOLDER): Promise<Buffer> {
  const names = (await readdir(fileURLToPath(folder))).filter((name) => name.endsWith('.pem')).sort();
  return Buffer.concat(await Promise.all(names.map((name) => readFile(new URL(name, folder)))));
}
