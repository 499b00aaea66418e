import type { PackBlock } from '#shared/domain/pack/pack-blocks';
import type { PackVariant } from '#shared/domain/pack/pack-document';
import { facts, paragraph, words } from '#electron/documents/compose/blocks';
import type { ComposeContext } from '#electron/documents/compose/context';
import type { SectionDraft } from '#electron/documents/compose/draft';
import { writtenDate } from '#electron/documents/compose/format';
import { meetingDay, meetingTime, namedPerson } from '#electron/documents/compose/meeting-words';
import { exampleTag } from '#electron/documents/compose/tags';

/** The cover: what the pack is for, when, where and with whom, whose it is and of which day. */
export function cover(context: ComposeContext, variant: PackVariant): SectionDraft {
  const { meeting, relationship, settings, wording } = context;
  const labels = wording.facts;
  return {
    id: 'cover',
    kind: 'cover',
    title: wording.cover.title,
    parts: [],
    blocks: [
      paragraph(relationship?.name ?? '', 'eyebrow'),
      paragraph([words(meeting.title), ...exampleTag(meeting, 'title')], 'title'),
      paragraph(wording.cover.subtitle(wording.variants[variant]), 'subtitle'),
      facts([
        [labels.date, meetingDay(context)],
        [labels.time, meetingTime(context)],
        [labels.place, meeting.place === '' ? '' : [words(meeting.place), ...exampleTag(meeting, 'place')]],
        [labels.venue, meeting.venue === '' ? '' : [words(meeting.venue), ...exampleTag(meeting, 'venue')]],
        [labels.forWhom, namedPerson(context.homePrincipal)],
        [labels.opposite, namedPerson(context.counterpart)],
        [labels.preparedBy, settings?.department ?? ''],
        ...issueFacts(context),
      ]),
      ...exampleNote(context),
    ],
  };
}

function issueFacts({ issue, today, wording }: ComposeContext): readonly (readonly [string, string])[] {
  const labels = wording.facts;
  if (issue === undefined) return [[labels.issue, wording.cover.draftOf(writtenDate(today, wording))]];
  return [
    [labels.issue, `${wording.issue.words(issue)}, ${writtenDate(issue.day, wording)}`],
    [labels.issuedBy, issue.by],
    [labels.copy, issue.copy === 0 ? '' : wording.issue.copyOf(issue.copy, issue.copies)],
  ];
}

/** Explains the example tag in a training dossier; nothing in a real one. */
export function exampleNote(context: ComposeContext): readonly PackBlock[] {
  if (context.settings?.training !== true) return [];
  return [
    {
      type: 'note',
      tone: 'example',
      title: context.wording.trainingTitle(writtenDate(context.today, context.wording)),
      blocks: [paragraph(context.wording.exampleLegend)],
    },
  ];
}
