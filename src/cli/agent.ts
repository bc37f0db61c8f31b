import { randomBytes, randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Agent, modulesHere, parseOrigin, startAgent, Terminal } from '../agent/index.ts';
import { type Arguments, type Command, UsageError } from './command.ts';

const PORT = '14850';

export const command: Command = {
  name: 'agent',
  summary: 'Sign with a token on this machine for the page of an office, which never sees the PIN',
  options: [
    { name: 'origin', type: 'string', description: 'The office: https://host[:port]', required: true },
    {
      name: 'module',
      type: 'string',
      description:
        'PKCS#11 library of the token; several with commas. Default: those that are known and here',
    },
    { name: 'port', type: 'string', description: 'Port on loopback; 0: any', default: PORT },
    { name: 'language', type: 'string', description: 'vi or en', default: 'vi' },
  ],
  run: serve,
};

function originOf({ options }: Arguments): string {
  const origin = parseOrigin(String(options.origin));
  if (!origin) throw new UsageError(`not the origin of an office: ${options.origin}; https://host[:port]`);
  return origin;
}

function portOf({ options }: Arguments): number {
  const port = Number(options.port);
  if (!/^\d+$/.test(String(options.port)) || port > 65_535)
    throw new UsageError(`not a port: ${options.port}`);
  return port;
}

function modulesOf({ options }: Arguments): string[] {
  const named = String(options.module ?? '')
    .split(',')
    .filter(Boolean);
  const paths = named.length > 0 ? named : modulesHere();
  if (paths.length === 0) throw new UsageError('no PKCS#11 library was found here: name it by --module');
  return paths;
}

function programVersion(): string {
  const about = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(about) as { version: string }).version;
}

async function start(args: Arguments, terminal: Terminal): Promise<Agent> {
  const wanted = portOf(args);
  try {
    return await startAgent({
      origin: originOf(args),
      port: wanted,
      modules: { paths: modulesOf(args), options: {} },
      screen: terminal,
      program: programVersion(),
      now: () => performance.now(),
      chance: { below: (limit) => randomInt(limit), bytes: (count) => randomBytes(count) },
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE') throw error;
    throw new UsageError(`port ${wanted} is taken: is the agent running already?`);
  }
}

/** Runs until Ctrl+C, a signal, or the end of the input: then nobody is there who could agree. */
async function serve(args: Arguments): Promise<number> {
  const { language } = args.options;
  if (language !== 'vi' && language !== 'en') throw new UsageError(`no such language: ${language}; vi or en`);
  const terminal = new Terminal({ input: process.stdin, output: process.stdout }, language);
  const left = Promise.withResolvers<void>();
  try {
    const agent = await start(args, terminal);
    terminal.on({ enter: () => agent.newCode(), leave: () => left.resolve() });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => left.resolve());
    terminal.started({ office: originOf(args), port: agent.port });
    agent.newCode();
    await left.promise;
    await agent.close();
    return 0;
  } finally {
    terminal.close();
  }
}
