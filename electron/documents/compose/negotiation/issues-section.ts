import type { Issue } from '#shared/domain/negotiation/negotiation';
import type { PackBlock, PackCell } from '#shared/domain/pack/pack-blocks';
import { isBlank } from '#shared/domain/rich-text/read';
import { cell, column, ending, heading, paragraph, words } from '#electron/documents/compose/blocks';
import type { ComposeContext } from '#electron/documents/compose/context';
import type { SectionDraft } from '#electron/documents/compose/draft';
import { homeName, partnerName } from '#electron/documents/compose/meeting-words';
import {
  negotiationPart,
  type NegotiationParts,
} from '#electron/documents/compose/negotiation/negotiation-context';
import { originOf } from '#electron/documents/compose/origin';
import { flatBlocks, richBlocks } from '#electron/documents/compose/rich-text';
import { sourceRegister, type SourceRegister } from '#electron/documents/compose/sources';
import { exampleTag } from '#electron/documents/compose/tags';

/** The rungs of a position ladder, from where we begin to what we never give up. */
const rungs = ['opening', 'target', 'landingZone', 'fallBack', 'redLine'] as const;

/** Each open issue with the bracketed texts of both sides and our ladder. Restricted. */
export function issuesSection(context: ComposeContext, of: NegotiationParts): SectionDraft {
  const { wording } = context;
  const sources = sourceRegister(context);
  return {
    id: `issues-${of.negotiation.id}`,
    kind: 'paper',
    title: wording.negotiation.issuesTitle,
    parts: [negotiationPart(of)],
    blocks: [
      heading(1, wording.negotiation.issuesTitle),
      ...(of.issues.length === 0 ? [paragraph([words(wording.negotiation.noIssues, 'italic')])] : []),
      ...of.issues.flatMap((issue) => issueBlocks(context, of, issue, sources)),
      ...sources.list(),
    ],
  };
}

function issueBlocks(
  context: ComposeContext,
  of: NegotiationParts,
  issue: Issue,
  sources: SourceRegister,
): readonly PackBlock[] {
  const labels = context.wording.negotiation;
  const chapters = of.chapters
    .filter(({ issues }) => issues.includes(issue))
    .map(({ chapter }) => chapter.name);
  return [
    heading(2, [words(issue.title), ...exampleTag(issue, 'title')]),
    ...(chapters.length === 0 ? [] : [paragraph(labels.chaptersOf(chapters), 'small')]),
    ...ending(richBlocks(issue.text, sources, issue.title, originOf(issue, 'text', labels.openIssues)), [
      ...sources.citeRecord(issue.id, 'text'),
      ...exampleTag(issue, 'text'),
    ]),
    ...brackets(context, issue),
    ...ladder(context, issue),
  ];
}

function brackets(context: ComposeContext, issue: Issue): readonly PackBlock[] {
  const labels = context.wording.negotiation;
  if (isBlank(issue.homeText) && isBlank(issue.partnerText)) return [];
  const text = (name: 'homeText' | 'partnerText'): PackCell =>
    isBlank(issue[name])
      ? cell([words(labels.noText, 'italic')])
      : ending(
          flatBlocks(issue[name], null, originOf(issue, name, labels.brackets)),
          exampleTag(issue, name),
        );
  return [
    {
      type: 'table',
      caption: labels.bracketsCaption(issue.title),
      columns: [
        column(labels.bracketsOf(homeName(context)), 1),
        column(labels.bracketsOf(partnerName(context)), 1),
      ],
      rows: [{ cells: [text('homeText'), text('partnerText')] }],
    },
  ];
}

function ladder({ wording }: ComposeContext, issue: Issue): readonly PackBlock[] {
  const labels = wording.negotiation;
  if (rungs.every((rung) => isBlank(issue[rung]))) return [];
  return [
    {
      type: 'table',
      caption: labels.ladderCaption(issue.title),
      together: true,
      columns: [column(labels.ladder, 1), column(labels.position, 5)],
      rows: rungs.map((rung) => ({
        cells: [
          cell([words(labels.rungs[rung], 'bold')]),
          isBlank(issue[rung])
            ? cell([words(labels.notSet, 'italic')])
            : ending(
                flatBlocks(issue[rung], null, originOf(issue, rung, labels.rungs[rung])),
                exampleTag(issue, rung),
              ),
        ],
      })),
    },
  ];
}
