import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { windowPlaceSchema, type WindowPlace } from '#electron/host/window-place';
import { preferencesSchema, usualPreferences, type Preferences } from '#shared/domain/settings/preferences';

/** Who works here: the id of this installation, and the name under which one works. Neither is a login. */
export interface Installation {
  /** The dossier that was made or chosen in the window last; its folder's absolute path. */
  readonly dossier: string | undefined;
  readonly preferences: Preferences;
  /** Where the desktop window was when it was closed last. */
  readonly place: WindowPlace | undefined;
  /** Random, made once; names this installation's operations. */
  readonly actor: string;
  readonly by: string;
}

const actorPattern = /^[A-Za-z0-9-]{1,64}$/;

/**
 * Reads what this installation knows of itself from `folder`, or makes it. `name` is kept for later starts; without
 * one ever given, the name of the system's user stands.
 */
export function readInstallation(folder: string, name?: string): Installation {
  const path = join(folder, 'installation.json');
  const known = readKnown(path);
  const actor = known.actor ?? randomUUID();
  const given = shortName(name) ?? known.name;
  if (actor !== known.actor || given !== known.name) write(folder, path, { ...known, actor, name: given });
  const { dossier, place, preferences = usualPreferences } = known;
  return { actor, by: given ?? systemUser(), dossier, preferences, place };
}

/** Keeps a name, a dossier, preferences or the window's place for later starts, beside what is known already. */
export function rememberInstallation(folder: string, changed: Omit<Known, 'actor'>): void {
  const path = join(folder, 'installation.json');
  write(folder, path, { ...readKnown(path), ...changed });
}

interface Known {
  readonly actor?: string | undefined;
  readonly name?: string | undefined;
  readonly dossier?: string | undefined;
  readonly preferences?: Preferences | undefined;
  readonly place?: WindowPlace | undefined;
}

function readKnown(path: string): Known {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof value !== 'object' || value === null) return {};
    const { actor, name, dossier, preferences, place } = value as Record<string, unknown>;
    return {
      actor: typeof actor === 'string' && actorPattern.test(actor) ? actor : undefined,
      name: shortName(name),
      preferences: preferencesSchema.safeParse(preferences).data,
      place: windowPlaceSchema.safeParse(place).data,
      dossier: typeof dossier === 'string' && isAbsolute(dossier) ? dossier : undefined,
    };
  } catch {
    return {};
  }
}

/** Written beside and renamed. Where the folder cannot be written, the installation has a new id at each start. */
function write(folder: string, path: string, known: Known): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const beside = `${path}.${String(process.pid)}`;
    writeFileSync(beside, `${JSON.stringify(known)}\n`, { mode: 0o600 });
    renameSync(beside, path);
  } catch {
    return;
  }
}

function shortName(name: unknown): string | undefined {
  if (typeof name !== 'string') return undefined;
  const trimmed = name.trim().slice(0, 200);
  return trimmed === '' ? undefined : trimmed;
}

function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}
