import { describe, expect, it } from 'vitest';
import { fieldsOf, findField, kinds, type KindName } from '#shared/domain/record/kinds';
import { anyKind } from '#shared/domain/record/field';
import { isIllustrative } from '#shared/domain/record/define-kind';

const all = Object.keys(kinds) as KindName[];

describe('kinds of record', () => {
  it.each(all)('%s: each field has a label and an initial value that its schema takes', (kind) => {
    expect(kinds[kind].kind).toBe(kind);
    for (const field of Object.values(fieldsOf(kind))) {
      expect(field.label).not.toBe('');
      expect(field.schema.safeParse(field.initial).success).toBe(true);
    }
  });

  it('lets exactly these fields go to the other side; adding one is a decision', () => {
    const shareable = all.flatMap((kind) =>
      Object.entries(fieldsOf(kind))
        .filter(([, field]) => field.audience === 'shareable')
        .map(([name]) => `${kind}.${name}`),
    );
    expect(shareable.sort()).toEqual([
      'agendaItem.lead',
      'agendaItem.minutes',
      'agendaItem.sharedMinutes',
      'agendaItem.sharedTitle',
      'commitment.sharedDue',
      'commitment.sharedOwner',
      'commitment.sharedText',
      'dossierSettings.home',
      'dossierSettings.language',
      'dossierSettings.paper',
      'markingCaveat.label',
      'markingLevel.label',
      'meeting.date',
      'meeting.place',
      'meeting.sharedMarking',
      'meeting.sharedTitle',
      'meeting.startTime',
      'meeting.timeZone',
      'meeting.venue',
      'outcome.sharedText',
      'person.name',
      'person.office',
      'person.organisation',
      'relationship.partner',
    ]);
  });

  it('refer to records of kinds that there are', () => {
    for (const field of all.flatMap((kind) => Object.values(fieldsOf(kind)))) {
      if (field.shape !== 'reference') continue;
      expect(field.refersTo?.(null)).toEqual([]);
      const [name] = field.refersTo?.('r') ?? [];
      expect(name?.record).toBe('r');
      expect([anyKind, ...all]).toContain(name?.kind);
    }
  });

  it('finds a field by kind and name, and nothing that only looks like one', () => {
    expect(findField('topic', 'title')?.label).toBe('Title');
    expect(findField('topic', 'constructor')).toBeUndefined();
    expect(findField('toString', 'title')).toBeUndefined();
  });
});

describe('isIllustrative', () => {
  it('holds for a named field, or for all of a record', () => {
    expect(isIllustrative({ illustrative: ['objective'] }, 'objective')).toBe(true);
    expect(isIllustrative({ illustrative: ['objective'] }, 'background')).toBe(false);
    expect(isIllustrative({ illustrative: ['*'] }, 'background')).toBe(true);
  });
});
