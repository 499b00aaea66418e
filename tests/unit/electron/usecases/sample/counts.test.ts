import { describe, expect, it } from 'vitest';
import { loaded, material, ofKind, steps, type Loaded } from './sample';

const counts = (kind: string): number => ofKind(kind).length;

/** A topic that is first at the top keeps the initial placement, which is not written. */
function placementOf(fields: Loaded['fields']): string | null {
  const placement = fields.placement as { readonly under: string | null } | undefined;
  return placement?.under ?? null;
}

describe('what the sample holds, against the reference', () => {
  it('has the whole of each register, as the reference counts it', () => {
    expect(counts('relationship')).toBe(3);
    expect(counts('topic')).toBe(31);
    expect(counts('brief')).toBe(31);
    expect(counts('person')).toBe(37);
    expect(counts('chapter')).toBe(26);
    expect(counts('round')).toBe(14);
    expect(counts('chapterRound')).toBe(364);
    expect(counts('closureCount')).toBe(6);
    expect(counts('issue')).toBe(9);
    expect(counts('markingScheme')).toBe(2);
    expect(counts('sensitivity')).toBe(51);
    expect(counts('keyFigure')).toBe(33);
  });

  it('has 107 lines to make and 65 answers, and the drafted points to avoid', () => {
    const uses = ofKind('talkingPoint').map(({ fields }) => fields.use ?? 'make');

    expect(uses.filter((use) => use === 'make')).toHaveLength(107);
    expect(uses.filter((use) => use === 'respond')).toHaveLength(65);
    expect(uses.filter((use) => use === 'avoid')).toHaveLength(11);
  });

  it('leaves out the 21 commitments and 13 outcomes of 24 July 2024, and no meeting', () => {
    expect(counts('commitment')).toBe(35 - 21);
    expect(counts('outcome')).toBe(26 - 13);
    expect(counts('meeting')).toBe(9);
    expect(material.after.leftOutRecords).toHaveLength(21 + 13);
  });

  it('keeps the ids of the reference', () => {
    const { topics, people, meetings, commitments, negotiationChapters, negotiationRounds } =
      material.reference;
    const ids = [topics, people, meetings, commitments, negotiationChapters, negotiationRounds]
      .flat()
      .map(({ id }) => id);

    expect(ids.filter((id) => !loaded.has(id))).toEqual([]);
  });

  it('has the tree of the reference', () => {
    const under = Object.fromEntries(ofKind('topic').map(({ id, fields }) => [id, placementOf(fields)]));

    expect(under).toEqual(
      Object.fromEntries(material.reference.topics.map(({ id, parentId }) => [id, parentId])),
    );
  });

  it('names the topics of every meeting, on an agenda or beside it', () => {
    for (const { id, topicIds } of material.reference.meetings) {
      const items = ofKind('agendaItem').filter(({ fields }) => fields.meeting === id);
      const onAgenda = ofKind('itemTopic').filter(({ fields }) =>
        items.some((item) => item.id === fields.item),
      );
      const beside = ofKind('meetingTopic').filter(({ fields }) => fields.meeting === id);
      const named = [...onAgenda, ...beside].map(({ fields }) => fields.topic);
      expect(new Set(named), id).toEqual(new Set(topicIds));
    }
  });

  it('takes fewer than 150 batches', () => {
    expect(steps.length).toBeLessThan(150);
  });
});
