import { beforeAll, describe, expect, it } from 'vitest';
import { readPackFile } from '#electron/documents/reading/read-pack-file';
import {
  controlTags,
  parseControlTag,
  recordDigest,
  textDigest,
} from '#electron/documents/word/control-tags';
import { renderPack } from '#electron/documents/word/render-pack';
import { tracedTexts } from '#electron/documents/word/traced-texts';
import { must } from '#tests/fixtures/made-dossier';
import { everyPack, madeOf, packNames, type NamedPack } from '#tests/fixtures/packs/inputs';
import { elements, part, wordPackage, type WordPackage } from '#tests/fixtures/packs/word-package';

const made = new Map<string, NamedPack & { readonly bytes: Uint8Array; readonly word: WordPackage }>();

beforeAll(async () => {
  for (const pack of await everyPack()) {
    const bytes = await renderPack(pack.document, pack.template);
    made.set(pack.name, { ...pack, bytes, word: wordPackage(bytes) });
  }
}, 120_000);

function values(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<w:${name} w:val="([^"]*)"/>`, 'gu'))].map(([, value = '']) => value);
}

/** The properties of every content control, in document order. */
function properties(word: WordPackage): readonly string[] {
  return elements(part(word, 'word/document.xml'), 'w:sdtPr');
}

const internal = packNames.filter((name) => !name.includes('shared-'));

describe.each(internal)('%s', (name) => {
  it('holds each text that says a field in a control of its own, which a person can edit', () => {
    const { document, word } = madeOf(made, name);
    const controls = properties(word);
    const traced = tracedTexts(document);
    expect(controls.map((control) => values(control, 'alias')[0])).toEqual(
      traced.map(({ origin }): unknown =>
        expect.stringContaining(origin.label.slice(0, 5).replace('&', '&amp;')),
      ),
    );
    const tags = controls.flatMap((control) => values(control, 'tag')).map(parseControlTag);
    expect(tags.map((tag) => [tag?.record, tag?.field])).toEqual(
      traced.map(({ origin }) => [recordDigest(origin.record), origin.field]),
    );
    expect(controls.join('')).not.toMatch(/w:(lock|placeholder|showingPlcHdr|temporary)/u);
  });

  it('gives every control a number and a tag of its own, within the limits of Word', () => {
    const controls = properties(madeOf(made, name).word);
    for (const property of ['id', 'tag'] as const) {
      const all = controls.flatMap((control) => values(control, property));
      expect(all).toHaveLength(controls.length);
      expect(new Set(all).size).toBe(all.length);
    }
    const names = controls.flatMap((control) => [...values(control, 'tag'), ...values(control, 'alias')]);
    expect(names.filter((text) => text.length > 64)).toEqual([]);
  });

  it('says which pack it is without the name of a record, and lists its tags with a digest each', () => {
    const { document, word } = madeOf(made, name);
    const identity = part(word, 'customXml/item1.xml');
    expect(identity).toContain(`variant="${document.variant}"`);
    expect(identity).toContain(`meeting="${recordDigest(document.identity?.meeting ?? '')}"`);
    const listed = [...identity.matchAll(/<text tag="([^"]*)" digest="[0-9a-f]{16}"\/>/gu)].map(
      ([, tag]) => tag,
    );
    expect(listed).toEqual(properties(word).flatMap((control) => values(control, 'tag')));
    const told = [identity, ...properties(word).map((control) => values(control, 'tag').join())].join('\n');
    const ids = [
      document.identity?.meeting ?? '',
      ...tracedTexts(document).map(({ origin }) => origin.record),
    ];
    expect(ids.filter((id) => told.includes(id))).toEqual([]);
    expect(part(word, 'word/_rels/document.xml.rels')).toContain('Target="../customXml/item1.xml"');
    expect(part(word, '[Content_Types].xml')).toContain('PartName="/customXml/itemProps1.xml"');
  });
});

describe.each(packNames)('%s, read back', (name) => {
  it('says of every text in a control, in its order, what was written there', () => {
    const { document, bytes } = madeOf(made, name);
    const { controls, written } = must(readPackFile(bytes));
    const tagOf = controlTags();
    const wanted = tracedTexts(document).map(({ origin, text }) => ({ tag: tagOf(origin), text }));
    expect(controls).toEqual(wanted);
    expect([...written]).toEqual(wanted.map(({ tag, text }) => [tag, textDigest(text)]));
  });
});

describe('what was proved', () => {
  it('is points and briefs of every internal variant, and nothing of the others', () => {
    const counts = new Map([...made].map(([name, { word }]) => [name, properties(word).length]));
    expect(counts.get('the sample, full')).toBeGreaterThan(200);
    const spoken = internal.filter((one) => one.startsWith('bad input') && !one.endsWith('readout'));
    for (const name of spoken) expect(counts.get(name)).toBeGreaterThan(0);
    for (const name of packNames.filter((one) => !internal.includes(one))) expect(counts.get(name)).toBe(0);
  });
});
