import type { Search } from '../search/port.ts';
import type { Storage } from '../storage/port.ts';
import { type Config, isLoopback } from './config.ts';
import type { Consumer } from './consumers.ts';
import { httpMessages } from './http/messages.ts';
import type { Route } from './http/route.ts';
import type { Confined } from './kernel/confined.ts';
import type { Logger } from './kernel/log.ts';
import type { Catalogue } from './kernel/refusal.ts';
import { AccessService, accessMessages, accessRoutes } from './modules/access/index.ts';
import { DirectoryService, directoryMessages, directoryRoutes } from './modules/directory/index.ts';
import { DocumentsService, documentsMessages, documentsRoutes } from './modules/documents/index.ts';
import {
  RegisterPages,
  RegistersService,
  registersMessages,
  registersRoutes,
} from './modules/registers/index.ts';
import { Setup } from './setup/setup.ts';
import { setupRoutes } from './setup/setup-api.ts';
import { setupMessages } from './setup/setup-messages.ts';

/** Everything the program is built from. Nothing below reads the environment or opens anything by itself. */
export interface Deps {
  readonly storage: Storage;
  readonly search: Search;
  readonly confined: Confined;
  readonly config: Config;
  readonly log: Logger;
  readonly clock: () => Date;
}

/**
 * The services of all modules, from low to high. A module is added in four places of this file, one line in each:
 * its service here, its routes in `routesOf`, its sentences in `messages`, and, if it follows the journal, its consumer in
 * `consumersOf`. Its kinds go into kinds.ts.
 */
export function buildServices(deps: Deps) {
  const { storage, config } = deps;
  const directory = new DirectoryService(storage);
  const access = new AccessService(storage, directory, config.sessionHours);
  const registers = new RegistersService(storage);
  const documents = new DocumentsService({ storage, confined: deps.confined, maxUpload: config.maxUpload });
  const demoAllowed = config.demoAllowRemote || isLoopback(config.host);
  const setup = new Setup({ storage, access, demoAllowed });
  return { directory, access, registers, documents, setup };
}

export type Services = ReturnType<typeof buildServices>;

export function routesOf(services: Services, deps: Deps): Route[] {
  const { directory, access, registers, documents, setup } = services;
  const registerPages = new RegisterPages({ storage: deps.storage, presenters: {} });
  return [
    ...setupRoutes(setup, () => seedDemo(services, deps)),
    ...directoryRoutes(directory),
    ...accessRoutes(access, { directory, setup, secure: isHttps(deps.config) }),
    ...registersRoutes(registers, registerPages),
    ...documentsRoutes(documents),
  ];
}

export const messages: Catalogue = {
  ...httpMessages,
  ...directoryMessages,
  ...accessMessages,
  ...setupMessages,
  ...registersMessages,
  ...documentsMessages,
};

export function consumersOf(_services: Services, _deps: Deps): Consumer[] {
  return [];
}

/** The demo office: see src/demo/. */
async function seedDemo(_services: Services, _deps: Deps): Promise<void> {
  throw new Error('the demo office is not written yet');
}

export function isHttps(config: Config): boolean {
  return config.publicUrl.startsWith('https:');
}
