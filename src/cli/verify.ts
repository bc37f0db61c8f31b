import { readFile } from 'node:fs/promises';
import { openStorageReading } from '../../storage/open.ts';
import { INSTALLATION, type SignedHead, type Storage, type VerifyReport } from '../../storage/port.ts';
import { checkRegisters, type RegisterProblem } from '../modules/registers/index.ts';
import { storageOptions } from '../storage-settings.ts';
import { type Command, type Io, UsageError } from './command.ts';
import { configOf, DATA_OPTION } from './folder.ts';

interface Findings extends VerifyReport {
  readonly registers: readonly RegisterProblem[];
}

export const command: Command = {
  name: 'verify',
  summary: 'Check journal, records, registers and files; reads only, also beside a running process',
  options: [
    DATA_OPTION,
    { name: 'head', type: 'string', description: 'File with signed heads exported earlier (command `head`)' },
  ],
  async run(args, io) {
    const heads = typeof args.options.head === 'string' ? await readHeads(args.options.head) : [];
    const storage = await openStorageReading(storageOptions(configOf(args)));
    try {
      const report = await storage.journal.verify({ heads });
      return tell({ ...report, registers: await registersOf(storage, report) }, io);
    } finally {
      await storage.close();
    }
  },
};

async function registersOf(storage: Storage, { agencies }: VerifyReport): Promise<RegisterProblem[]> {
  const problems: RegisterProblem[] = [];
  for (const { agency } of agencies) {
    if (agency !== INSTALLATION) problems.push(...(await checkRegisters(storage, agency)));
  }
  return problems;
}

export async function readHeads(path: string): Promise<readonly SignedHead[]> {
  let heads: unknown;
  try {
    heads = [JSON.parse(await readFile(path, 'utf8'))].flat();
  } catch (error) {
    throw new UsageError(`${path} holds no signed heads: ${(error as Error).message}`);
  }
  const isHead = (head: Partial<SignedHead> | null) =>
    typeof head?.agency === 'string' && typeof head.seq === 'number' && typeof head.signature === 'string';
  const all = heads as readonly SignedHead[];
  if (all.length === 0 || !all.every(isHead)) throw new UsageError(`${path} holds no signed heads`);
  return all;
}

function tell(findings: Findings, io: Io): number {
  const wrong = findings.problems.length + findings.registers.length > 0;
  if (io.json) io.out(JSON.stringify({ ok: !wrong, ...findings }));
  else for (const line of linesOf(findings)) io.out(line);
  return wrong ? 1 : 0;
}

function linesOf({ agencies, records, blobs, problems, registers }: Findings): readonly string[] {
  return [
    ...agencies.map(({ agency, entries, head }) => `${agency}: ${entries} entries, head ${head}`),
    `${records} records, ${blobs} files`,
    ...problems.map(({ place, problem }) => `WRONG ${place}: ${problem}`),
    ...registers.map(
      ({ agency, book, number, problem }) => `WRONG register ${agency}/${book}/${number}: ${problem}`,
    ),
    problems.length + registers.length === 0 ? 'nothing is wrong' : 'NOT all is right',
  ];
}
