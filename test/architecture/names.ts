import ts from 'typescript';
import { lineOf, type Source, walk } from './sources.ts';

/** Words that say nothing. In capitals they are names of others (`DATA` is an object identifier of PKCS #7). */
const FORBIDDEN = /^(process|handle|manage|data|util|utils|helper|helpers|manager|handler|processor)$/;

function declared(node: ts.Node): ts.Identifier | undefined {
  const named =
    ts.isFunctionDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node);
  return named && node.name && ts.isIdentifier(node.name) ? node.name : undefined;
}

export function brokenNames(sources: readonly Source[]): string[] {
  const broken: string[] = [];
  for (const { file, tree } of sources) {
    const named = /([^/]+?)(\.test)?\.tsx?$/.exec(file)?.[1] ?? '';
    if (FORBIDDEN.test(named)) broken.push(`${file}:1: "${named}" says nothing of what it is for`);
    walk(tree, (node) => {
      const name = declared(node);
      if (!name || !FORBIDDEN.test(name.text)) return;
      broken.push(`${file}:${lineOf(tree, name)}: "${name.text}" says nothing of what it is for`);
    });
  }
  return broken;
}
