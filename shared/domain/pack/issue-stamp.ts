import { issueWords, type IssueNumber } from '#shared/domain/pack/issue-numbers';

/** What an issue prints of itself. `copy` is 0 where copies are not numbered; `day` is `YYYY-MM-DD`. */
export interface IssueStamp extends IssueNumber {
  readonly copy: number;
  readonly copies: number;
  readonly day: string;
  readonly by: string;
}

/** `copy 2 of 5`; empty where copies are not numbered. */
export function copyWords({ copy, copies }: Pick<IssueStamp, 'copy' | 'copies'>): string {
  return copy === 0 ? '' : `copy ${String(copy)} of ${String(copies)}`;
}

/** `Brief 1, issue 2, copy 3 of 5`: what stands at the foot of every page of an issue. */
export function stampWords(stamp: IssueStamp): string {
  return [issueWords(stamp), copyWords(stamp)].filter((words) => words !== '').join(', ');
}
