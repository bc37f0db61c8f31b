/** Processes of a bench, each a file of this folder: they answer with lines of JSON. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Answered, Asked } from './server-process.ts';

const script = (name: string) => fileURLToPath(new URL(`./${name}.ts`, import.meta.url));

export const start = (name: string, argument: object): ChildProcess =>
  spawn(process.execPath, [script(name), JSON.stringify(argument)], { stdio: ['pipe', 'pipe', 'inherit'] });

export async function firstLine<T>(child: ChildProcess): Promise<T> {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`a process of the bench ended with ${code} before it answered`);
  });
  const line = once(createInterface({ input: child.stdout! }), 'line').then(([text]) => String(text));
  return JSON.parse(await Promise.race([line, ended])) as T;
}

export interface Program extends Answered {
  readonly child: ChildProcess;
}

export async function startProgram(asked: Asked): Promise<Program> {
  const child = start('server-process', asked);
  return { child, ...(await firstLine<Answered>(child)) };
}

export async function stopProgram({ child }: Program): Promise<void> {
  child.kill('SIGTERM');
  if (child.exitCode === null) await once(child, 'exit');
}
