/** What lies where in the data folder. */
import { join } from 'node:path';

export interface Folder {
  readonly root: string;
  readonly records: string;
  readonly state: string;
  readonly lock: string;
  readonly blobs: string;
  readonly keys: string;
}

export function folderAt(root: string): Folder {
  return {
    root,
    records: join(root, 'records.sqlite'),
    state: join(root, 'state.sqlite'),
    lock: join(root, 'lock.sqlite'),
    blobs: join(root, 'blobs'),
    keys: join(root, 'keys'),
  };
}
