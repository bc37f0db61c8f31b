import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Confined } from '../kernel/confined.ts';
import { certificatesIn } from '../modules/signatures/index.ts';
import { type Arguments, type Io, type Option, UsageError } from './command.ts';
import { AGENCY_OPTION } from './console.ts';
import { DATA_OPTION } from './folder.ts';
import { officeRoots } from './office-roots.ts';

/** The roots that come with the program. */
const OWN_TRUST = fileURLToPath(new URL('../../certs/trust/', import.meta.url));
const CERTIFICATE_FILE = /\.(pem|crt|cer|der)$/i;

/** Of commands that judge by somebody's trust. */
export const TRUST_OPTIONS: readonly Option[] = [
  {
    name: 'trust',
    type: 'string',
    description:
      'Roots: a file or a folder (PEM or DER); default: the trust list of the office, else certs/trust',
  },
  DATA_OPTION,
  AGENCY_OPTION,
];

async function filesOf(place: string): Promise<string[]> {
  const found = await stat(place).catch(() => undefined);
  if (!found) throw new UsageError(`no such roots: ${place}`);
  if (!found.isDirectory()) return [place];
  const names = await readdir(place);
  return names.filter((name) => CERTIFICATE_FILE.test(name)).map((name) => path.join(place, name));
}

async function rootsIn(given: string | boolean | undefined): Promise<string[]> {
  const files = await filesOf(typeof given === 'string' ? given : OWN_TRUST);
  const roots: string[] = [];
  for (const file of files) {
    const found = certificatesIn(await readFile(file));
    if (found.length === 0 && typeof given === 'string') throw new UsageError(`no certificate in ${file}`);
    roots.push(...found);
  }
  return roots;
}

/** What `--trust` names, else the list of the office, else what comes with the program; as PEM. */
export async function trustedBy(
  args: Arguments,
  { confined, io }: { readonly confined: Confined; readonly io: Io },
): Promise<readonly string[]> {
  const { trust } = args.options;
  const office = trust === undefined ? await officeRoots(args, confined) : undefined;
  if (!office) return rootsIn(trust);
  io.err(`judged by the trust list of the office, version ${office.version}, roots: ${office.roots.length}`);
  return office.roots;
}
