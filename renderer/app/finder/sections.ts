import { Search20Regular, TextBulletListSquareSearch20Regular } from '@fluentui/react-icons';
import { createElement, type ReactElement } from 'react';
import type { Action } from '#renderer/app/actions/actions';
import { hitPath } from '#renderer/ui/hit-path';
import type { RecentPage } from '#renderer/app/finder/use-recent';
import type { SearchGroup, SearchHit } from '#shared/contract/views/search';
import { paths } from '#renderer/ui/paths';
import { actionGroups } from '#shared/contract/actions';
import { groupBy } from '#shared/domain/group-by';
import { wordsIn } from '#shared/domain/search/words';

/** One thing to choose. */
export interface FinderEntry {
  readonly id: string;
  /** What is read out and matched. */
  readonly words: string;
  readonly icon?: ReactElement;
  readonly action?: Action;
  readonly hit?: SearchHit;
  readonly path?: string;
}

/** Entries under one heading. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly FinderEntry[];
}

const findIcon = createElement(Search20Regular);
const allIcon = createElement(TextBulletListSquareSearch20Regular);

interface Known {
  readonly text: string;
  readonly actions: readonly Action[];
  readonly recent: readonly RecentPage[];
  /** Texts that were looked for before, the last one first. */
  readonly lookedFor: readonly string[];
  readonly groups: readonly SearchGroup[];
}

/** Names whose words are kept. */
const mostKnown = 20_000;

/** As many actions as are shown above the records found: who wants others types another letter, or names a group. */
const mostActions = 8;

/** What the finder shows: recent pages and all actions at first, then the actions and records that answer the text. */
export function sectionsFor({ text, actions, recent, lookedFor, groups }: Known): readonly Section[] {
  const words = wordsIn(text).map(({ word }) => word);
  const possible = actions.filter(({ id, disabled }) => !disabled && id !== 'find');
  if (words.length === 0) {
    const pages = recent.map(({ path, title }) => ({ id: `recent:${path}`, words: title, path }));
    const shown = groupBy(
      possible.filter(({ quiet }) => !quiet),
      ({ group }) => group,
    );
    return filled([
      { id: 'recent', title: 'Recent', entries: pages },
      {
        ...{ id: 'looked-for', title: 'Looked for' },
        entries: lookedFor.map((one) => ({
          ...{ id: `looked-for:${one}`, words: one, icon: findIcon, path: paths.found(one) },
        })),
      },
      ...actionGroups.map((group) => ({
        id: `actions:${group}`,
        title: group,
        entries: (shown.get(group) ?? []).map(entryOfAction),
      })),
    ]);
  }
  const all = possible.filter((action) => answers(action, words));
  const answering = isGroup(words) ? all : all.slice(0, mostActions);
  const acts: Section = { id: 'actions', title: 'Actions', entries: answering.map(entryOfAction) };
  return filled([acts, ...groups.map(sectionOf), allOf(text, groups)]);
}

function allOf(text: string, groups: readonly SearchGroup[]): Section {
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const words = total === 1 ? 'Show the one result' : `Show all ${total.toLocaleString('en-GB')} results`;
  const entry: FinderEntry = { id: 'all', words, icon: allIcon, path: paths.found(text.trim()) };
  return { id: 'all', title: 'Everything found', entries: total === 0 ? [] : [entry] };
}

function filled(sections: readonly Section[]): readonly Section[] {
  return sections.filter(({ entries }) => entries.length > 0);
}

/** True when each word begins a word of the action's name. */
function answers({ label, group }: Action, words: readonly string[]): boolean {
  const own = ownWords(`${group} ${label}`);
  return words.every((word) => own.some((other) => other.startsWith(word)));
}

const known = new Map<string, readonly string[]>();

/** Read once for all letters that are typed: a page may offer thousands of actions. */
function ownWords(name: string): readonly string[] {
  const own = known.get(name) ?? wordsIn(name).map(({ word }) => word);
  if (known.size > mostKnown) known.clear();
  known.set(name, own);
  return own;
}

function isGroup(words: readonly string[]): boolean {
  const typed = words.join(' ');
  return actionGroups.some((group) => group.toLowerCase() === typed);
}

function entryOfAction(action: Action): FinderEntry {
  return { id: `action:${action.id}`, words: action.label, icon: action.icon, action };
}

function sectionOf({ kind, plural, total, hits }: SearchGroup): Section {
  const rest = total > hits.length ? ` (${String(hits.length)} of ${total.toLocaleString('en-GB')})` : '';
  return {
    id: kind,
    title: `${plural}${rest}`,
    entries: hits.map((hit) => ({ id: `hit:${hit.id}`, words: wordsOf(hit), hit, path: hitPath(hit) })),
  };
}

function wordsOf({ title, field, snippet, restricted }: SearchHit): string {
  const text = (parts: SearchHit['snippet']): string => parts.map((part) => part.text).join('');
  const place = field === '' ? '' : `, ${field}: ${text(snippet)}`;
  return `${text(title)}${place}${restricted ? ', restricted' : ''}`;
}

/** True when two entries show the same, also in what is marked. */
export function looksLike(one: FinderEntry, other: FinderEntry): boolean {
  return (
    one.id === other.id &&
    one.words === other.words &&
    one.icon === other.icon &&
    one.action?.keys[0] === other.action?.keys[0] &&
    marksOf(one.hit) === marksOf(other.hit)
  );
}

function marksOf(hit: SearchHit | undefined): string {
  if (hit === undefined) return '';
  return [...hit.title, ...hit.snippet].map((part) => (part.hit ? `[${part.text}]` : part.text)).join('|');
}
