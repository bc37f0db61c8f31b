// The programs of the operating system that tests use to check the program's work with other eyes.
import { spawnSync } from 'node:child_process';

const TOOLS = [
  { run: ['pdfsig', '-v'], from: 'poppler-utils' },
  { run: ['pdftotext', '-v'], from: 'poppler-utils' },
  { run: ['pdftoppm', '-v'], from: 'poppler-utils' },
  { run: ['chromium', '--version'], from: 'chromium' },
  { run: ['openssl', 'version'], from: 'openssl' },
  { run: ['qpdf', '--version'], from: 'qpdf' },
  { run: ['certutil', '-H'], from: 'libnss3-tools' },
  { run: ['mutool', '-v'], from: 'mupdf-tools' },
  { run: ['softhsm2-util', '--version'], from: 'softhsm2' },
  // Builds the token modules that misbehave. Any C compiler will do; this one is small.
  { run: ['cc', '--version'], from: 'tcc' },
  { run: ['python3', '-c', 'import venv, ensurepip'], from: 'python3-venv' },
];

/** `-v` of some ends with another code than 0: what counts is that it could be started; for Python, that it did well. */
function isThere({ run: [name, ...args] }) {
  const tried = spawnSync(name, args, { stdio: 'ignore', timeout: 60_000 });
  return tried.error === undefined && (name !== 'python3' || tried.status === 0);
}

function missing() {
  return [...new Set(TOOLS.filter((tool) => !isThere(tool)).map(({ from }) => from))];
}

function works(name, args) {
  return spawnSync(name, args, { stdio: 'ignore' }).status === 0;
}

function asRoot() {
  if (process.platform !== 'linux' || !works('apt-get', ['--version'])) return undefined;
  if (process.getuid?.() === 0) return [];
  return works('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined;
}

function aptGet(prefix, args) {
  const [name, ...rest] = [
    ...prefix,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-q',
    '-y',
    ...args,
  ];
  return spawnSync(name, rest, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

/** Installs what is missing where that is allowed; else names the one command to run. */
export function ensureTools() {
  const wanted = missing();
  if (wanted.length === 0) return true;
  const prefix = asRoot();
  if (prefix !== undefined) {
    console.log(`Installing for the tests: ${wanted.join(' ')}`);
    aptGet(prefix, ['update']);
    aptGet(prefix, ['install', '--no-install-recommends', ...wanted]);
  }
  const still = missing();
  if (still.length === 0) return true;
  console.error(
    `The tests need tools that are not installed. Run:\n  sudo apt-get install -y ${still.join(' ')}`,
  );
  return false;
}
