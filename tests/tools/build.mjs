/** `npm run build`: builds into out/ if that is not already up to date. */
import { BuildError, buildWhenNeeded } from '../../electron/launch/build-when-needed.mjs';

try {
  const made = await buildWhenNeeded({ note: () => undefined });
  process.stdout.write(made ? 'built into out/\n' : 'out/ is up to date\n');
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
