import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  issueByReference,
  issueReference,
  issuesOf,
  issueWords,
  nextIssueNumber,
  type PaperName,
} from '#shared/domain/pack/issue-numbers';
import type { PackIssue } from '#shared/domain/pack/pack-issue';
import { dossierOf } from '#tests/fixtures/dossier-of';

const full: PaperName = { variant: 'full', principal: null };
const card: PaperName = { variant: 'points', principal: 'person-1' };

type Step = readonly [paper: PaperName, addendumTo: number | null];

/** The issues that follow one another when papers are issued in this order. */
function issued(steps: readonly Step[]): readonly PackIssue[] {
  const made: Record<string, Partial<PackIssue>> = {};
  const all = (): readonly PackIssue[] => issuesOf(dossierOf({ packIssue: made }), 'm');
  for (const [index, [paper, addendumTo]] of steps.entries()) {
    made[`i-${String(index)}`] = { meeting: 'm', ...paper, ...nextIssueNumber(all(), paper, addendumTo) };
  }
  return all();
}

describe('numbers of issues', () => {
  it('give each paper of a meeting its brief number, and count its issues and addenda', () => {
    const words = issued([
      [full, null],
      [card, null],
      [full, null],
      [full, 2],
      [full, 2],
      [full, null],
      [full, 1],
    ]).map(issueWords);
    expect(words).toEqual([
      'Brief 1, issue 1',
      'Brief 1, issue 1, addendum 1',
      'Brief 1, issue 2',
      'Brief 1, issue 2, addendum 1',
      'Brief 1, issue 2, addendum 2',
      'Brief 1, issue 3',
      'Brief 2, issue 1',
    ]);
  });

  it('are never given out twice, and each issue is found by its reference', () => {
    const step = fc.tuple(fc.constantFrom(full, card), fc.constantFrom(null, 1, 2));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const issues = issued([[full, null], [card, null], [full, null], [card, null], ...steps]);
        expect(new Set(issues.map(issueWords)).size).toBe(issues.length);
        for (const issue of issues) {
          expect(issueByReference(issues, issue, issueReference(issue))).toBe(issue);
        }
      }),
      { numRuns: 50 },
    );
  });
});
