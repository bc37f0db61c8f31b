import path from 'node:path';
import ts from 'typescript';
import { lineOf, type Source, walk } from './sources.ts';

/** Modules from low to high: each may use those before it. */
const MODULES = [
  'directory',
  'access',
  'audit',
  'registers',
  'documents',
  'signatures',
  'routing',
  'tasks',
  'incoming',
  'outgoing',
  'dossiers',
  'archive',
  'exchange',
  'finding',
  'notifications',
  'reports',
];

interface Import {
  readonly from: string;
  /** A file of the project, from its root. */
  readonly to: string;
  readonly line: number;
}

function importsOf({ file, tree }: Source): Import[] {
  const found: Import[] = [];
  walk(tree, (node) => {
    const named = specifierOf(node);
    if (!named?.text.startsWith('.')) return;
    const to = path.posix.join(path.posix.dirname(file), named.text);
    found.push({ from: file, to, line: lineOf(tree, node) });
  });
  return found;
}

function specifierOf(node: ts.Node): ts.StringLiteral | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)
      ? node.moduleSpecifier
      : undefined;
  }
  const dynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const [asked] = dynamic ? node.arguments : [];
  return asked && ts.isStringLiteral(asked) ? asked : undefined;
}

function moduleOf(file: string): string | undefined {
  return /^src\/modules\/([^/]+)\//.exec(file)?.[1];
}

/** Keys on tokens are known to the module that signs and to the agent on a person's machine alone. */
const TOKENS = 'src/pkcs11/index.ts';

const isPort = (file: string): boolean => /^(storage|search)\/port\.ts$/.test(file);
const within = (file: string, ...folders: string[]): boolean =>
  folders.some((one) => file.startsWith(`${one}/`));

/** What a module may import: itself, the kernel, ports, the faces of lower modules; its API also the edge. */
function brokenInModule(name: string, { from, to }: Import): string | undefined {
  const other = moduleOf(to);
  if (other === name) return undefined;
  if (other !== undefined) {
    if (MODULES.indexOf(other) > MODULES.indexOf(name)) return `${name} is below ${other}`;
    return to === `src/modules/${other}/index.ts` ? undefined : `only index.ts of ${other} may be imported`;
  }
  if (within(to, 'src/kernel') || isPort(to)) return undefined;
  if (name === 'signatures' && to === TOKENS) return undefined;
  if (within(to, 'src/http') && /-api\.ts$/.test(from)) return undefined;
  return 'a module imports the kernel, ports and lower modules only';
}

function brokenInPort(folder: string, { to }: Import): string | undefined {
  return within(to, folder) ? undefined : `${folder}/ imports nothing but its own files`;
}

function brokenAtEdge({ from, to }: Import): string | undefined {
  if (within(from, 'src/kernel'))
    return within(to, 'src/kernel') ? undefined : 'the kernel imports nothing of ours';
  if (within(from, 'src/web'))
    return within(to, 'src/web') ? undefined : 'the interface speaks only to the API';
  if (within(from, 'src/pkcs11'))
    return within(to, 'src/pkcs11', 'src/kernel') ? undefined : 'tokens know the kernel alone';
  if (within(from, 'src/agent')) {
    // It is handed out to people's machines: nothing of the office's records comes along.
    const own = within(to, 'src/agent', 'src/kernel') || to === TOKENS || to === 'src/http/language.ts';
    return own ? undefined : 'the agent knows tokens, the kernel and languages alone';
  }
  if (within(to, 'src/agent') && to !== 'src/agent/index.ts')
    return 'the agent is reached by its index.ts only';
  if (within(to, 'src/pkcs11') && to !== TOKENS) return 'tokens are reached by their index.ts only';
  const reached = within(to, 'src/http', 'src/kernel') || isPort(to);
  if (within(from, 'src/http') && !reached) return 'the edge imports the kernel and ports only';
  if (moduleOf(to) && !to.endsWith('/index.ts')) return 'a module is reached by its index.ts only';
  return undefined;
}

function brokenAnywhere({ from, to }: Import): string | undefined {
  if (within(from, 'test', 'bench')) return undefined;
  if (within(to, 'test', 'bench')) return 'the program never imports tests';
  const adapter = /^(storage|search)\//.test(to) && !isPort(to) && !/^(storage|search)\/open\.ts$/.test(to);
  const own = to.split('/', 1)[0] === from.split('/', 1)[0];
  return adapter && !own && within(from, 'src') ? 'adapters are reached through open.ts only' : undefined;
}

function broken(one: Import): string | undefined {
  const name = moduleOf(one.from);
  const general = brokenAnywhere(one);
  if (general) return general;
  if (name) return brokenInModule(name, one);
  if (within(one.from, 'storage')) return brokenInPort('storage', one);
  if (within(one.from, 'search')) return brokenInPort('search', one);
  return within(one.from, 'src') ? brokenAtEdge(one) : undefined;
}

/** One line for each import that goes where it may not. */
export function brokenImports(sources: readonly Source[]): string[] {
  const unknown = new Set(
    sources.flatMap(({ file }) => moduleOf(file) ?? []).filter((name) => !MODULES.includes(name)),
  );
  const imports = sources.flatMap(importsOf);
  return [
    ...[...unknown].map((name) => `src/modules/${name}: not in the order of modules`),
    ...imports.flatMap((one) => {
      const rule = broken(one);
      return rule ? [`${one.from}:${one.line}: ${one.to}: ${rule}`] : [];
    }),
  ];
}
