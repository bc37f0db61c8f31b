import ts from 'typescript';
import { lineOf, type Source, walk } from './sources.ts';

interface Size {
  readonly place: string;
  readonly lines: number;
  readonly parameters?: number;
}
export interface Sizes {
  readonly all: readonly Size[];
  readonly median: number;
}

function sizes(all: readonly Size[]): Sizes {
  const lines = all.map((one) => one.lines).sort((a, b) => a - b);
  return { all, median: lines[Math.floor(lines.length / 2)] ?? 0 };
}

/** `describe` holds a whole suite: it is a chapter, not a function. */
function isChapter(node: ts.Node): boolean {
  const call = node.parent;
  return ts.isCallExpression(call) && /^(describe|context)\b/.test(call.expression.getText());
}

/** The ports' own signatures are fixed by their contract, that of an error by its class. */
function isOfPort(file: string, node: ts.SignatureDeclaration): boolean {
  return /^(storage|search)\//.test(file) && !ts.isFunctionDeclaration(node);
}

/** Without those that are there only for their place. */
function taken(node: ts.SignatureDeclaration): number {
  return node.parameters.filter((parameter) => !parameter.name.getText().startsWith('_')).length;
}

function functionsOf({ file, tree }: Source): Size[] {
  const found: Size[] = [];
  walk(tree, (node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || !node.body || isChapter(node)) return;
    const first = lineOf(tree, node);
    const last = tree.getLineAndCharacterOfPosition(node.getEnd()).line + 1;
    const name = node.name?.getText() ?? 'function';
    const place = `${file}:${first} ${name}`;
    found.push({ place, lines: last - first + 1, parameters: isOfPort(file, node) ? 0 : taken(node) });
  });
  return found;
}

/** The contract suites are one function around their cases. */
const isSuite = (file: string): boolean => file.startsWith('test/contract/');

export function sizesOf(sources: readonly Source[]): { files: Sizes; functions: Sizes } {
  const files = sources.map(({ file, tree }) => ({ place: file, lines: tree.getLineStarts().length - 1 }));
  const functions = sources.filter(({ file }) => !isSuite(file)).flatMap(functionsOf);
  return { files: sizes(files), functions: sizes(functions) };
}
