import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Config, loadConfig } from '../config.ts';
import { type Opened, openServices } from '../server.ts';
import { type Arguments, type Option, UsageError } from './command.ts';

export const DATA_OPTION: Option = {
  name: 'data',
  type: 'string',
  description: 'Data folder; default: DATA_DIR, else ./data',
};

/** The settings of the environment, on the folder that `--data` names. */
export function configOf({ options }: Arguments): Config {
  const config = loadConfig({ LOG_LEVEL: 'warn', ...process.env });
  return typeof options.data === 'string' ? { ...config, dataDir: path.resolve(options.data) } : config;
}

/** Works on a folder that exists and that no running process holds. */
export async function withFolder<T>(args: Arguments, work: (opened: Opened) => Promise<T>): Promise<T> {
  const config = configOf(args);
  if (!existsSync(config.dataDir)) throw new UsageError(`no such data folder: ${config.dataDir}`);
  const opened = await openServices(config);
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}
