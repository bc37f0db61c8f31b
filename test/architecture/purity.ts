import ts from 'typescript';
import { lineOf, type Source, walk } from './sources.ts';

const RANDOM = new Set(['randomBytes', 'randomUUID', 'randomInt', 'getRandomValues']);

/** The places whose trade is chance itself: salts and secrets, not what is decided. */
const CHANCE_IS_THE_TRADE = new Set([
  'src/modules/access/password.ts',
  'src/modules/access/session-store.ts',
]);

function calls(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
    return 'new Date()';
  if (!ts.isCallExpression(node)) return undefined;
  const called = node.expression.getText();
  if (['Date.now', 'performance.now', 'Math.random'].includes(called)) return `${called}()`;
  return RANDOM.has(called.split('.').at(-1) ?? '') ? `${called}()` : undefined;
}

/** Below the edge, time, ids and chance are inputs: what a service decides can be decided again in a test. */
export function brokenPurity(sources: readonly Source[]): string[] {
  const broken: string[] = [];
  for (const { file, tree } of sources) {
    if (!file.startsWith('src/modules/')) continue;
    walk(tree, (node) => {
      const called = calls(node);
      const random = called !== undefined && !/Date|performance/.test(called);
      if (called === undefined || (random && CHANCE_IS_THE_TRADE.has(file))) return;
      broken.push(`${file}:${lineOf(tree, node)}: ${called}: time, ids and chance come in the context`);
    });
  }
  return broken;
}
