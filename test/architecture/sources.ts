import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export interface Source {
  /** From the root of the project, with slashes: `src/modules/audit/index.ts`. */
  readonly file: string;
  readonly tree: ts.SourceFile;
}

export const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDERS = ['src', 'storage', 'search', 'certs', 'bench', 'test'];
/** Made by a program, not written. */
const MADE = new Set(['src/web/api/openapi-types.ts']);

/** Every TypeScript file of the project, parsed. */
export function sourceFiles(): readonly Source[] {
  const names = FOLDERS.flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: ROOT }));
  return names
    .map((name) => name.split(path.sep).join('/'))
    .filter((file) => !MADE.has(file) && !file.endsWith('.d.ts'))
    .sort()
    .map((file) => ({ file, tree: parse(file) }));
}

function parse(file: string): ts.SourceFile {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  return ts.createSourceFile(file, text, ts.ScriptTarget.ES2024, true);
}

export function lineOf(tree: ts.SourceFile, node: ts.Node): number {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
}

/** Calls `see` for each node below. */
export function walk(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => walk(child, see));
}
