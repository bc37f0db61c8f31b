// The built web interface: in dist/web, with a stamp of the sources that it was built from.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './runtime.mjs';

const OUT = path.join(ROOT, 'dist', 'web');
const STAMP = path.join(ROOT, 'dist', 'web.stamp');
const SOURCES = path.join(ROOT, 'src', 'web');

/** Changes with any source of the interface and with any package that it is built from. */
function sourcesStamp() {
  const hash = createHash('sha256');
  const names = readdirSync(SOURCES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  for (const file of [path.join(ROOT, 'package-lock.json'), ...names]) {
    hash.update(path.relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

export function isBuilt() {
  // An image holds the interface without what it was built from.
  if (!existsSync(SOURCES)) return existsSync(path.join(OUT, 'index.html'));
  if (!existsSync(path.join(OUT, 'index.html')) || !existsSync(STAMP)) return false;
  return readFileSync(STAMP, 'utf8') === sourcesStamp();
}

/** Vite in a process of its own, so that its memory goes when it is done. */
function runVite(folder, { signal, quiet }) {
  const vite = path.join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--config', path.join(SOURCES, 'vite.config.ts'), '--logLevel', 'warn'];
  args.push('--outDir', folder, '--emptyOutDir');
  return new Promise((resolve) => {
    const stdio = quiet ? ['ignore', 'ignore', 'inherit'] : ['ignore', 'inherit', 'inherit'];
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio, signal, killSignal: 'SIGKILL' });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

/** Builds where needed; a build that was broken off leaves the one before as it was. Answers whether there is one. */
export async function buildWeb({ signal, force = false, quiet = false } = {}) {
  if (!force && isBuilt()) return true;
  const stamp = sourcesStamp();
  console.log('Đang dựng giao diện web… / Building the web interface…');
  const next = path.join(ROOT, 'dist', `web-${process.pid}`);
  mkdirSync(next, { recursive: true });
  const done = await runVite(next, { signal, quiet });
  if (done) {
    rmSync(STAMP, { force: true });
    rmSync(OUT, { recursive: true, force: true });
    renameSync(next, OUT);
    writeFileSync(STAMP, stamp);
  } else {
    rmSync(next, { recursive: true, force: true });
    console.error('Không dựng được giao diện web. / The web interface could not be built.');
  }
  return done;
}
