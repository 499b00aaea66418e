import {
  readDrafts,
  replaceDrafts,
  setDraftsAside,
  type DamagedDrafts,
  type Draft,
  type DraftsPlace,
} from './drafts-file';
import { draftsName } from './file-names';

/** Which draft is meant: that of a field and a window, up to an edit. */
export type DraftName = Pick<Draft, 'record' | 'field' | 'typed'>;

/** The drafts of an open dossier, as they stand on the disk. Its calls must come one after the other. */
export class Drafts {
  readonly #place: DraftsPlace;
  #kept: ReadonlyMap<string, Draft>;

  constructor(place: DraftsPlace, drafts: readonly Draft[] = []) {
    this.#place = place;
    this.#kept = newestByName(drafts);
  }

  all(): readonly Draft[] {
    return [...this.#kept.values()];
  }

  /** Keeps drafts, each in the place of an earlier one of its field and window; they are on the disk when this returns. */
  async keep(drafts: readonly Draft[]): Promise<void> {
    await this.#become(newestByName([...this.all(), ...drafts]));
  }

  /** Drops a draft, unless a later edit is kept by now. */
  async drop(draft: DraftName): Promise<void> {
    const name = nameOf(draft);
    const kept = this.#kept.get(name);
    if (kept === undefined || kept.typed.number > draft.typed.number) return;
    await this.#become(new Map([...this.#kept].filter(([other]) => other !== name)));
  }

  async #become(next: ReadonlyMap<string, Draft>): Promise<void> {
    await replaceDrafts(this.#place, [...next.values()]);
    this.#kept = next;
  }
}

/** The drafts as an opening finds them. A damaged file is set aside, unless nothing may be written. */
export async function openDrafts(
  place: DraftsPlace,
  writable: boolean,
): Promise<{ readonly drafts: Drafts; readonly damaged?: DamagedDrafts }> {
  const { drafts, damage } = await readDrafts(place);
  const opened = new Drafts(place, drafts);
  if (damage === undefined) return { drafts: opened };
  const damaged = writable
    ? await setDraftsAside(place, damage)
    : { found: damage.found, keptIn: draftsName };
  return { drafts: opened, damaged };
}

function nameOf({ record, field, typed }: DraftName): string {
  return JSON.stringify([record, field, typed.window]);
}

function newestByName(drafts: readonly Draft[]): ReadonlyMap<string, Draft> {
  const newest = new Map<string, Draft>();
  for (const draft of drafts) {
    const known = newest.get(nameOf(draft));
    if (known === undefined || known.typed.number < draft.typed.number) newest.set(nameOf(draft), draft);
  }
  return newest;
}
