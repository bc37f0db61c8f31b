import { StorageError } from '../../storage/port.ts';
import { ConfigError } from '../config.ts';
import { sentence } from '../http/language.ts';
import { Refusal } from '../kernel/refusal.ts';
import { messages } from '../services.ts';
import { agencyCommands } from './agency.ts';
import { command as agent } from './agent.ts';
import { helpOf, readArguments } from './arguments.ts';
import { authorityCommands } from './authority.ts';
import { command as backup } from './backup.ts';
import { type Command, type Io, UsageError } from './command.ts';
import { command as head } from './head.ts';
import { moveCommands } from './move.ts';
import { command as reindex } from './reindex.ts';
import { command as restore } from './restore.ts';
import { command as sign } from './sign.ts';
import { userCommands } from './user.ts';
import { command as validate } from './validate.ts';
import { command as verify } from './verify.ts';
import { command as walk } from './walk.ts';

/** Every command. A new one adds its import and one line here. */
const commands: readonly Command[] = [
  ...agencyCommands,
  ...userCommands,
  sign,
  agent,
  validate,
  ...authorityCommands,
  verify,
  head,
  backup,
  restore,
  ...moveCommands,
  reindex,
  walk,
];

function overview(): string {
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(24)}${summary}`);
  return [
    'npm run vanthu -- <command> [options]',
    '',
    ...lines,
    '',
    '<command> --help tells more of one.',
  ].join('\n');
}

function named(args: readonly string[]): { command: Command; rest: readonly string[] } | undefined {
  for (const words of [2, 1]) {
    const name = args.slice(0, words).join(' ');
    const command = commands.find((one) => one.name === name);
    if (command) return { command, rest: args.slice(words) };
  }
  return undefined;
}

function complaint(error: unknown): string {
  if (error instanceof Refusal)
    return error.reasons
      .flatMap((one) => [sentence(messages, one, 'vi'), sentence(messages, one, 'en')])
      .join('\n');
  if (error instanceof StorageError || error instanceof ConfigError || error instanceof UsageError)
    return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Runs one command; answers the exit code: 0 done, 1 not, 2 not understood. */
export async function main(args: readonly string[]): Promise<number> {
  const found = named(args);
  if (!found) {
    const asked = args.length === 0 || args[0] === '--help';
    if (asked) console.log(overview());
    else console.error(`No such command: ${args[0]}\n\n${overview()}`);
    return asked ? 0 : 2;
  }
  const { command, rest } = found;
  try {
    const given = readArguments(command, rest);
    if (given.options.help) {
      console.log(helpOf(command));
      return 0;
    }
    const io: Io = { out: console.log, err: console.error, json: given.options.json === true };
    return await command.run(given, io);
  } catch (error) {
    console.error(`${command.name}: ${complaint(error)}`);
    return error instanceof UsageError ? 2 : 1;
  }
}
