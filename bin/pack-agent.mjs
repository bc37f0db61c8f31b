// node bin/pack-agent.mjs --origin https://… [--module PATH] [--port N] [--out FOLDER]: the signing agent alone, in a folder
// that an office copies to its people's machines of the same system as this one (docs/operations.md).
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, withRuntime } from './runtime.mjs';

const SOURCES = [
  'bin/agent.mjs',
  'bin/runtime.mjs',
  'src/agent',
  'src/pkcs11',
  'src/kernel',
  'src/http/language.ts',
  'src/cli/agent.ts',
  'src/cli/agent-main.ts',
  'src/cli/arguments.ts',
  'src/cli/command.ts',
];
const NAME = 'vanthu-agent';
const PACKAGES = ['koffi', 'node-forge', 'zod'];

function wrong(complaint) {
  console.error(`pack-agent: ${complaint}`);
  process.exit(2);
}

function optionsOf(args) {
  const text = { type: 'string' };
  try {
    const { values } = parseArgs({ args, options: { origin: text, module: text, port: text, out: text } });
    return { out: path.join(ROOT, 'dist', 'agent'), ...values };
  } catch (error) {
    return wrong(error.message);
  }
}

/** What the starter hands to the agent; what a shell could take for something else is refused. */
function startWords({ origin, module, port }) {
  const words = [
    ['origin', origin],
    ['module', module],
    ['port', port],
  ].filter(([, value]) => value !== undefined);
  for (const [name, value] of words) {
    if (/["'`$%^&|<>!\n\r]/.test(value))
      wrong(`--${name} has letters that cannot stand in a starter: ${value}`);
  }
  return words.map(([name, value]) => `--${name} "${value}"`).join(' ');
}

/** The native parts of this system: koffi's and the runtime. */
function nativePackages() {
  const runtime = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const wanted = [`@koromix/koffi-${process.platform}-${process.arch}`, runtime];
  for (const name of wanted) {
    if (!existsSync(path.join(ROOT, 'node_modules', name)))
      wrong(`${name} is not installed here: run "npm ci"`);
  }
  return wanted;
}

function copy(out) {
  for (const source of SOURCES) cpSync(path.join(ROOT, source), path.join(out, source), { recursive: true });
  for (const name of [...PACKAGES, ...nativePackages()]) {
    const from = path.join(ROOT, 'node_modules', name);
    // Headers and manuals of the runtime are of no use there.
    const filter = (file) => !/[\\/]node-[a-z]+-[a-z0-9]+[\\/](include|share)([\\/]|$)/.test(file);
    cpSync(from, path.join(out, 'node_modules', name), { recursive: true, dereference: true, filter });
  }
  const { version, license } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const about = { name: NAME, version, license, private: true, type: 'module' };
  writeFileSync(path.join(out, 'package.json'), `${JSON.stringify(about, null, 2)}\n`);
}

function writeStarters(out, words) {
  const node = (separator, file) => ['node_modules', `node-${file}`, 'bin'].join(separator);
  if (process.platform === 'win32') {
    const lines = [
      '@echo off',
      'chcp 65001 >nul',
      'cd /d "%~dp0"',
      `"${node('\\', `win-${process.arch}`)}\\node.exe" bin\\agent.mjs ${words}`,
      'pause',
      '',
    ];
    writeFileSync(path.join(out, 'ky-so.cmd'), lines.join('\r\n'));
    return;
  }
  const runtime = node('/', `${process.platform}-${process.arch}`);
  const lines = [
    '#!/bin/sh',
    'cd "$(dirname "$0")" || exit 1',
    `exec "${runtime}/node" bin/agent.mjs ${words} "$@"`,
    '',
  ];
  writeFileSync(path.join(out, 'ky-so.sh'), lines.join('\n'), { mode: 0o755 });
}

/** Only what was packed before is written anew. */
function isPacked(folder) {
  try {
    return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).name === NAME;
  } catch {
    return false;
  }
}

withRuntime(async () => {
  const options = optionsOf(process.argv.slice(2));
  const { parseOrigin } = await import('../src/agent/origin.ts');
  const origin = parseOrigin(options.origin ?? '');
  if (!origin) wrong('--origin https://host[:port] of the office is needed');
  const words = startWords({ ...options, origin });
  const out = path.resolve(options.out);
  if (existsSync(out) && !isPacked(out)) wrong(`${out} is something else`);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  copy(out);
  writeStarters(out, words);
  console.log(out);
});
