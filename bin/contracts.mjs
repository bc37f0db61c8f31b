// The matrix of contract suites and engines. Each contract must have run on all its engines under the same titles.

/** `[{ contract, engine, passed, titles }]`, by contract. */
function byContract(ran) {
  return Object.entries(Object.groupBy(ran, ({ contract }) => contract)).sort();
}

export function matrixLines(ran, engines) {
  return byContract(ran).map(([contract, rows]) => {
    const cells = rows.map(({ engine, passed, titles }) => {
      const of = titles.length === passed ? `${passed}` : `${passed} of ${titles.length}`;
      return `${engines[engine] ?? engine}${engine === 'embedded' ? ' (embedded)' : ''} ${of}`;
    });
    return `${contract} contract, titles passed: ${cells.join('; ')}`;
  });
}

function missing(title, { engine, contract }, wanted) {
  return {
    where: 'contracts',
    title: `the ${contract} contract has a title on ${wanted} that did not run on ${engine}`,
    file: `test/contract/${contract}-${engine}.test.ts`,
    error: title,
  };
}

/** A failure for each title that one engine has and another has not. An engine that did not run at all is no part of it. */
export function missingTitles(ran) {
  return byContract(ran).flatMap(([, rows]) =>
    rows.flatMap((row) =>
      rows
        .filter((other) => other !== row)
        .flatMap((other) =>
          other.titles
            .filter((title) => !row.titles.includes(title))
            .map((title) => missing(title, row, other.engine)),
        ),
    ),
  );
}
