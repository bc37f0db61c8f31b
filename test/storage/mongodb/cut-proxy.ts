/** A proxy of TCP that breaks connections when it is told to, in the middle of whatever they carry. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface CutProxy {
  readonly uri: string;
  /** Cuts every connection; new ones are accepted again. */
  cut(): void;
  /** The connections that are there stay open and carry nothing any more; new ones work. */
  silence(): void;
  close(): Promise<void>;
}

export async function cutProxy(uri: string): Promise<CutProxy> {
  const target = new URL(uri);
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(target.port || 27017), target.hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => sockets.delete(socket));
    }
    client.pipe(upstream).pipe(client);
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    // The server names itself by its own address: through a proxy it must be spoken to directly.
    uri: `mongodb://127.0.0.1:${port}/?directConnection=true`,
    cut,
    silence: () => {
      for (const socket of sockets) {
        socket.unpipe();
        socket.resume();
      }
    },
    close: async () => {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
