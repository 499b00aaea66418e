import { makeStyles, tokens } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { NewSensitivityDialog } from '#renderer/features/topics/new-sensitivity-dialog';
import { useDelete } from '#renderer/data/use-delete';
import { useReadOnly } from '#renderer/data/use-dossier';
import { AddButton } from '#renderer/fields/add-button';
import { RichTextField } from '#renderer/fields/rich-text-field';
import { IconButton } from '#renderer/ui/icon-button';
import { Section } from '#renderer/ui/section';
import { EmptyState } from '#renderer/ui/states';
import type { TopicView } from '#shared/contract/views/topics';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** What to avoid with this topic, and why. */
export function SensitivitiesSection({ topic }: { readonly topic: TopicView }): ReactNode {
  const styles = useStyles();
  const readOnly = useReadOnly();
  const remove = useDelete();
  const [adding, setAdding] = useState(false);
  return (
    <Section
      title="Sensitivities"
      actions={
        <AddButton
          onAdd={() => {
            setAdding(true);
          }}
        >
          New sensitivity
        </AddButton>
      }
    >
      {topic.sensitivities.length === 0 && (
        <EmptyState title="No sensitivities yet">
          What to avoid with this topic stands here, and why.
        </EmptyState>
      )}
      <div className={styles.list}>
        {topic.sensitivities.map(({ id, text }, index) => {
          const label = `Sensitivity ${String(index + 1)}`;
          return (
            <RichTextField
              key={id}
              field={text}
              label={label}
              extra={
                <IconButton
                  label={`Delete ${label.toLowerCase()}`}
                  icon={<Delete20Regular />}
                  disabled={readOnly}
                  onClick={() => void remove(id, label)}
                />
              }
            />
          );
        })}
      </div>
      {adding && (
        <NewSensitivityDialog
          topic={topic.id}
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </Section>
  );
}
