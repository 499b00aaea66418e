/** `npm run check`: everything that can be told without running the code. One line when all is well. */
import { availableParallelism } from 'node:os';
import { reportFailure, runAll } from './tasks.mjs';

const cache = 'node_modules/.cache';

// The longest first, so that no core waits for the last one.
const done = await runAll(
  [
    { name: 'types', command: ['node_modules/typescript/bin/tsc', '-b'] },
    {
      name: 'lint',
      command: [
        'node_modules/eslint/bin/eslint.js',
        '--cache',
        '--cache-strategy=content',
        `--cache-location=${cache}/eslint/`,
        '--max-warnings=0',
        '.',
      ],
    },
    { name: 'lint with types', command: ['node_modules/oxlint/bin/oxlint', '.'] },
    {
      name: 'format',
      command: [
        'node_modules/prettier/bin/prettier.cjs',
        '--check',
        '--log-level=warn',
        '--cache',
        '--cache-strategy=content',
        `--cache-location=${cache}/prettier/.prettier-cache`,
        '.',
      ],
    },
    { name: 'dead code', command: ['node_modules/knip/bin/knip.js', '--no-progress'] },
    { name: 'boundaries', command: ['tests/tools/boundaries.mjs'] },
  ],
  Math.min(3, availableParallelism()),
  reportFailure,
);

const marks = done.map(
  ({ name, passed, seconds }) => `${name} ${passed ? '' : 'FAILED after '}${seconds.toFixed(1)} s`,
);
process.stdout.write(`check: ${marks.join(', ')}\n`);
if (done.some(({ passed }) => !passed)) process.exitCode = 1;
