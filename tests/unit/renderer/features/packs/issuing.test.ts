import { expect, it } from 'vitest';
import { changesFor, issueNumbers, lastIssue, plainIssue } from '#renderer/features/packs/several/issuing';
import { choosablePapers, type ChoosablePaper } from '#renderer/features/packs/several/papers';
import type { IssueView } from '#shared/contract/views/packs';
import type { PackVariant } from '#shared/domain/pack/pack-document';

function issue(variant: PackVariant, reference: string, principal: string | null = null): IssueView {
  return {
    ...{ id: `${variant} ${principal ?? ''} ${reference}`, variant, principal, reference },
    ...{ paper: variant, words: `issue ${reference}`, issuedAt: null, issuedBy: '', day: '2024-07-23' },
    ...{ copies: 0, since: null, changes: 'none', check: '', madeBy: '', sameVersion: true },
  };
}

const issues = [
  issue('agenda', '1'),
  issue('agenda', '1.1'),
  issue('agenda', '2'),
  issue('agenda', '10'),
  issue('record', '1'),
  issue('points', '1', 'minister'),
  issue('shared-agenda', '3'),
];
const minister: ChoosablePaper = {
  ...{ key: 'points minister', variant: 'points', principal: 'minister', label: '', shareable: false },
};
const papers = [...choosablePapers([]).filter(({ variant }) => variant !== 'points'), minister];

function named(key: string): ChoosablePaper {
  const found = papers.find((paper) => paper.key === key);
  if (found === undefined) throw new Error(key);
  return found;
}

it('offers the numbers that any of the papers has, each once and in their order', () => {
  expect(issueNumbers(issues, papers)).toEqual(['1', '1.1', '2', '10']);
  expect(issueNumbers(issues, [named('record'), named('shared-agenda')])).toEqual(['1']);
  expect(issueNumbers(issues, [named('full'), named('shared-agenda')])).toEqual([]);
});

it('shows in each paper its changes since its own issue of a number, or its last one; none where it has none', () => {
  const since = (key: string, number: string): string | undefined =>
    changesFor(issues, named(key), { ...plainIssue, since: number }).changes?.since;
  expect(since('agenda', lastIssue)).toBe('agenda  10');
  expect(since('agenda', '2')).toBe('agenda  2');
  expect(since('record', lastIssue)).toBe('record  1');
  expect(since('record', '2')).toBeUndefined();
  expect(since('agenda', '')).toBeUndefined();
  expect(since('shared-agenda', lastIssue)).toBeUndefined();
  expect(since('points minister', lastIssue)).toBe('points minister 1');
  expect(since('full', lastIssue)).toBeUndefined();
});

it('shows a card the changes since a card of the same principal alone', () => {
  const other: ChoosablePaper = { ...minister, principal: 'secretary' };
  expect(changesFor(issues, other, plainIssue)).toEqual({});
  expect(changesFor(issues, minister, { ...plainIssue, show: 'revisions', addendum: true })).toEqual({
    changes: { since: 'points minister 1', show: 'revisions', addendum: true },
  });
});
