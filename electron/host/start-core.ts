import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { readInstallation } from '#electron/host/installation';
import type { WindowPlace } from '#electron/host/window-place';
import { openLog, type Log } from '#electron/host/log';
import { openBySystem } from '#electron/host/open-path';
import { userFolders, type UserFolders } from '#electron/host/user-folders';
import { nodePackFiles } from '#electron/usecases/packs/pack-files';
import type { OpenPath } from '#electron/usecases/packs/pack-writing';
import { workerRenderer } from '#electron/usecases/packs/worker-renderer';
import { createRouter, type Router } from '#electron/router/router';
import type { Preferences } from '#shared/domain/settings/preferences';
import { DossierSession, type Home } from '#electron/usecases/dossier/session';

/** What a host is started with. */
export interface CoreOptions {
  /** Names the log: `desktop`, `browser`, `command-line`. */
  readonly host: string;
  /** The folder that holds package.json and out/. */
  readonly appRoot: string;
  readonly name?: string | undefined;
  /** Where packs go, if not to the folder that the system's custom gives. */
  readonly packFolder?: string | undefined;
  /** How a file is opened, if not by the system's own opener. */
  readonly open?: OpenPath | undefined;
}

/** What every host starts from: who works here, where their things go, and how the core is reached. */
export interface Core {
  readonly folders: UserFolders;
  readonly log: Log;
  readonly version: string;
  /** What the sample dossier is made of. */
  readonly sampleMaterial: string;
  /** The dossier that a person made or chose in the window last. */
  readonly lastDossier: string | undefined;
  readonly preferences: Preferences;
  /** Where the desktop window was last. */
  readonly place: WindowPlace | undefined;
  /** Lets the thread that renders packs get ready: a pack will be asked for soon. */
  readonly prepareRendering: () => void;
  /** A session on a dossier, and the router over it. Not opened yet. */
  session(
    folder: string,
    mode: 'read' | 'write',
    home?: Home,
  ): { readonly session: DossierSession; readonly router: Router };
}

/** Prepares what a host needs before it opens a dossier. */
export function startCore({ host, appRoot, name, packFolder, open = openBySystem }: CoreOptions): Core {
  const surroundings = { platform: process.platform, home: homedir(), variables: process.env };
  const folders = userFolders(surroundings);
  const log = openLog(folders.logs, host);
  const version = versionOf(appRoot);
  const { dossier: lastDossier, preferences, place, ...identity } = readInstallation(folders.config, name);
  const workplace = {
    ...identity,
    clock: () => new Date().toISOString(),
    randomText: () => randomBytes(12).toString('base64url'),
    newId: () => randomUUID(),
  };
  const renderer = workerRenderer(
    join(appRoot, 'out', 'main', 'pack-worker.js'),
    join(appRoot, 'resources', 'fonts', 'fonts.conf'),
  );
  const packs = {
    render: renderer.render,
    draw: renderer.draw,
    files: nodePackFiles,
    open,
    folder: packFolder ?? folders.packs,
    builtInTemplate: () => readFile(join(appRoot, 'resources', 'templates', 'house-style.docx')),
  };
  return {
    folders,
    log,
    version,
    sampleMaterial: join(appRoot, 'resources', 'sample'),
    lastDossier,
    preferences,
    place,
    prepareRendering: renderer.warm,
    session: (folder, mode, home) => {
      const session = new DossierSession({ ...workplace, folder, mode, version, packs, home });
      return { session, router: createRouter({ session, onBug: log.bug }) };
    },
  };
}

function versionOf(appRoot: string): string {
  const read = JSON.parse(readFileSync(join(appRoot, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return read.version;
}
