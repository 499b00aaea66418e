import { resolve } from 'node:path';
import { finish, type Output } from '#electron/cli/output';
import { tellDrafts, tellIssues, tellWarnings, type Draft } from '#electron/cli/pack-drafts';
import { reading, writing, type DossierOptions } from '#electron/cli/running';
import { templateFile } from '#electron/cli/template-file';
import type { Core } from '#electron/host/start-core';
import type { Router } from '#electron/router/router';
import type { CallInput } from '#shared/contract/calls';
import type { IssueOutcome, IssueView } from '#shared/contract/views/packs';
import {
  packAudiences,
  type PackLanguage,
  type PackVariant,
  type PaperSize,
} from '#shared/domain/pack/pack-document';
import { fail, succeed, type Result } from '#shared/domain/result';

/** What `pack` is told: which papers of which meeting, in what shape, and where they go. */
export interface PackOptions extends DossierOptions {
  readonly meeting: string;
  readonly variant: readonly PackVariant[];
  readonly out: string;
  readonly principal?: string;
  readonly language?: PackLanguage;
  readonly paper?: PaperSize;
  readonly replace?: true;
  readonly issue?: true;
  readonly copies?: number;
  readonly ofIssue?: string;
  readonly changesSince?: string;
  readonly show: ShowName;
  readonly addendum?: true;
  readonly template?: string;
}

/** Stands for the number of the last issue of each paper. */
const lastIssue = 'last';

/** The ways to show what changed since an issue. */
export const packShows = ['list', 'margin', 'revisions'] as const;
type ShowName = (typeof packShows)[number];

/** Does what `pack` is told: a draft, an issue, or an issue once more. */
export async function writePack(core: Core, options: PackOptions, output: Output): Promise<void> {
  core.prepareRendering();
  if (options.issue === true && options.variant.length > 1) await issueEach(core, options, output);
  else if (options.issue === true) await issue(core, options, output);
  else if (options.ofIssue !== undefined) await issueAgain(core, options, options.ofIssue, output);
  else await draft(core, options, output);
}

function targetOf({ out, replace }: PackOptions): { readonly folder: string; readonly replace: boolean } {
  return { folder: resolve(out), replace: replace === true };
}

function paperOf({
  meeting,
  variant: [variant = 'full'],
  principal,
  language,
  paper,
}: PackOptions): Pick<CallInput<'packs.export'>, 'meeting' | 'variant' | 'principal' | 'language' | 'paper'> {
  return {
    meeting,
    variant,
    ...(principal && { principal }),
    ...(language && { language }),
    ...(paper && { paper }),
  };
}

async function draft(core: Core, options: PackOptions, output: Output): Promise<void> {
  const dress = options.template === undefined ? undefined : await templateFile(options.template);
  if (dress?.ok === false) {
    finish(output, dress, () => '');
    return;
  }
  const template = dress?.value.file;
  const drafted = await reading(core, options, async (router) => {
    const drafts: Draft[] = [];
    for (const variant of options.variant) {
      const own = ownOptions(options, variant);
      const changes = await changesOf(router, own);
      const written = changes.ok
        ? await router.call('packs.export', {
            ...paperOf(own),
            ...targetOf(own),
            ...changes.value,
            ...(template !== undefined && { template }),
          })
        : changes;
      drafts.push({ variant, written });
    }
    return succeed(drafts);
  });
  if (drafted.ok) tellDrafts(output, drafted.value);
  else finish(output, drafted, () => '');
}

/** The options for one of several variants: a principal goes to the points card, if there is one among them. */
function ownOptions({ principal, ...options }: PackOptions, variant: PackVariant): PackOptions {
  const elsewhere = options.variant.includes('points') && variant !== 'points';
  return { ...options, variant: [variant], ...(principal !== undefined && !elsewhere && { principal }) };
}

async function issue(core: Core, options: PackOptions, output: Output): Promise<void> {
  const copies = options.copies ?? 0;
  const issued = await writing(core, options, async (router) => {
    const changes = await changesOf(router, options);
    if (!changes.ok) return changes;
    return router.call('packs.issue', {
      ...paperOf(options),
      ...targetOf(options),
      ...changes.value,
      copies,
    });
  });
  if (issued.ok) {
    tellWarnings(output, issued.value.warnings);
    output.remark(`${issued.value.words} is recorded.`);
  }
  finish(output, issued, ({ files }) => files.map(({ path }) => path).join('\n'));
}

/** Issues several variants from one state of the dossier; one that cannot be issued keeps no other from it. */
async function issueEach(core: Core, options: PackOptions, output: Output): Promise<void> {
  const { folder, replace } = targetOf(options);
  const issued = await writing(core, options, async (router) => {
    const papers: Result<Paper>[] = [];
    for (const variant of options.variant) {
      const own = ownOptions(options, variant);
      const changes = packAudiences[variant] === 'shareable' ? succeed({}) : await changesOf(router, own);
      papers.push(changes.ok ? succeed({ ...paperOf(own), replace, ...changes.value }) : changes);
    }
    const sound = papers.flatMap((paper) => (paper.ok ? [paper.value] : []));
    if (sound.length === 0) return succeed(outcomesOf(papers, []));
    const several = { name: 'command-line', folder, papers: sound, copies: options.copies ?? 0 };
    const made = await router.call('packs.issueSeveral', several);
    return made.ok ? succeed(outcomesOf(papers, made.value.papers)) : made;
  });
  if (issued.ok) tellIssues(output, options.variant, issued.value);
  else finish(output, issued, () => '');
}

type Paper = CallInput<'packs.issueSeveral'>['papers'][number];

/** What became of each paper in their order: those that could not be asked for failed before. */
function outcomesOf(
  papers: readonly Result<Paper>[],
  made: readonly IssueOutcome[],
): readonly IssueOutcome[] {
  const left = [...made];
  return papers.map((paper): IssueOutcome =>
    paper.ok ? (left.shift() ?? { state: 'stopped' }) : { state: 'failed', failure: paper.failure },
  );
}

async function changesOf(
  router: Router,
  options: PackOptions,
): Promise<Result<Pick<CallInput<'packs.issue'>, 'changes'>>> {
  const { changesSince, show, addendum = false } = options;
  if (changesSince === undefined) return succeed({});
  const since = await issueOf(router, options, changesSince);
  return since.ok ? succeed({ changes: { since: since.value.id, show, addendum } }) : since;
}

async function issueAgain(
  core: Core,
  options: PackOptions,
  reference: string,
  output: Output,
): Promise<void> {
  const written = await reading(core, options, async (router) => {
    const found = await issueOf(router, options, reference);
    return found.ok
      ? router.call('packs.issueAgain', { issue: found.value.id, ...targetOf(options) })
      : found;
  });
  if (written.ok && written.value.some(({ unchanged }) => !unchanged))
    output.remark('Another version of Chancery issued it, so its bytes are not the same. Its words are.');
  finish(output, written, (files) => files.map(({ path }) => path).join('\n'));
}

/** The issue that a person means by variant, principal and number. */
async function issueOf(router: Router, options: PackOptions, reference: string): Promise<Result<IssueView>> {
  const {
    meeting,
    variant: [variant],
    principal,
  } = options;
  const issues = await router.call('packs.issues', { meeting });
  if (!issues.ok) return issues;
  const ofPaper = issues.value.filter(
    (one) => one.variant === variant && (principal === undefined || one.principal === principal),
  );
  const found = reference === lastIssue ? ofPaper.at(-1) : ofPaper.find((one) => one.reference === reference);
  return found === undefined ? fail('issue-unknown', { issue: reference }) : succeed(found);
}
