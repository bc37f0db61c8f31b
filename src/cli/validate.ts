import { stat } from 'node:fs/promises';
import path from 'node:path';
import { type Confined, openConfined } from '../kernel/confined.ts';
import {
  type FileVerdict,
  inquire,
  sentenceOf,
  type ValidateTask,
  validatePdf,
} from '../modules/signatures/index.ts';
import { type Arguments, type Command, type Io, UsageError } from './command.ts';
import { configOf } from './folder.ts';
import { TRUST_OPTIONS, trustedBy } from './roots.ts';

export const command: Command = {
  name: 'validate',
  summary: 'Judge the signatures of PDF files; exits with 0: all passed, 1: any not, 2: not readable',
  positionals: [{ name: 'file', required: true, many: true }],
  options: [
    ...TRUST_OPTIONS,
    { name: 'at', type: 'string', description: 'Instant by which is judged, ISO 8601; default: now' },
    {
      name: 'offline',
      type: 'boolean',
      description:
        'Ask nobody. Else authorities tell what a file does not, by --trust or where SIGNATURE_NETWORK allows it',
    },
  ],
  async run(args, io) {
    const at = instantOf(args);
    const confined = openConfined({ size: 1 });
    try {
      const roots = await trustedBy(args, { confined, io });
      const network = mayAsk(args);
      let worst = 0;
      for (const file of args.positionals)
        worst = Math.max(worst, await judge({ confined, roots, at, io, network }, file));
      return worst;
    } finally {
      await confined.close();
    }
  },
};

function instantOf({ options }: Arguments): string {
  if (options.at === undefined) return new Date().toISOString();
  const at = new Date(String(options.at));
  if (Number.isNaN(at.getTime())) throw new UsageError(`not an instant: ${options.at}`);
  return at.toISOString();
}

/** Who names the roots judges by themselves; by the office's roots only as the office allows. */
function mayAsk(args: Arguments): boolean {
  const { offline, trust } = args.options;
  return !offline && (trust !== undefined || configOf(args).keeping.network);
}

interface Judging {
  readonly confined: Confined;
  readonly roots: readonly string[];
  readonly at: string;
  readonly io: Io;
  readonly network: boolean;
}

/** The exit code of one file: 0 passed, 1 not, 2 not readable. */
async function judge({ confined, roots, at, io, network }: Judging, file: string): Promise<number> {
  const start = performance.now();
  const readable = (await stat(file).catch(() => undefined))?.isFile() ?? false;
  const task = { pdf: { path: path.resolve(file) }, roots, at };
  const verdict = readable
    ? await (network ? asked(confined, task) : validatePdf(confined, task))
    : undefined;
  const ms = Math.round(performance.now() - start);
  if (io.json) io.out(JSON.stringify(lineOf(file, verdict, ms)));
  else for (const line of linesOf(file, verdict)) io.out(line);
  if (!verdict || verdict.reasons.includes('NOT_A_PDF')) return 2;
  return verdict.verdict === 'TOTAL-PASSED' ? 0 : 1;
}

async function asked(confined: Confined, task: ValidateTask): Promise<FileVerdict> {
  return (await inquire(confined, task)).verdict;
}

/** One compact object a line, with these keys and no others. */
function lineOf(file: string, verdict: FileVerdict | undefined, ms: number) {
  if (!verdict) {
    const nothing = { signatures: [], attacks: [], changes: [] };
    return { file, verdict: 'TOTAL-FAILED', subIndication: 'FORMAT_FAILURE', ...nothing, ms };
  }
  const { verdict: total, subIndication = null, signatures, attacks, changes } = verdict;
  const told = signatures.map((one) => ({ ...one, sentence: sentenceOf(one) }));
  return { file, verdict: total, subIndication, signatures: told, attacks, changes, ms };
}

function linesOf(file: string, verdict: FileVerdict | undefined): string[] {
  if (!verdict) return [`${file}: cannot be read`];
  const { subIndication, signatures, attacks, changes } = verdict;
  return [
    `${file}: ${verdict.verdict}${subIndication ? ` (${subIndication})` : ''}`,
    ...signatures.map((one) => `  ${one.field}: ${sentenceOf(one).en}`),
    ...attacks.map(
      ({ name, object, detail }) =>
        `  ATTACK ${[name, object, detail].filter((part) => part !== undefined).join(' ')}`,
    ),
    ...changes.map(({ kind, field }) => `  later: ${[kind, field].filter(Boolean).join(' ')}`),
  ];
}
