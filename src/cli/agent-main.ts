// The agent as it is handed out to people's machines: without the rest of the program.
import { command } from './agent.ts';
import { helpOf, readArguments } from './arguments.ts';
import { UsageError } from './command.ts';

/** Answers the exit code: 0 done, 1 not, 2 not understood. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const given = readArguments(command, args);
    if (given.options.help) {
      console.log(helpOf(command));
      return 0;
    }
    return await command.run(given, { out: console.log, err: console.error, json: false });
  } catch (error) {
    const known = error instanceof UsageError;
    console.error(`agent: ${known ? error.message : ((error as Error).stack ?? error)}`);
    return known ? 2 : 1;
  }
}
