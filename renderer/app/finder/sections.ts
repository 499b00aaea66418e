import type { ReactElement } from 'react';
import type { Action } from '#renderer/app/actions/actions';
import { hitPath } from '#renderer/app/finder/hit-path';
import type { RecentPage } from '#renderer/app/finder/use-recent';
import type { SearchGroup, SearchHit } from '#shared/contract/views/search';
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

interface Known {
  readonly text: string;
  readonly actions: readonly Action[];
  readonly recent: readonly RecentPage[];
  readonly groups: readonly SearchGroup[];
}

/** What the finder shows: recent pages and all actions at first, then the actions and records that answer the text. */
export function sectionsFor({ text, actions, recent, groups }: Known): readonly Section[] {
  const words = wordsIn(text).map(({ word }) => word);
  const chosen = actions.filter(
    (action) => !action.disabled && action.id !== 'find' && answers(action, words),
  );
  const acts: Section = { id: 'actions', title: 'Actions', entries: chosen.map(entryOfAction) };
  if (words.length === 0) {
    const pages = recent.map(({ path, title }) => ({ id: `recent:${path}`, words: title, path }));
    return filled([{ id: 'recent', title: 'Recent', entries: pages }, acts]);
  }
  return filled([acts, ...groups.map(sectionOf)]);
}

function filled(sections: readonly Section[]): readonly Section[] {
  return sections.filter(({ entries }) => entries.length > 0);
}

/** True when each word begins a word of the action's name. */
function answers({ label, group }: Action, words: readonly string[]): boolean {
  const own = wordsIn(`${group} ${label}`).map(({ word }) => word);
  return words.every((word) => own.some((other) => other.startsWith(word)));
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
