import type { PackBlock } from '#shared/domain/pack/pack-blocks';
import type { PackVariant } from '#shared/domain/pack/pack-document';
import { facts, list, paragraph, words } from '#electron/documents/compose/blocks';
import type { ComposeContext } from '#electron/documents/compose/context';
import type { SectionDraft } from '#electron/documents/compose/draft';
import { writtenDate } from '#electron/documents/compose/format';
import { meetingDay, meetingTime, namedPerson } from '#electron/documents/compose/meeting-words';
import { estimatedPages } from '#electron/documents/layout/page-estimate';
import { exampleTag } from '#electron/documents/compose/tags';

/** Share of the page that a cover keeps free above its title and around its facts. */
const air = 0.2;

/**
 * The cover: what the pack is for, when, where and with whom, whose it is and of which day; and the agenda, where the
 * page has room for it.
 */
export function cover(context: ComposeContext, variant: PackVariant, typeSize: number): SectionDraft {
  const blocks = coverBlocks(context, variant);
  const note = exampleNote(context);
  const whole = [...blocks, ...agendaLines(context), ...note];
  const pages = estimatedPages({ tab: null, blocks: whole, foot: [] }, typeSize, context.page);
  return {
    id: 'cover',
    kind: 'cover',
    title: context.wording.cover.title,
    parts: [],
    blocks: pages + air <= 1 ? whole : [...blocks, ...note],
  };
}

function coverBlocks(context: ComposeContext, variant: PackVariant): readonly PackBlock[] {
  const { meeting, relationship, settings, wording } = context;
  const labels = wording.facts;
  return [
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
  ];
}

/** What will be talked about. */
function agendaLines({ items, wording }: ComposeContext): readonly PackBlock[] {
  if (items.length === 0) return [];
  return [
    paragraph(wording.facts.agenda, 'eyebrow'),
    list(
      'number',
      items.map(({ item }) => [
        words(item.title.trim() === '' ? wording.untitled : item.title),
        ...exampleTag(item, 'title'),
      ]),
    ),
  ];
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

/** The same as `exampleNote` in two lines of small type, for a paper that stands alone. */
export function exampleLine({ settings, today, wording }: ComposeContext): readonly PackBlock[] {
  if (settings?.training !== true) return [];
  const title = wording.trainingTitle(writtenDate(today, wording));
  return [paragraph([words(`${title}. `, 'bold'), words(wording.exampleLegend)], 'small')];
}

/** Explains the example tag in a training dossier; nothing in a real one. */
function exampleNote(context: ComposeContext): readonly PackBlock[] {
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
