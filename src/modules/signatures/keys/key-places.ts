import type { RemoteService } from '../remote/remote-service.ts';

/** Where keys may be besides files: only what the settings of the installation name. */
export interface KeyPlaces {
  /** Paths of PKCS#11 modules by their names. */
  readonly modules: ReadonlyMap<string, string>;
  readonly services: ReadonlyMap<string, RemoteService>;
}

export const NO_PLACES: KeyPlaces = { modules: new Map(), services: new Map() };
