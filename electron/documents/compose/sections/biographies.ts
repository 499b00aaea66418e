import type { PackBlock } from '#shared/domain/pack/pack-blocks';
import { participantsOf, type Attendance } from '#shared/domain/meeting/participants';
import { isBlank } from '#shared/domain/rich-text/read';
import { ending, facts, heading, paragraph, words, type Words } from '#electron/documents/compose/blocks';
import type { ComposeContext } from '#electron/documents/compose/context';
import type { SectionDraft } from '#electron/documents/compose/draft';
import { partnerName } from '#electron/documents/compose/meeting-words';
import { richBlocks } from '#electron/documents/compose/rich-text';
import { sourceRegister, type SourceRegister } from '#electron/documents/compose/sources';
import { alertTag, exampleTag } from '#electron/documents/compose/tags';

/** Those opposite: office, career and form of address of each who takes part on their side. */
export function biographies(context: ComposeContext): SectionDraft {
  const { view, meeting } = context;
  const sources = sourceRegister(view);
  const opposite = participantsOf(view, meeting.id).filter(({ person }) => person.side === 'partner');
  const marked = opposite.map(({ person }) => ({
    name: `Biography of ${person.name}`,
    marking: person.marking,
  }));
  return {
    id: 'biographies',
    kind: 'paper',
    title: `Those opposite: ${partnerName(context)}`,
    parts: marked.length > 0 ? marked : [{ name: meeting.title, marking: meeting.marking }],
    blocks: [
      heading(1, `Those opposite: ${partnerName(context)}`),
      ...(opposite.length === 0 ? [paragraph('Nobody is listed on their side yet.')] : []),
      ...opposite.flatMap((attendance) => biography(attendance, sources)),
      ...sources.list(),
    ],
  };
}

function biography({ participant, person }: Attendance, sources: SourceRegister): readonly PackBlock[] {
  const said = (name: 'formalAddress' | 'salutation' | 'spokenAddress'): Words =>
    person[name] === '' ? '' : [words(person[name]), ...exampleTag(person, name)];
  const held =
    person.officeHeld === 'yes'
      ? []
      : [alertTag(person.officeHeld === 'former' ? 'former' : 'not confirmed')];
  return [
    heading(2, [words(person.name), ...exampleTag(participant, 'person', 'role')]),
    facts([
      [
        'Office',
        person.office === ''
          ? ''
          : [
              words(person.office),
              ...sources.citeRecord(person.id, 'office'),
              ...held,
              ...exampleTag(person, 'office'),
            ],
      ],
      ['Note', person.officeNote],
      ['In writing', said('formalAddress')],
      ['Salutation', said('salutation')],
      ['Spoken', said('spokenAddress')],
    ]),
    ...(isBlank(person.biography)
      ? [paragraph([words('No biography yet.', 'italic')])]
      : ending(
          richBlocks(person.biography, sources, `Biography of ${person.name}`),
          exampleTag(person, 'biography'),
        )),
  ];
}
