import { Button, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useDelete } from '#renderer/data/use-delete';
import { useReadOnly } from '#renderer/data/use-dossier';
import { RichTextField } from '#renderer/fields/rich-text-field';
import { Section } from '#renderer/ui/section';
import type { TopicView } from '#shared/contract/views/topics';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** What to avoid with this topic, and why. */
export function SensitivitiesSection({ topic }: { readonly topic: TopicView }): ReactNode {
  const styles = useStyles();
  const readOnly = useReadOnly();
  const remove = useDelete();
  if (topic.sensitivities.length === 0) return null;
  return (
    <Section title="Sensitivities">
      <div className={styles.list}>
        {topic.sensitivities.map(({ id, text }, index) => {
          const label = `Sensitivity ${String(index + 1)}`;
          return (
            <RichTextField
              key={id}
              field={text}
              label={label}
              extra={
                <Tooltip relationship="label" content={`Delete ${label.toLowerCase()}`}>
                  <Button
                    appearance="subtle"
                    size="small"
                    icon={<Delete20Regular />}
                    disabled={readOnly}
                    onClick={() => void remove(id, label)}
                  />
                </Tooltip>
              }
            />
          );
        })}
      </div>
    </Section>
  );
}
