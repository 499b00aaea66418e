import type { PackBlock, PackCell } from '#shared/domain/pack/pack-blocks';
import { isBlank, sourcesOf } from '#shared/domain/rich-text/read';
import { column, ending, heading, paragraph, words } from '#electron/documents/compose/blocks';
import { homeName, partnerName } from '#electron/documents/compose/meeting-words';
import { originOf } from '#electron/documents/compose/origin';
import { flatBlocks, tracedInlines } from '#electron/documents/compose/rich-text';
import type { BriefParts } from '#electron/documents/compose/sections/brief-parts';
import { exampleTag } from '#electron/documents/compose/tags';

type PositionText = 'partnerObjective' | 'partnerPosition' | 'homePosition';

/** What they want and where both sides stand, side by side; nothing where nobody wrote any of it. */
export function positions(parts: BriefParts): readonly PackBlock[] {
  const { brief } = parts.of;
  const labels = parts.context.wording.brief;
  if (brief === undefined) return [];
  const theirs = [
    ...text(parts, 'partnerObjective', labels.wants),
    ...text(parts, 'partnerPosition', labels.says),
  ];
  const ours = text(parts, 'homePosition', labels.says);
  if (theirs.length === 0 && ours.length === 0) return [];
  const none = [paragraph([words(labels.notRecorded, 'italic')])];
  const cells = [theirs, ours].map((cell) => (cell.length === 0 ? none : cell));
  return [
    heading(2, labels.stands),
    {
      type: 'table',
      caption: labels.standsCaption,
      columns: [column(partnerName(parts.context), 1), column(homeName(parts.context), 1)],
      rows: [{ cells }],
    },
  ];
}

function text({ of, sources }: BriefParts, field: PositionText, label: string): PackCell {
  if (of.brief === undefined || isBlank(of.brief[field])) return [];
  const origin = originOf(of.brief, field, label);
  const [first, ...rest] = flatBlocks(of.brief[field], sources, origin);
  if (first === undefined) return [];
  const opened =
    first.type === 'paragraph'
      ? [paragraph([words(label, 'bold'), ...tracedInlines(first.inlines, origin)])]
      : [paragraph([words(label, 'bold')]), first];
  const cited = sourcesOf(of.brief[field]).length > 0 ? [] : sources.citeRecord(of.brief.id, field);
  return ending([...opened, ...rest], [...cited, ...exampleTag(of.brief, field)]);
}
