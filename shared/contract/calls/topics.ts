import { command, view } from '#shared/contract/call';
import { id, index, nothing, partialDate, text, title, webAddress } from '#shared/contract/inputs';
import type { Made, Saved, SourceUsesView, SourceView } from '#shared/contract/views/common';
import type { RelationshipView, TopicRow, TopicView } from '#shared/contract/views/topics';
import { richTextSchema } from '#shared/domain/rich-text/rich-text';
import { z } from '#shared/domain/zod';

const ofRelationship = z.strictObject({ relationship: id });

const sourceFields = { publisher: text, title, date: partialDate.nullable(), url: webAddress };

const figureFields = {
  label: title,
  value: z.number().nullable(),
  unit: text,
  asOf: partialDate.nullable(),
  sources: z.array(id).max(20),
};

/** Relationships, their topics and the briefs. */
export const topicsCalls = {
  'relationships.list': view<readonly RelationshipView[]>()(nothing),
  'relationships.create': command<Made>()(
    z.strictObject({
      partner: title,
      /** Without it: our side and theirs. */
      name: title.optional(),
    }),
  ),
  'topics.tree': view<readonly TopicRow[]>()(ofRelationship),
  'topics.get': view<TopicView>()(z.strictObject({ topic: id })),
  'sources.list': view<readonly SourceView[]>()(nothing),
  'sources.uses': view<SourceUsesView>()(z.strictObject({ source: id })),
  'sources.update': command<Saved>()(z.strictObject({ source: id, ...sourceFields })),
  'sources.create': command<Made>()(z.strictObject(sourceFields)),
  /** Deletes a source with every reference and citation that names it. */
  'sources.delete': command<Saved>()(z.strictObject({ source: id })),
  'topics.create': command<Made>()(z.strictObject({ relationship: id, under: id.nullable(), title })),
  'topics.move': command<Saved>()(z.strictObject({ topic: id, under: id.nullable(), index })),
  'topics.setFavourite': command<Saved>()(z.strictObject({ topic: id, favourite: z.boolean() })),
  'topics.addFigure': command<Made>()(z.strictObject({ topic: id, ...figureFields })),
  'topics.updateFigure': command<Saved>()(z.strictObject({ figure: id, ...figureFields })),
  'topics.addSensitivity': command<Made>()(z.strictObject({ topic: id, text: richTextSchema })),
  'topics.startBrief': command<Made>()(z.strictObject({ topic: id })),
  'topics.confirmReviewed': command<Saved>()(z.strictObject({ topic: id })),
} as const;
