// Spec, and at the end the counts into the file named by COUNTS_FILE. A test that is skipped has failed: nothing is
// skipped quietly.
const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class Counting extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = runner.stats;
      writeFileSync(
        process.env.COUNTS_FILE,
        JSON.stringify({ passed: passes, failed: failures + pending, pending }),
      );
    });
  }
};
