import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { configFor } from './config.ts';
import { events } from './http/events.ts';
import { openApiOf } from './http/openapi.ts';
import type { Route } from './http/route.ts';
import { openServices } from './server.ts';
import { messages, routesOf } from './services.ts';

/** Every operation of the program, with nothing behind it that lasts. */
export async function listRoutes(): Promise<readonly Route[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vanthu-api-'));
  try {
    const opened = await openServices(configFor(folder));
    const live = events(opened.deps.storage, opened.deps.log, async () => true);
    const routes = [...routesOf(opened.services, opened.deps), live.route];
    live.end();
    await opened.close();
    return routes;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What `/api/openapi.json` answers. */
export async function openApiDocument() {
  return openApiOf(await listRoutes(), messages);
}
