// pyHanko (PyPI) as a second opinion on signatures: it alone of the free verifiers judges what was changed after each
// one. Installed once into a virtual environment under node_modules/.cache.
import { execFile } from 'node:child_process';
import { access, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const VERSION = '0.38.0';
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/vanthu-test/', import.meta.url));
const PYTHON = process.env.PYTHON ?? 'python3';

export interface PyhankoVerdict {
  file: string;
  field: string;
  /** pyHanko's own word on the whole: intact, valid, trusted, and nothing forbidden changed afterwards. */
  bottomLine: boolean;
  intact: boolean;
  valid: boolean;
  trusted: boolean;
  /** `NONE`: nothing came after the signature; `FORM_FILLING`: only signatures into fields that existed. */
  modification: string;
  error?: string;
}

const SCRIPT = `
import json, sys
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext
from pyhanko.keys import load_certs_from_pemder
roots = list(load_certs_from_pemder([sys.argv[1]]))
out = []
for name in sys.argv[2:]:
    try:
        with open(name, 'rb') as f:
            for s in PdfFileReader(f).embedded_signatures:
                row = dict(file=name, field=s.field_name, bottomLine=False, intact=False, valid=False, trusted=False, modification='')
                out.append(row)
                try:
                    st = validate_pdf_signature(s, ValidationContext(trust_roots=roots))
                    level = st.modification_level.name if st.modification_level else ''
                    row.update(bottomLine=st.bottom_line, intact=st.intact, valid=st.valid, trusted=st.trusted, modification=level)
                except Exception as e:
                    row['error'] = repr(e)
    except Exception as e:
        out.append(dict(file=name, field='', bottomLine=False, intact=False, valid=False, trusted=False, modification='', error=repr(e)))
print(json.dumps(out))
`;

async function install(): Promise<string> {
  const home = path.join(CACHE, `pyhanko-${VERSION}`);
  const python = path.join(home, 'bin', 'python');
  const ready = path.join(home, 'ready');
  const found = await access(ready).then(
    () => true,
    () => false,
  );
  if (found) return python;
  await rm(home, { recursive: true, force: true });
  await mkdir(CACHE, { recursive: true });
  await run(PYTHON, ['-m', 'venv', home]);
  await run(python, [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--disable-pip-version-check',
    `pyhanko==${VERSION}`,
  ]);
  // Only a finished installation is used again.
  await mkdir(`${ready}.new`);
  await rename(`${ready}.new`, ready);
  return python;
}

let installed: Promise<string> | undefined;

/** Verdicts on every signature of the files, with one trusted root (PEM). */
export async function pyhanko(root: string, files: readonly string[]): Promise<PyhankoVerdict[]> {
  installed ??= install();
  const python = await installed;
  const { stdout } = await run(python, ['-c', SCRIPT, root, ...files], { maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout) as PyhankoVerdict[];
}
