import { issueWords } from '#shared/domain/pack/issue-numbers';
import type { PackBlock } from '#shared/domain/pack/pack-blocks';
import { packVariantInfo, type PackVariant } from '#shared/domain/pack/pack-document';
import { facts, paragraph, words } from '#electron/documents/compose/blocks';
import type { ComposeContext } from '#electron/documents/compose/context';
import type { SectionDraft } from '#electron/documents/compose/draft';
import { writtenDate } from '#electron/documents/compose/format';
import { meetingDay, meetingTime, namedPerson } from '#electron/documents/compose/meeting-words';
import { exampleLegend, exampleTag } from '#electron/documents/compose/tags';

/** The cover: what the pack is for, when, where and with whom, whose it is and of which day. */
export function cover(context: ComposeContext, variant: PackVariant): SectionDraft {
  const { meeting, relationship, settings } = context;
  return {
    id: 'cover',
    kind: 'cover',
    title: 'Cover',
    parts: [],
    blocks: [
      paragraph(relationship?.name ?? '', 'eyebrow'),
      paragraph([words(meeting.title), ...exampleTag(meeting, 'title')], 'title'),
      paragraph(`Briefing: ${packVariantInfo[variant].label.toLowerCase()}`, 'subtitle'),
      facts([
        ['Date', meetingDay(context)],
        ['Time', meetingTime(context)],
        ['Place', meeting.place === '' ? '' : [words(meeting.place), ...exampleTag(meeting, 'place')]],
        ['Venue', meeting.venue === '' ? '' : [words(meeting.venue), ...exampleTag(meeting, 'venue')]],
        ['For', namedPerson(context.homePrincipal)],
        ['Meeting', namedPerson(context.counterpart)],
        ['Prepared by', settings?.department ?? ''],
        ...issueFacts(context),
      ]),
      ...exampleNote(context),
    ],
  };
}

function issueFacts({ issue, today }: ComposeContext): readonly (readonly [string, string])[] {
  if (issue === undefined) return [['Issue', `Draft of ${writtenDate(today)}, not issued`]];
  return [
    ['Issue', `${issueWords(issue)}, ${writtenDate(issue.day)}`],
    ['Issued by', issue.by],
    ['Copy', issue.copy === 0 ? '' : `${String(issue.copy)} of ${String(issue.copies)}`],
  ];
}

/** Explains the example tag in a training dossier; nothing in a real one. */
export function exampleNote(context: ComposeContext): readonly PackBlock[] {
  if (context.settings?.training !== true) return [];
  return [
    {
      type: 'note',
      tone: 'example',
      title: `Training dossier, as of ${writtenDate(context.today)}`,
      blocks: [paragraph(exampleLegend)],
    },
  ];
}
