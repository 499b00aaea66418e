import { describe, expect, it } from 'vitest';
import type { Action } from '#renderer/app/actions/actions';
import { hitPath } from '#renderer/ui/hit-path';
import { sectionsFor } from '#renderer/app/finder/sections';
import type { SearchGroup, SearchHit } from '#shared/contract/views/search';

function action(id: string, label: string, disabled = false): Action {
  const run = (): void => undefined;
  return {
    id,
    label,
    group: 'Go to',
    icon: null as never,
    keys: [],
    whileTyping: false,
    disabled,
    tried: false,
    quiet: false,
    run,
  };
}

const actions = [action('people', 'People'), action('meetings', 'Meetings'), action('undo', 'Undo', true)];

const hit: SearchHit = {
  ...{ id: 'i', kind: 'agendaItem', field: 'Script', restricted: true },
  title: [{ text: 'Opening', hit: false }],
  snippet: [{ text: 'kingfisher', hit: true }],
  page: { kind: 'meeting', id: 'm', relationship: 'r', part: 'agendaItem', item: 'i' },
};

const groups: readonly SearchGroup[] = [{ kind: 'agendaItem', plural: 'Agenda', total: 1_200, hits: [hit] }];

describe('what the finder shows', () => {
  it('is recent pages and every action that can be done, before anything is typed', () => {
    const recent = [{ path: '/people/x', title: 'David Lammy' }];
    const sections = sectionsFor({ text: ' ', actions, recent, lookedFor: ['whisky'], groups: [] });
    expect(sections.map(({ title, entries }) => [title, entries.map(({ words }) => words)])).toEqual([
      ['Recent', ['David Lammy']],
      ['Looked for', ['whisky']],
      ['Go to', ['People', 'Meetings']],
    ]);
  });

  it('is the actions and records that answer, with how many there are, and what is restricted', () => {
    const sections = sectionsFor({ text: 'MEET', actions, recent: [], lookedFor: [], groups });
    expect(sections.map(({ title, entries }) => [title, entries.map(({ words }) => words)])).toEqual([
      ['Actions', ['Meetings']],
      ['Agenda (1 of 1,200)', ['Opening, Script: kingfisher, restricted']],
      ['Everything found', ['Show all 1,200 results']],
    ]);
    expect(sections.at(-1)?.entries[0]?.path).toBe('/find?text=MEET');
  });

  it('is the kinds of which hits are shown: the others are counted, for the page of all results', () => {
    const many = [...groups, { kind: 'topic' as const, plural: 'Topics', total: 48, hits: [] }];
    const sections = sectionsFor({ text: 'x', actions: [], recent: [], lookedFor: [], groups: many });
    expect(sections.map(({ title }) => title)).toEqual(['Agenda (1 of 1,200)', 'Everything found']);
    expect(sections.at(-1)?.entries[0]?.words).toBe('Show all 1,248 results');
  });

  it('says of one result that it is one', () => {
    const one = groups.map((group) => ({ ...group, total: 1 }));
    const sections = sectionsFor({ text: 'x', actions: [], recent: [], lookedFor: [], groups: one });
    expect(sections.at(-1)?.entries[0]?.words).toBe('Show the one result');
  });

  it('is what there are many of once its words are typed, and all of a group when it is named', () => {
    const rows = Array.from({ length: 20 }, (_, n): Action => {
      return { ...action(`row ${String(n)}`, `Edit: row ${String(n)}`), group: 'This page', quiet: true };
    });
    const shown = (text: string): number =>
      sectionsFor({ text, actions: [...actions, ...rows], recent: [], lookedFor: [], groups: [] }).flatMap(
        ({ entries }) => entries,
      ).length;
    expect(shown('')).toBe(2);
    expect(shown('edit row 7')).toBe(1);
    expect(shown('edit')).toBe(8);
    expect(shown('This page')).toBe(20);
  });
});

describe('the way to what was found', () => {
  it.each([
    [{}, '/meetings/m/agenda?item=i'],
    [{ part: 'outcome', item: null }, '/meetings/m/record'],
    [{ part: 'meeting', item: null }, '/meetings/m'],
    [{ kind: 'topic', id: 't', part: 'brief', item: null }, '/topics/t'],
    [{ kind: 'person', id: 'p', part: 'person', item: null }, '/people/p'],
    [
      { kind: 'commitment', id: 'c', part: 'commitment', item: null },
      '/commitments?relationship=r&commitment=c',
    ],
    [{ kind: 'negotiation', id: 'n', part: 'negotiation', item: null }, '/negotiations?relationship=r'],
    [{ kind: 'negotiation', id: 'n', part: 'issue', item: null }, '/negotiations?relationship=r&open=found'],
    [{ kind: 'relationship', id: 'r', part: 'relationship', item: null }, '/relationships'],
  ] as const)('%j is %s', (change, path) => {
    expect(hitPath({ id: 'found', page: { ...hit.page, ...change } })).toBe(path);
  });
});
