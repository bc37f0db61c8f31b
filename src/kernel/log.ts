import { type Logger, pino } from 'pino';

export type { Logger } from 'pino';

/** One JSON line each on standard output. What may hold contents or secrets is never handed to it. */
export function openLog(level: string): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: ['password', 'passphrase', 'pin', 'token', '*.password', '*.passphrase', '*.pin', '*.token'],
      remove: true,
    },
  });
}
