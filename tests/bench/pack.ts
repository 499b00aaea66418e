import { deflateRawSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { composePack } from '#electron/documents/compose/compose-pack';
import { renderWord } from '#electron/documents/word/render-word';
import type { DossierView } from '#shared/domain/dossier/view';
import { madeMeeting } from '#tests/fixtures/made-meeting';
import { must } from '#tests/fixtures/made-dossier';
import { sampleMeeting, sampleRecords, sampleToday } from '#tests/fixtures/packs/sample-records';
import { viewFrom } from '#tests/fixtures/packs/view-from';
import { interleaved, type Bench, type Row } from './measure';

/** The parts of a Word file as text, for the floor: the same XML as strings, compressed. */
function partsOf(bytes: Uint8Array): readonly string[] {
  return Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
}

async function measurePack(
  label: string,
  view: DossierView,
  meeting: string,
  rounds: number,
): Promise<readonly Row[]> {
  const request = { meeting, variant: 'full', today: sampleToday } as const;
  const document = must(composePack(view, request));
  const parts = partsOf(await renderWord(document));
  const medians = await interleaved(
    [
      { name: 'strings, compressed', run: () => parts.map((part) => deflateRawSync(part)) },
      { name: 'compose', run: () => composePack(view, request) },
      { name: 'render', run: () => renderWord(document) },
    ],
    rounds,
  );
  const floor = medians.get('strings, compressed') ?? Number.NaN;
  return [...medians].map(([name, value]) => ({
    name: `${label}: ${name}`,
    median: value,
    unit: 'ms' as const,
    ...(name === 'render' && { against: 'strings, compressed', ratio: value / floor }),
  }));
}

/** `pack`: the full pack of the sample meeting and of meetings on 60 and 500 topics, compose and render apart. */
export const packBench: Bench = {
  name: 'pack',
  run: async () => {
    const sample = viewFrom(await sampleRecords());
    return [
      ...(await measurePack('sample meeting', sample, sampleMeeting, 15)),
      ...(await measurePack('60 topics', madeMeeting(60), 'm', 9)),
      ...(await measurePack('500 topics', madeMeeting(500), 'm', 3)),
    ];
  },
};
