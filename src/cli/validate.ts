import { stat } from 'node:fs/promises';
import path from 'node:path';
import { type Confined, openConfined } from '../kernel/confined.ts';
import { type FileVerdict, sentenceOf, validatePdf } from '../modules/signatures/index.ts';
import { type Arguments, type Command, type Io, UsageError } from './command.ts';
import { TRUST_OPTIONS, trustedBy } from './roots.ts';

export const command: Command = {
  name: 'validate',
  summary: 'Judge the signatures of PDF files; nothing is fetched from the network',
  positionals: [{ name: 'file', required: true, many: true }],
  options: [
    ...TRUST_OPTIONS,
    { name: 'at', type: 'string', description: 'Instant by which is judged, ISO 8601; default: now' },
    {
      name: 'offline',
      type: 'boolean',
      description: 'Fetch nothing; it never does, so this changes nothing',
    },
  ],
  async run(args, io) {
    const at = instantOf(args);
    const confined = openConfined({ size: 1 });
    try {
      const roots = await trustedBy(args, { confined, io });
      let worst = 0;
      for (const file of args.positionals)
        worst = Math.max(worst, await judge({ confined, roots, at, io }, file));
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

interface Judging {
  readonly confined: Confined;
  readonly roots: readonly string[];
  readonly at: string;
  readonly io: Io;
}

/** The exit code of one file: 0 passed, 1 not, 2 not readable. */
async function judge({ confined, roots, at, io }: Judging, file: string): Promise<number> {
  const start = performance.now();
  const readable = (await stat(file).catch(() => undefined))?.isFile() ?? false;
  const verdict = readable
    ? await validatePdf(confined, { pdf: { path: path.resolve(file) }, roots, at })
    : undefined;
  const ms = Math.round(performance.now() - start);
  if (io.json) io.out(JSON.stringify(lineOf(file, verdict, ms)));
  else for (const line of linesOf(file, verdict)) io.out(line);
  if (!verdict || verdict.reasons.includes('NOT_A_PDF')) return 2;
  return verdict.verdict === 'TOTAL-PASSED' ? 0 : 1;
}

function lineOf(file: string, verdict: FileVerdict | undefined, ms: number) {
  if (!verdict) {
    const nothing = { reasons: ['NOT_READABLE'], signatures: [], attacks: [], changes: [] };
    return { file, verdict: 'TOTAL-FAILED', subIndication: 'FORMAT_FAILURE', ...nothing, ms };
  }
  const { verdict: total, subIndication = null, signatures, ...rest } = verdict;
  const told = signatures.map((one) => ({ ...one, sentence: sentenceOf(one) }));
  return { file, verdict: total, subIndication, signatures: told, ...rest, ms };
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
