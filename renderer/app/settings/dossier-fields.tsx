import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useView } from '#renderer/data/use-view';
import { RecordFields } from '#renderer/fields/record-fields';
import { ZoneField } from '#renderer/fields/zone-field';
import { AsyncView } from '#renderer/ui/states';
import type { FieldView } from '#shared/contract/views/common';
import { settingsId } from '#shared/domain/settings/dossier-settings';

const useStyles = makeStyles({
  root: { alignSelf: 'stretch', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  zone: { maxWidth: '420px' },
});

/** What a dossier was begun with, and how its papers are set; each can be corrected. */
export function DossierFields(): ReactNode {
  const styles = useStyles();
  const view = useView('records.get', { record: settingsId });
  return (
    <AsyncView view={view}>
      {(settings) => {
        const zone = settings.fields.find(({ field }) => field === 'timeZone');
        return (
          <div className={styles.root}>
            <RecordFields record={settings} names={['title', 'home', 'department', 'language', 'paper']} />
            {zone !== undefined && (
              <div className={styles.zone}>
                <ZoneField field={zone as FieldView<string>} />
              </div>
            )}
          </div>
        );
      }}
    </AsyncView>
  );
}
