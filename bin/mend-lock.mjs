// node bin/mend-lock.mjs: after `npm install`. npm leaves out of package-lock.json the optional packages of other platforms
// that the registry did not give it, and `npm ci` then refuses the lock. They are added by name: nothing is fetched for them.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './runtime.mjs';

const LOCK = path.join(ROOT, 'package-lock.json');
const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm64', 'x64', 'riscv64', 'ppc64', 's390x', 'ia32', 'wasm32', 'arm'];

/** As Node.js would find it: beside the one that asks, or further up. */
function isLocked(packages, asking, name) {
  for (let folder = asking; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}

/** Optional packages that another one names and the lock does not know. */
export function missingFrom(lock) {
  return Object.entries(lock.packages).flatMap(([asking, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isLocked(lock.packages, asking, name))
      .map(([name, version]) => ({ name, version, dev: dev === true })),
  );
}

/** For which platform it is, by its name: `@biomejs/cli-linux-x64-musl`. */
function entryOf({ name, version, dev }) {
  const words = name.slice(name.indexOf('/') + 1);
  const os = SYSTEMS.filter((one) => words.includes(one));
  const cpu = PROCESSORS.filter((one) => words.includes(one)).slice(0, 1);
  const libc = words.includes('musl') ? ['musl'] : words.includes('-gnu') ? ['glibc'] : [];
  const dependency = dev ? { dev: true } : {};
  return { version, cpu, ...dependency, ...(libc.length > 0 && { libc }), optional: true, os };
}

function mend() {
  const lock = JSON.parse(readFileSync(LOCK, 'utf8'));
  const missing = missingFrom(lock);
  for (const one of missing) lock.packages[`node_modules/${one.name}`] = entryOf(one);
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  lock.packages = Object.fromEntries(sorted);
  writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${missing.length} packages of other platforms added`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) mend();
