// Independent programs that judge PDF files and their signatures.
import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Verdict {
  ok: boolean;
  /** What the program printed on both channels. */
  text: string;
}

async function verdict(program: string, args: readonly string[]): Promise<Verdict> {
  try {
    const { stdout, stderr } = await run(program, args, { maxBuffer: 16 * 1024 * 1024 });
    return { ok: true, text: stdout + stderr };
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return { ok: false, text: `${stdout}${stderr}${error}` };
  }
}

/** A certificate store of NSS in `folder` that trusts one root. */
export async function nssTrusting(folder: string, root: string): Promise<string> {
  const store = `sql:${path.join(folder, 'nss')}`;
  await mkdir(path.join(folder, 'nss'), { recursive: true });
  await run('certutil', ['-N', '-d', store, '--empty-password']);
  await run('certutil', ['-A', '-d', store, '-n', 'root', '-t', 'CT,C,C', '-i', root]);
  return store;
}

export interface PdfsigVerdict {
  name: string;
  valid: boolean;
  trusted: boolean;
  wholeDocument: boolean;
}

/** One verdict a signature, in the order of the file. */
export async function pdfsig(nss: string, file: string, ...options: string[]): Promise<PdfsigVerdict[]> {
  const { text } = await verdict('pdfsig', ['-nssdir', nss, ...options, file]);
  return text
    .split(/^Signature #/m)
    .slice(1)
    .map((part) => ({
      name: /Signer Certificate Common Name: (.*)/.exec(part)?.[1] ?? '',
      valid: part.includes('Signature is Valid.'),
      trusted: part.includes('Certificate is Trusted.'),
      wholeDocument: part.includes('Total document signed'),
    }));
}

export const qpdfCheck = (file: string): Promise<Verdict> => verdict('qpdf', ['--check', file]);
export const mutoolSign = (file: string): Promise<Verdict> => verdict('mutool', ['sign', '-v', file]);

export interface CutOut {
  content: Buffer;
  cms: Buffer;
}

/** The signatures of a file as plain text search finds them: nothing of our own reader is used. */
export function cutOut(pdf: Buffer): CutOut[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\/ByteRange \[0 (\d+) (\d+) (\d+)\s*\]/g)].map((match) => {
    const [before, after, rest] = match.slice(1).map(Number) as [number, number, number];
    const content = Buffer.concat([pdf.subarray(0, before), pdf.subarray(after, after + rest)]);
    const padded = Buffer.from(text.slice(before + 1, after - 1), 'hex');
    return { content, cms: padded.subarray(0, derLength(padded)) };
  });
}

function derLength(der: Buffer): number {
  const first = der[1] ?? 0;
  if (first < 0x80) return 2 + first;
  return 2 + (first & 0x7f) + der.readUIntBE(2, first & 0x7f);
}

/** `openssl cms -verify -cades` on the signature that was cut out. */
export async function opensslCades(folder: string, root: string, { content, cms }: CutOut): Promise<Verdict> {
  const [data, signature] = [path.join(folder, 'content.bin'), path.join(folder, 'signature.der')];
  await Promise.all([writeFile(data, content), writeFile(signature, cms)]);
  const inputs = ['-in', signature, '-inform', 'DER', '-content', data];
  const checks = ['-CAfile', root, '-purpose', 'any', '-cades', '-binary', '-out', '/dev/null'];
  return verdict('openssl', ['cms', '-verify', ...inputs, ...checks]);
}

/** `openssl ts -verify` on a document timestamp that was cut out. */
export async function opensslTimestamp(
  folder: string,
  root: string,
  { content, cms }: CutOut,
): Promise<Verdict> {
  const [data, token] = [path.join(folder, 'stamped.bin'), path.join(folder, 'token.der')];
  await Promise.all([writeFile(data, content), writeFile(token, cms)]);
  return verdict('openssl', ['ts', '-verify', '-data', data, '-in', token, '-token_in', '-CAfile', root]);
}

export async function allOpensslCades(folder: string, root: string, file: string): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const part of cutOut(await readFile(file))) verdicts.push(await opensslCades(folder, root, part));
  return verdicts;
}

export async function pdfText(file: string): Promise<string> {
  return (await verdict('pdftotext', ['-layout', file, '-'])).text;
}
