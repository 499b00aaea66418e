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
  const { view, meeting, wording } = context;
  const sources = sourceRegister(context);
  const title = wording.biographies.title(partnerName(context));
  const opposite = participantsOf(view, meeting.id).filter(({ person }) => person.side === 'partner');
  const marked = opposite.map(({ person }) => ({
    name: wording.biographies.of(person.name),
    marking: person.marking,
  }));
  return {
    id: 'biographies',
    kind: 'paper',
    title,
    parts: marked.length > 0 ? marked : [{ name: meeting.title, marking: meeting.marking }],
    blocks: [
      heading(1, title),
      ...(opposite.length === 0 ? [paragraph(wording.biographies.nobody)] : []),
      ...opposite.flatMap((attendance) => biography(attendance, context, sources)),
      ...sources.list(),
    ],
  };
}

function biography(
  { participant, person }: Attendance,
  { wording }: ComposeContext,
  sources: SourceRegister,
): readonly PackBlock[] {
  const { facts: labels, tags } = wording;
  const said = (name: 'formalAddress' | 'salutation' | 'spokenAddress'): Words =>
    person[name] === '' ? '' : [words(person[name]), ...exampleTag(person, name)];
  const held =
    person.officeHeld === 'yes'
      ? []
      : [alertTag(person.officeHeld === 'former' ? tags.former : tags.notConfirmed)];
  return [
    heading(2, [words(person.name), ...exampleTag(participant, 'person', 'role')]),
    facts([
      [
        labels.office,
        person.office === ''
          ? ''
          : [
              words(person.office),
              ...sources.citeRecord(person.id, 'office'),
              ...held,
              ...exampleTag(person, 'office'),
            ],
      ],
      [labels.note, person.officeNote],
      [labels.inWriting, said('formalAddress')],
      [labels.salutation, said('salutation')],
      [labels.spoken, said('spokenAddress')],
    ]),
    ...(isBlank(person.biography)
      ? [paragraph([words(wording.biographies.none, 'italic')])]
      : ending(
          richBlocks(person.biography, sources, wording.biographies.of(person.name)),
          exampleTag(person, 'biography'),
        )),
  ];
}
