import { isIP } from 'node:net';
import { keepingSettings } from './keeping-settings.ts';
import { keySettings } from './key-settings.ts';
import { searchSettings } from './search-settings.ts';
import { bool, oneOf, type Setting, size, text, whole } from './setting-types.ts';
import { storageSettings } from './storage-settings.ts';

export type { Setting } from './setting-types.ts';

export interface Problem {
  readonly setting: string;
  readonly problem: string;
}

function origin(raw: string): string | undefined {
  if (!URL.canParse(raw)) return undefined;
  const url = new URL(raw);
  const bare = url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
  return bare && /^https?:$/.test(url.protocol) ? url.origin : undefined;
}

function host(raw: string): string | undefined {
  return isIP(raw) > 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(raw) ? raw : undefined;
}

function isProxy(address: string): boolean {
  const [ip = '', bits] = address.split('/');
  const named = ['loopback', 'linklocal', 'uniquelocal'].includes(address);
  return named || (isIP(ip) > 0 && (bits === undefined || /^\d{1,3}$/.test(bits)));
}

function proxies(raw: string): false | number | readonly string[] | undefined {
  if (raw === 'false' || raw === '0') return false;
  if (/^[1-9]$/.test(raw)) return Number(raw);
  const list = raw.split(',').map((one) => one.trim());
  return list.every(isProxy) ? list : undefined;
}

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Every setting of the program. The table in docs/operations.md is made from this one. */
export const settings = {
  HOST: text('HOST', '127.0.0.1', {
    parse: host,
    allowed: 'an IP address or a host name',
    description: 'Address to listen on; `0.0.0.0` for every machine of the office.',
  }),
  PORT: whole('PORT', 8080, {
    low: 0,
    high: 65535,
    description: 'Port to listen on; 0 takes any free port.',
  }),
  DATA_DIR: text('DATA_DIR', './data', {
    parse: (raw) => raw,
    allowed: 'a path',
    description: 'Folder of everything the program keeps (`./data-demo` with `--demo`).',
  }),
  PUBLIC_URL: text('PUBLIC_URL', '', {
    parse: origin,
    allowed: 'http://host[:port] or https://host[:port], without a path',
    description: 'Origin under which people reach the program, when a proxy stands before it.',
  }),
  TRUST_PROXY: {
    name: 'TRUST_PROXY',
    type: 'number or addresses',
    default: false,
    allowed: 'false, 1 to 9 (how many proxies), or addresses such as 10.0.0.2, 10.0.0.0/8, loopback',
    description: 'Proxies whose X-Forwarded headers are believed.',
    parse: proxies,
  } as Setting<false | number | readonly string[]>,
  MAX_UPLOAD: size('MAX_UPLOAD', '100MB', {
    low: '1KB',
    high: '4GB',
    description: 'Largest file that may be uploaded.',
  }),
  LOG_LEVEL: oneOf('LOG_LEVEL', 'info', {
    values: LEVELS,
    description: 'What is logged, on standard output, one JSON line each.',
  }),
  SECRET_DOCUMENTS: bool(
    'SECRET_DOCUMENTS',
    'Whether this installation is approved to hold files and texts of secret documents.',
  ),
  DEMO_ALLOW_REMOTE: bool(
    'DEMO_ALLOW_REMOTE',
    'Whether the demo office, whose passwords are known, may listen beyond loopback.',
  ),
  SESSION_HOURS: whole('SESSION_HOURS', 12, {
    low: 1,
    high: 720,
    description: 'Hours without a request after which one is signed out.',
  }),
  RATE_LIMIT: whole('RATE_LIMIT', 6000, {
    low: 0,
    high: 10_000_000,
    description: 'Requests a minute from one address other than loopback; 0 for no limit.',
  }),
  AGENT_PORT: whole('AGENT_PORT', 14850, {
    low: 0,
    high: 65535,
    description:
      'Port of loopback where the signing agent of people’s own machines listens; pages may connect to it. 0: no agents.',
  }),
  DRAIN_SECONDS: whole('DRAIN_SECONDS', 0, {
    low: 0,
    high: 300,
    description:
      'How long it goes on serving after it was told to stop, so that a balancer notices before the port closes.',
  }),
  ...keepingSettings,
  ...keySettings,
  CERTIFICATE_WARNING_DAYS: text('CERTIFICATE_WARNING_DAYS', '60,30,14,7', {
    parse: (raw) => (/^\d{1,3}( ?, ?\d{1,3}){0,9}$/.test(raw) ? raw : undefined),
    allowed: 'days separated by commas',
    description: 'So many days before its end a certificate is told of, to its holder and to administrators.',
  }),
  ...storageSettings,
  ...searchSettings,
} as const;
