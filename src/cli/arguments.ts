import { parseArgs } from 'node:util';
import { type Arguments, type Command, type Option, UsageError } from './command.ts';

const COMMON: readonly Option[] = [
  { name: 'json', type: 'boolean', description: 'Output as JSON' },
  { name: 'help', type: 'boolean', description: 'This text' },
];

function required(command: Command, { options, positionals }: Arguments): void {
  const wanted = command.positionals ?? [];
  const missing = [
    ...wanted.slice(positionals.length).flatMap((one) => (one.required ? [one.name] : [])),
    ...command.options.flatMap((one) =>
      one.required && options[one.name] === undefined ? [`--${one.name}`] : [],
    ),
  ];
  if (missing.length > 0) throw new UsageError(`missing: ${missing.join(', ')}`);
  const most = wanted.some((one) => one.many) ? Number.POSITIVE_INFINITY : wanted.length;
  if (positionals.length > most) throw new UsageError(`not known: ${positionals.slice(most).join(' ')}`);
}

/** Reads what follows the command's name. */
export function readArguments(command: Command, args: readonly string[]): Arguments {
  const all = [...command.options, ...COMMON];
  const options = Object.fromEntries(
    all.map((one) => [
      one.name,
      { type: one.type, ...(one.default !== undefined && { default: one.default }) },
    ]),
  );
  let read: ReturnType<typeof parseArgs>;
  try {
    read = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  const found: Arguments = { options: read.values as Arguments['options'], positionals: read.positionals };
  if (!found.options.help) required(command, found);
  return found;
}

export function helpOf(command: Command): string {
  const positionals = (command.positionals ?? []).map(({ name, required: needed, many }) => {
    const word = `${name.toUpperCase()}${many ? '…' : ''}`;
    return needed ? word : `[${word}]`;
  });
  const lines = [...command.options, ...COMMON].map(({ name, type, description, default: preset }) => {
    const left = `  --${name}${type === 'string' ? ' VALUE' : ''}`;
    return `${left.padEnd(26)}${description}${preset === undefined ? '' : ` (${preset})`}`;
  });
  const usage = ['npm run vanthu --', command.name, ...positionals, '[options]'].join(' ');
  return [command.summary, '', `  ${usage}`, '', ...lines].join('\n');
}
