import { defineKind, type RecordOfKind } from '#shared/domain/record/define-kind';
import { packLanguages, paperSizes } from '#shared/domain/pack/pack-document';
import { choiceField, dateField, flagField, lineField, referenceField } from '#shared/domain/record/field';

/** The id of the one record that holds a dossier's settings. */
export const settingsId = 'dossier';

/** What holds for a dossier as a whole. There is one such record, {@link settingsId}. */
export const dossierSettingsKind = defineKind(
  'dossierSettings',
  { label: 'Dossier', plural: 'Dossiers' },
  {
    title: lineField('internal', 'Title'),
    /** Our side, as it is named in papers: `India`. */
    home: lineField('shareable', 'Our side'),
    department: lineField('internal', 'Originating department'),
    scheme: referenceField('internal', 'Marking scheme', 'markingScheme'),
    /** The house style of its packs; the one that is built in where it is `null`. */
    packTemplate: referenceField('internal', 'House style', 'packTemplate'),
    language: choiceField('shareable', 'Language', packLanguages),
    paper: choiceField('shareable', 'Paper', paperSizes),
    /** IANA zone of the capital. */
    timeZone: lineField('internal', 'Time zone of the capital'),
    training: flagField('internal', 'Training dossier'),
    /** A training dossier's own 'today', shown wherever today counts; `null` in a real dossier. */
    today: dateField('internal', 'Training date'),
  },
);

/** The dossier's settings. */
export type DossierSettings = RecordOfKind<typeof dossierSettingsKind>;
