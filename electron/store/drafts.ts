import {
  readDrafts,
  replaceDrafts,
  setDraftsAside,
  type DamagedDrafts,
  type Draft,
  type DraftsPlace,
} from './drafts-file';
import { draftsName } from './file-names';
import { asResult } from './store-failure';

/** A field of a record. */
export interface FieldName {
  readonly record: string;
  readonly field: string;
}

/** The drafts of an open dossier, as they stand on the disk. Its calls must come one after the other. */
export class Drafts {
  readonly #place: DraftsPlace;
  #kept: ReadonlyMap<string, Draft>;

  constructor(place: DraftsPlace, drafts: readonly Draft[] = []) {
    this.#place = place;
    this.#kept = byName(drafts);
  }

  all(): readonly Draft[] {
    return [...this.#kept.values()];
  }

  /** Keeps drafts, each in the place of an earlier one of its field; they are on the disk when this returns. */
  async keep(drafts: readonly Draft[]): Promise<void> {
    await this.#become(byName([...this.all(), ...drafts]));
  }

  async drop(fields: readonly FieldName[]): Promise<void> {
    const dropped = new Set(fields.map(nameOf));
    const left = this.all().filter((draft) => !dropped.has(nameOf(draft)));
    if (left.length < this.#kept.size) await this.#become(byName(left));
  }

  /** Drops the drafts of fields that the dossier holds now. Where the disk refuses, they stay, and nothing is lost. */
  async saved(fields: readonly FieldName[]): Promise<void> {
    await asResult(() => this.drop(fields));
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

function nameOf({ record, field }: FieldName): string {
  return JSON.stringify([record, field]);
}

function byName(drafts: readonly Draft[]): ReadonlyMap<string, Draft> {
  return new Map(drafts.map((draft) => [nameOf(draft), draft]));
}
