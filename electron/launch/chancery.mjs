#!/usr/bin/env node
/** The command line: builds when it must, then hands over to the command-line host in this same process. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BuildError, buildWhenNeeded } from './build-when-needed.mjs';
import { projectRoot } from './project.mjs';

try {
  await buildWhenNeeded();
  await import(pathToFileURL(join(projectRoot, 'out', 'main', 'cli.js')).href);
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
