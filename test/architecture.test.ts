import { expect } from 'chai';
import { brokenImports } from './architecture/imports.ts';
import { missingFromLock } from './architecture/lock.ts';
import { brokenNames } from './architecture/names.ts';
import { brokenPurity } from './architecture/purity.ts';
import { type Sizes, sizesOf } from './architecture/sizes.ts';
import { sourceFiles } from './architecture/sources.ts';

function expectNone(broken: readonly string[]): void {
  expect(broken, `\n${broken.join('\n')}\n`).to.have.length(0);
}

function tooLong(sizes: Sizes, most: number): string[] {
  const beyond = sizes.all.filter(({ lines }) => lines > most);
  return beyond.map(({ place, lines }) => `${place}: ${lines} lines, at most ${most}`);
}

describe('The architecture', () => {
  const sources = sourceFiles();
  const { files, functions } = sizesOf(sources);

  it('lets imports go only downwards', () => expectNone(brokenImports(sources)));

  it('takes time, ids and chance from the context below the edge', () => expectNone(brokenPurity(sources)));

  it('names things as the field does', () => expectNone(brokenNames(sources)));

  it('keeps every file within 400 lines, half of them within 90', () => {
    expectNone(tooLong(files, 400));
    expect(files.median).to.be.at.most(90);
  });

  it('keeps every function within 60 lines, half of them within 15', () => {
    expectNone(tooLong(functions, 60));
    expect(functions.median).to.be.at.most(15);
  });

  it('locks the packages of every platform', async () => expectNone(await missingFromLock()));

  it('gives no function more than three positional parameters', () => {
    const many = functions.all.filter(({ parameters }) => (parameters ?? 0) > 3);
    expectNone(
      many.map(({ place, parameters }) => `${place}: ${parameters} positional parameters, at most 3`),
    );
  });
});
