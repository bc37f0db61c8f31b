// The agent: a server on loopback for one office's page, between that page and the tokens of this machine.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer } from './answering.ts';
import { Desk } from './desk.ts';
import type { Doorway } from './doorway.ts';
import { type Chance, CODE_MINUTES, Pairing } from './pairing.ts';
import type { Rooms } from './routes.ts';
import type { Screen } from './screen.ts';
import type { Modules } from './tokens.ts';

export interface AgentOptions {
  /** The office's, as `parseOrigin` gives it. */
  readonly origin: string;
  /** 0: any free one. */
  readonly port: number;
  readonly modules: Modules;
  readonly screen: Screen;
  readonly program: string;
  readonly now: () => number;
  readonly chance: Chance;
}

export interface Agent {
  readonly port: number;
  /** Shows a new pairing code. */
  newCode(): void;
  close(): Promise<void>;
}

const REQUEST_MS = 30_000;
const MOST_CONNECTIONS = 32;

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function serving(door: { current: Doorway }, rooms: Rooms): Server {
  const server = createServer(
    { requestTimeout: REQUEST_MS, headersTimeout: REQUEST_MS, maxHeaderSize: 8192 },
    (request, response) => void answer(request, response, { door: door.current, rooms }),
  );
  server.maxConnections = MOST_CONNECTIONS;
  return server;
}

/** A machine without IPv6 is reached by 127.0.0.1 alone. */
async function alsoOnIpv6(server: Server, port: number): Promise<void> {
  try {
    await listen(server, '::1', port);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRNOTAVAIL' && code !== 'EAFNOSUPPORT') throw error;
  }
}

function shut(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  return closed;
}

export async function startAgent(options: AgentOptions): Promise<Agent> {
  const { origin, screen, modules, program, now, chance } = options;
  const pairing = new Pairing({ now, chance });
  const desk = new Desk({ office: origin, modules, screen }, () => chance.bytes(16).toString('base64url'));
  const door = { current: { origin, port: options.port } };
  const rooms = { program, pairing, desk, screen };
  const [four, six] = [serving(door, rooms), serving(door, rooms)];
  const port = await listen(four, '127.0.0.1', options.port);
  door.current = { origin, port };
  try {
    await alsoOnIpv6(six, port);
  } catch (error) {
    await shut(four);
    throw error;
  }
  return {
    port,
    newCode: () => screen.pairingCode(pairing.offer(), CODE_MINUTES),
    close: async () => {
      await Promise.all([shut(four), shut(six)]);
      await desk.close();
    },
  };
}
