import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calls, isCallName, type CallName } from '#shared/contract/calls';
import { canary, routerOn, smallDossier } from '#tests/fixtures/small-dossier';
import { validCalls } from '#tests/fixtures/valid-calls';

const names = Object.keys(validCalls) as CallName[];

/** Anything that structured clone can carry to the desktop host, JSON or not. */
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withSparseArray: true,
});

/** A valid input with one thing wrong, or something else altogether. */
function mutated(name: CallName): fc.Arbitrary<unknown> {
  const valid = validCalls[name] as Readonly<Record<string, unknown>>;
  const members = Object.keys(valid);
  const key = members.length === 0 ? fc.string() : fc.oneof(fc.constantFrom(...members), fc.string());
  return fc.oneof(
    anything,
    fc.tuple(key, anything).map(([member, value]) => ({ ...valid, [member]: value })),
    key.map((member) => Object.fromEntries(Object.entries(valid).filter(([known]) => known !== member))),
    fc.constantFrom('__proto__', 'constructor', 'toJSON').map((member) => {
      const polluted: unknown = JSON.parse(`{"${member}":{"ok":true}}`);
      return Object.assign(Object.create(null) as object, valid, polluted);
    }),
    fc.constant([valid]),
    fc.constant(JSON.stringify(valid)),
  );
}

const refusable = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.constantFrom(...names).chain((name) => fc.tuple(fc.constant<string>(name), mutated(name))),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'dossier.status\0')), anything),
  },
);

/** Every byte of a folder, as one digest. */
function digestOf(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}

/** What an answer tells: everything in it but empty lists and its flags. */
function leavesOf(value: unknown): readonly unknown[] {
  if (typeof value === 'boolean') return [];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leavesOf);
  return [value];
}

describe('fuzzed calls', () => {
  it('are refused 1,000 times with a clear failure, and change nothing', async () => {
    const folder = await smallDossier();
    const { router, session, bugs } = await routerOn(folder);
    const before = digestOf(folder);
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(refusable, async ([name, input]) => {
        fc.pre(!isCallName(name) || !calls[name].input.safeParse(input).success);
        const answer = await router.call(name, input);
        expect(answer).toMatchObject({
          ok: false,
          failure: { code: isCallName(name) ? 'call-invalid' : 'call-unknown' },
        });
        refused += 1;
      }),
      { numRuns: 1_000, maxSkipsPerRun: 1_000 },
    );
    expect(refused).toBeGreaterThanOrEqual(1_000);
    expect(bugs).toEqual([]);
    expect(digestOf(folder)).toBe(before);
    expect(session.status()).toMatchObject({ state: 'open', title: `Desk ${canary}`, savedAt: null });
    expect(({} as Record<string, unknown>).ok).toBeUndefined();
  });

  const onUnknown = names.filter((name) => Object.keys(validCalls[name]).length > 0);
  it.each(onUnknown)('%s of records that are not there is an expected failure or empty', async (name) => {
    const folder = await smallDossier();
    const { router, bugs } = await routerOn(folder);
    const before = digestOf(folder);
    const answer = await router.call(name, validCalls[name]);
    expect(bugs).toEqual([]);
    // A source needs no other record.
    if (name === 'sources.create') return;
    // A text that is not kept is given up already; a name and a look can always be chosen.
    // Several packs are answered one by one, each with its own failure.
    if (/^(drafts\.drop|workplace\.|packs\.(exportSeveral|issueSeveral|weigh))/.test(name))
      expect(answer.ok).toBe(true);
    else if (answer.ok)
      expect(
        leavesOf(answer.value).filter((leaf) => leaf !== 0 && leaf !== null && !isAsked(name, leaf)),
        name,
      ).toEqual([]);
    else expect(answer.failure.code).not.toMatch(/^(unexpected|call-invalid)$/);
    expect(digestOf(folder)).toBe(before);
  });
});

/** What was looked for stands in the answer again, so that a window knows which question it is to. */
function isAsked(name: string, leaf: unknown): boolean {
  return name === 'search.find' && leaf === validCalls['search.find'].text;
}
