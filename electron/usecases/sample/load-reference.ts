import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterTheMeetingSchema, type AfterTheMeeting } from '#electron/usecases/sample/after-the-meeting';
import { asOnTheEve, type ReferenceFiles } from '#electron/usecases/sample/as-on-the-eve';
import { draftsSchema, type Drafts } from '#electron/usecases/sample/drafts';
import {
  markingSchemesSchema,
  referenceSchema,
  type Reference,
  type ReferenceMarkingScheme,
} from '#electron/usecases/sample/reference';

/** Everything the sample dossier is made of. */
export interface SampleMaterial {
  /** The reference as it stood on the eve of the meeting. */
  readonly reference: Reference;
  readonly drafts: Drafts;
  readonly after: AfterTheMeeting;
}

const topicFiles = [
  'partnership',
  'technology',
  'trade-and-investment',
  'defence-and-security',
  'people',
  'climate-and-energy',
  'regional-and-global-issues',
  'multilateral',
] as const;

/**
 * Reads the sample's material from `folder` (resources/sample). The files ship with the product: one that is missing or
 * does not fit its schema is a broken installation and throws.
 */
export async function loadSampleMaterial(folder: string): Promise<SampleMaterial> {
  const after = afterTheMeetingSchema.parse(await readJson(folder, 'after-the-meeting'));
  const reference = referenceSchema.parse(asOnTheEve(await loadReferenceFiles(folder), after));
  return { reference, after, drafts: draftsSchema.parse(await loadDrafts(folder)) };
}

/** The reference's files as they are, before anything is decided about the day of the meeting. */
export async function loadReferenceFiles(folder: string): Promise<ReferenceFiles> {
  const read = (name: string): Promise<unknown> => readJson(folder, `reference/${name}`);
  const topics = await Promise.all(topicFiles.map((name) => read(`topics/${name}`)));
  return {
    ...((await read('negotiation')) as object),
    relationships: await read('relationships'),
    sources: await read('sources'),
    people: await read('people'),
    topics: topics.flat(),
    negotiationChapterStatuses: await read('chapter-statuses'),
    commitments: await read('commitments'),
    meetings: await read('meetings'),
    markingSchemes: await read('marking-schemes'),
  };
}

/** The marking schemes alone: what an empty dossier begins with. */
export async function loadMarkingSchemes(folder: string): Promise<readonly ReferenceMarkingScheme[]> {
  return markingSchemesSchema.parse(await readJson(folder, 'reference/marking-schemes'));
}

async function loadDrafts(folder: string): Promise<unknown> {
  const names = ['dossier', 'briefs', 'meetings', 'deliveries', 'negotiation'];
  const files = await Promise.all(names.map((name) => readJson(folder, `drafts/${name}`)));
  return Object.fromEntries(names.map((name, index) => [name, files[index]]));
}

async function readJson(folder: string, name: string): Promise<unknown> {
  const text = await readFile(join(folder, `${name}.json`), 'utf8');
  return JSON.parse(text) as unknown;
}
