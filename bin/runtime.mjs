// The program needs Node.js 24. `npm ci` brings it as an optional package, and npm puts its `node` first in PATH; this is for
// whoever starts a file of bin/ with another Node.js.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const WANTED = 24;
const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'];

function bundledNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const file = path.join(ROOT, 'node_modules', `node-${platform}-${process.arch}`, 'bin', name);
  return existsSync(file) ? file : undefined;
}

function complain() {
  console.error(
    `Cần Node.js ${WANTED} (đang chạy ${process.versions.node}): hãy chạy "npm ci" trong thư mục chương trình, hoặc cài Node.js ${WANTED}.\n` +
      `Node.js ${WANTED} is needed (this is ${process.versions.node}): run "npm ci" in the program's folder, or install Node.js ${WANTED}.`,
  );
  process.exit(1);
}

/** Starts a program as one with this one: its output, its signals, its exit code. */
export function become(file, args, options = {}) {
  const child = spawn(file, args, { stdio: 'inherit', ...options });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  child.on('error', complain);
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGTERM' ? 143 : 1)));
}

/** Calls `run` under the right Node.js, whichever one this is. */
export function withRuntime(run) {
  if (Number(process.versions.node.split('.')[0]) >= WANTED) {
    run();
    return;
  }
  const node = bundledNode();
  if (node === undefined) complain();
  else become(node, process.argv.slice(1));
}

export function requireInstalled() {
  if (existsSync(path.join(ROOT, 'node_modules', 'express'))) return;
  console.error('Chưa cài đặt: hãy chạy "npm ci" trước.\nNot installed yet: run "npm ci" first.');
  process.exit(1);
}
