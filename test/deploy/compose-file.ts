import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';

export const ROOT = path.resolve(import.meta.dirname, '../..');

export interface Service {
  readonly image: string;
  readonly build?: string;
  readonly user?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly entrypoint?: readonly string[];
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly secrets?: readonly string[];
  readonly configs?: readonly { readonly source: string; readonly target: string }[];
  readonly volumes?: readonly string[];
  readonly networks?: readonly string[];
  readonly ports?: readonly string[];
  readonly restart: string;
  readonly stop_grace_period?: string;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly deploy?: { readonly resources: { readonly limits: Readonly<Record<string, unknown>> } };
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
  readonly volumes: Readonly<Record<string, unknown>>;
  readonly configs: Readonly<Record<string, { readonly file: string }>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
}

export const textOf = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** `NAME=value`, one a line. */
export const environmentIn = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...text.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]));

/** As compose reads it: variables from the environment, `$$` for a dollar. An unknown variable is an error. */
function filled(value: unknown, env: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') {
    return value.replace(/\$\$|\$\{(\w+)[^}]*\}|\$\w*/g, (found, name: string | undefined) => {
      if (found === '$$') return '$';
      if (name && env[name]) return env[name];
      throw new Error(`${found} is set by nobody`);
    });
  }
  if (Array.isArray(value)) return value.map((one) => filled(one, env));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(one, env)]));
}

export function composeFile(): Compose {
  const document = parseDocument(textOf('compose.yaml'), { merge: true, strict: true, uniqueKeys: true });
  if (document.errors.length + document.warnings.length > 0) throw document.errors[0] ?? document.warnings[0];
  return filled(document.toJS(), environmentIn(textOf('deploy/example.env'))) as Compose;
}

/** All that a service is told: its own text, and that of the files that it is given. */
export function toldTo({ configs }: Compose, service: Service): string {
  const files = (service.configs ?? []).map(({ source }) => textOf(configs[source]!.file));
  return [JSON.stringify(service), ...files].join('\n');
}

/** `/run/secrets/tls.pem` → `tls.pem`; set-up.js names them without the folder. */
export const secretsNamed = (told: string): readonly string[] => [
  ...new Set([...told.matchAll(/(?:\/run\/secrets\/|secret\(')([\w.-]+)/g)].map(([, name]) => name!)),
];
