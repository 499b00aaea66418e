#!/usr/bin/env node
/** `npm start`: the desktop window where it can be had, and else the same window in the installed browser. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BuildError, buildWhenNeeded } from './build-when-needed.mjs';
import { desktopOrReason, openDesktop } from './desktop.mjs';
import { projectRoot } from './project.mjs';

const help = `Usage: npm start -- [--dossier DIR] [--browser]

Opens Chancery: as a desktop window where Electron and a display are there, and else in the installed browser.

  --dossier DIR  open this dossier; without it, the last one, or the window asks what to begin with
  --read-only    open it for reading only, beside another Chancery that has it open
  --name NAME    work under this name; kept for later starts
  --browser      open it in the browser even where a desktop window could be had
  --port PORT    browser only: listen on this port of 127.0.0.1; without it, on a random one
  --no-open      browser only: print the one-time address instead of opening a browser
  --keep         browser only: go on when the last window was closed
  --help         print this
`;

/** @param {string} text */
function note(text) {
  process.stderr.write(`${text}\n`);
}

/** @param {string[]} given */
async function start(given) {
  await buildWhenNeeded();
  const passedOn = given.filter((argument) => argument !== '--browser');
  if (passedOn.length === given.length) {
    const desktop = await desktopOrReason(note);
    const ended = 'program' in desktop ? await openDesktop(desktop.program, passedOn) : desktop;
    if ('code' in ended) {
      process.exitCode = ended.code;
      return;
    }
    note(`No desktop window: ${ended.missing}. Opening Chancery in the browser instead.`);
  }
  process.argv.splice(2, Infinity, ...passedOn);
  await import(pathToFileURL(join(projectRoot, 'out', 'main', 'loopback.js')).href);
}

try {
  const given = process.argv.slice(2);
  if (given.includes('--help') || given.includes('-h')) process.stdout.write(help);
  else await start(given);
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  note(error.message);
  process.exitCode = 1;
}
