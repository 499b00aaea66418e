import { beforeAll, describe, expect, it } from 'vitest';
import { composePack } from '#electron/documents/compose/compose-pack';
import { readPackage } from '#electron/documents/word/read-package';
import { renderWord } from '#electron/documents/word/render-word';
import { checkPack } from '#shared/domain/pack/check-pack';
import type { FieldValue } from '#shared/domain/dossier/operation';
import {
  packAudiences,
  packVariants,
  type PackDocument,
  type PackVariant,
} from '#shared/domain/pack/pack-document';
import { fieldsOf, kinds, type KindName } from '#shared/domain/record/kinds';
import { sampleMeeting, sampleRecords, sampleToday } from '#tests/fixtures/packs/sample-records';
import { text, viewFrom, type FixtureRecord } from '#tests/fixtures/packs/view-from';
import { wordPackage } from '#tests/fixtures/packs/word-package';

const canary = /zq[0-9a-z]+qz/gu;
let records: readonly FixtureRecord[] = [];

beforeAll(async () => {
  const sample = await sampleRecords();
  const missing = (Object.keys(kinds) as KindName[]).filter(
    (kind) => !sample.some((found) => found.kind === kind),
  );
  records = [
    ...sample,
    ...results(sample),
    ...missing.map((kind) => ({ kind, id: `only-${kind}`, fields: {} })),
  ];
});

/** Results of the meeting: one shared and one not, of each kind, marked as the meeting is. */
function results(sample: readonly FixtureRecord[]): readonly FixtureRecord[] {
  const marking = sample.find(({ id }) => id === sampleMeeting)?.fields.marking ?? null;
  return (['outcome', 'commitment'] as const).flatMap((kind) =>
    (['shared', 'internal'] as const).map((sharing) => ({
      kind,
      id: `${kind}-${sharing}-result`,
      fields: { meeting: sampleMeeting, sharing, sharedText: text('Worded.'), marking },
    })),
  );
}

/** The records with a canary of its own in every text of those fields that `inside` names. */
function planted(inside: (found: FixtureRecord, field: string) => boolean): {
  readonly records: readonly FixtureRecord[];
  readonly count: number;
} {
  let count = 0;
  const value = (shape: string): FieldValue => {
    count += 1;
    const token = `zq${count.toString(36)}qz`;
    return shape === 'rich-text' ? text(token) : token;
  };
  const made = records.map((found) => {
    const texts = Object.entries(fieldsOf(found.kind)).filter(
      ([name, { shape }]) => (shape === 'text' || shape === 'rich-text') && inside(found, name),
    );
    return {
      ...found,
      fields: {
        ...found.fields,
        ...Object.fromEntries(texts.map(([name, { shape }]) => [name, value(shape)])),
      },
    };
  });
  return { records: made, count };
}

function pack(variant: PackVariant, from: readonly FixtureRecord[]): PackDocument {
  const made = composePack(viewFrom(from), { meeting: sampleMeeting, variant, today: sampleToday });
  if (!made.ok) throw new Error(made.failure.code);
  return made.value;
}

/** Everything that leaves the machine with a file: its name, the names of its parts and all that is in them. */
async function everything(document: PackDocument): Promise<string> {
  const word = wordPackage(await renderWord(document));
  return [document.fileName, ...[...word].flat()].join('\n');
}

function audienceOf(found: FixtureRecord, field: string): string {
  return fieldsOf(found.kind)[field]?.audience ?? 'internal';
}

function idIn(value: FieldValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** Records whose shareable fields may stand on the shared agenda. */
function sharedRecords(): ReadonlySet<string> {
  const items = records.filter(
    ({ kind, fields }) =>
      kind === 'agendaItem' && fields.meeting === sampleMeeting && fields.visibility === 'shared',
  );
  const relationship = records.find(({ id }) => id === sampleMeeting)?.fields.relationship;
  const levels = records
    .filter(({ kind }) => kind === 'markingLevel' || kind === 'markingCaveat')
    .map(({ id }) => id);
  return new Set([
    sampleMeeting,
    'dossier',
    idIn(relationship),
    ...levels,
    ...items.flatMap(({ id, fields }) => [id, idIn(fields.lead)]),
    'outcome-shared-result',
    'commitment-shared-result',
  ]);
}

const shareable = packVariants.filter((variant) => packAudiences[variant] === 'shareable');

describe.each(shareable)('%s of the sample', (variant) => {
  it('holds no internal or restricted field of any record, and nothing at all of what is not shared', async () => {
    const shared = sharedRecords();
    const made = planted((found, field) => !shared.has(found.id) || audienceOf(found, field) !== 'shareable');
    expect(made.count).toBeGreaterThan(3_000);
    const leaked = (await everything(pack(variant, made.records))).match(canary);
    expect(leaked).toBeNull();
  });

  it('names no record', async () => {
    const file = await everything(pack(variant, records));
    const named = records
      .map(({ id }) => id)
      .filter((id) => id.length > 8 && id.includes('-') && file.includes(id));
    expect(named).toEqual([]);
  });

  it('has no content control and no part that says which pack it is', async () => {
    const document = pack(variant, records);
    expect(checkPack(document)).toEqual([]);
    const { traces, parts } = readPackage(await renderWord(document));
    expect(traces).toEqual([]);
    expect(parts.filter((name) => name.startsWith('customXml/'))).toEqual([]);
  });

  it('does show what is shared, or the tests above prove nothing', async () => {
    const shared = sharedRecords();
    const made = planted(
      (found, field) =>
        shared.has(found.id) && audienceOf(found, field) === 'shareable' && field !== 'timeZone',
    );
    const shown = new Set((await everything(pack(variant, made.records))).match(canary));
    expect(shown.size).toBeGreaterThan(10);
  });
});

describe.each(packVariants)('%s', (variant) => {
  it('holds no restricted field, unless it is restricted itself: red lines, fall-backs, ladders', async () => {
    const made = planted((found, field) => audienceOf(found, field) === 'restricted');
    expect(made.count).toBeGreaterThan(50);
    const found = (await everything(pack(variant, made.records))).match(canary);
    expect(found !== null).toBe(packAudiences[variant] === 'restricted');
  });

  it('holds nothing of a hidden item, nor of a topic that comes up under it alone', async () => {
    const items = records.filter(
      ({ kind, fields }) => kind === 'agendaItem' && fields.meeting === sampleMeeting,
    );
    const idsWhere = (visible: boolean): ReadonlySet<string> =>
      new Set(items.filter(({ fields }) => (fields.visibility !== 'hidden') === visible).map(({ id }) => id));
    const hidden = idsWhere(false);
    const visible = idsWhere(true);
    const topicsUnder = (under: ReadonlySet<string>): ReadonlySet<FieldValue | undefined> =>
      new Set(
        records
          .filter(({ kind, fields }) => kind === 'itemTopic' && under.has(idIn(fields.item)))
          .map(({ fields }) => fields.topic),
      );
    const elsewhere = topicsUnder(visible);
    const onlyHidden = new Set([...topicsUnder(hidden)].filter((topic) => !elsewhere.has(topic)));
    const ofTopic = ({ id, kind, fields }: FixtureRecord): boolean =>
      (kind === 'topic' && onlyHidden.has(id)) ||
      (['brief', 'talkingPoint', 'sensitivity', 'keyFigure'].includes(kind) && onlyHidden.has(fields.topic));
    const made = planted((found) => hidden.has(found.id) || ofTopic(found));
    expect(hidden.size).toBe(1);
    expect(made.count).toBeGreaterThan(10);
    expect((await everything(pack(variant, made.records))).match(canary)).toBeNull();
  });
});
