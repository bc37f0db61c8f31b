import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Config, loadConfig } from '../config.ts';
import { type Opened, openServices } from '../server.ts';
import { isShared } from '../storage-settings.ts';
import { type Arguments, type Option, UsageError } from './command.ts';

export const DATA_OPTION: Option = {
  name: 'data',
  type: 'string',
  description: 'A data folder; default: what the settings name (STORAGE_ENGINE, DATA_DIR)',
};

/** The settings of the environment; or the folder that `--data` names, whatever they say of records. */
export function configOf({ options }: Arguments): Config {
  const config = loadConfig({ LOG_LEVEL: 'warn', ...process.env });
  if (typeof options.data !== 'string') return config;
  const storage = { ...config.storage, engine: 'embedded' };
  return { ...config, storage, dataDir: path.resolve(options.data) };
}

/**
 * Works on a folder that exists and that no running process holds; or on a database, beside its processes, to which
 * everything else is left.
 */
export async function withFolder<T>(args: Arguments, work: (opened: Opened) => Promise<T>): Promise<T> {
  const config = configOf(args);
  if (!isShared(config) && !existsSync(config.dataDir))
    throw new UsageError(`no such data folder: ${config.dataDir}`);
  const opened = await openServices(config, { background: !isShared(config) });
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}
