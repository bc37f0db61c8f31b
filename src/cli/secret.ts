import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { UsageError } from './command.ts';

/** Takes what a terminal would show and shows nothing. */
const unseen = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });

async function typed(question: string): Promise<string> {
  const { stdin, stderr } = process;
  if (stdin.isTTY) stderr.write(`${question}: `);
  const lines = createInterface({ input: stdin, output: unseen(), terminal: stdin.isTTY === true });
  const ended = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
  const answer = await Promise.race([lines.question(''), ended]);
  lines.close();
  if (stdin.isTTY) stderr.write('\n');
  return answer;
}

/**
 * A passphrase from the first line of a file, typed without being shown, or piped in; never from an argument, which
 * everybody on a machine can see.
 */
export async function askSecret(question: string, file?: string | boolean): Promise<string> {
  if (typeof file !== 'string') return typed(question);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) throw new UsageError(`cannot read ${file}`);
  return text.split(/\r?\n/, 1)[0] ?? '';
}
