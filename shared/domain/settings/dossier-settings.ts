import { defineKind, type RecordOfKind } from '#shared/domain/record/define-kind';
import { choiceField, dateField, flagField, referenceField, textField } from '#shared/domain/record/field';

/** The id of the one record that holds a dossier's settings. */
export const settingsId = 'dossier';

/** What holds for a dossier as a whole. There is one such record, {@link settingsId}. */
export const dossierSettingsKind = defineKind(
  'dossierSettings',
  { label: 'Dossier', plural: 'Dossiers' },
  {
    title: textField('internal', 'Title'),
    /** Our side, as it is named in papers: `India`. */
    home: textField('shareable', 'Our side'),
    department: textField('internal', 'Originating department'),
    scheme: referenceField('internal', 'Marking scheme'),
    language: choiceField('shareable', 'Language', ['en-GB', 'hi-IN']),
    /** IANA zone of the capital. */
    timeZone: textField('internal', 'Time zone of the capital'),
    training: flagField('internal', 'Training dossier'),
    /** A training dossier's own 'today', shown wherever today counts; `null` in a real dossier. */
    today: dateField('internal', 'Training date'),
  },
);

/** The dossier's settings. */
export type DossierSettings = RecordOfKind<typeof dossierSettingsKind>;
