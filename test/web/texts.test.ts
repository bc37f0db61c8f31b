import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { en } from '../../src/web/i18n/en/index.ts';
import { vi } from '../../src/web/i18n/vi/index.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Every text by its path. */
function textsIn(node: object, at = ''): [string, string][] {
  return Object.entries(node).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${at}${key}`, value]] : textsIn(value, `${at}${key} `),
  );
}

function placeholdersIn(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort();
}

/** Actions as the modules name them in the journal. */
function actionsInModules(): string[] {
  const files = globSync('src/modules/**/*.ts', { cwd: ROOT }).filter(
    (file) => !/examples|messages|schema|-api\.ts/.test(file),
  );
  const prefix = '(?:incoming|outgoing|dossiers|archive|directory|access|registers|signatures|documents)';
  const action = new RegExp(`'(${prefix}\\.[a-z]+(?:-[a-z]+)*)'`, 'g');
  const found = files.flatMap((file) =>
    [...readFileSync(path.join(ROOT, file), 'utf8').matchAll(action)].map(([, name = '']) => name),
  );
  return [...new Set(found)].sort();
}

describe('texts of the interface', () => {
  const english = new Map(textsIn(en));
  const vietnamese = textsIn(vi);

  it('each stands in both languages, with the same places for values', () => {
    // English has a form of its own for one.
    const keys = [...english.keys()].filter((key) => !key.endsWith('_one'));
    expect(keys.sort()).to.deep.equal(vietnamese.map(([key]) => key).sort());
    const different = vietnamese.filter(
      ([key, text]) =>
        placeholdersIn(text).join() !== placeholdersIn(english.get(key) ?? '').join() || text.trim() === '',
    );
    expect(different.map(([key]) => key)).to.deep.equal([]);
  });

  it('every act that the journal keeps has a name in the time line', () => {
    const actions = actionsInModules();
    expect(actions.length).to.be.greaterThan(40);
    expect(actions.filter((action) => !(action in vi.history.actions))).to.deep.equal([]);
  });
});
