import type { IssueView } from '#shared/contract/views/packs';
import { packAudiences, type PackVariant } from '#shared/domain/pack/pack-document';

/** Issues of the same paper, the newest last; none of a paper for the other side, for it shows no changes. */
export function earlierIssues(
  issues: readonly IssueView[],
  { variant, principal }: { readonly variant: PackVariant; readonly principal?: string },
): readonly IssueView[] {
  if (packAudiences[variant] === 'shareable') return [];
  return issues.filter((issue) => issue.variant === variant && issue.principal === (principal ?? null));
}
