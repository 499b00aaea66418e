import { Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useCommand } from '#renderer/data/use-command';
import { useReadOnly } from '#renderer/data/use-dossier';
import { once } from '#renderer/ui/once';

/** Adds an item without a topic, such as a welcome or press lines; its title is then written beside the agenda. */
export function NewItem(props: {
  readonly meeting: string;
  readonly onMade: (item: string) => void;
}): ReactNode {
  const readOnly = useReadOnly();
  const addItem = useCommand('agenda.addItem');
  const add = async (): Promise<void> => {
    const made = await addItem({ meeting: props.meeting, title: 'New item', topics: [] });
    if (made !== null) props.onMade(made.id);
  };
  return (
    <div>
      <Button icon={<Add20Regular />} disabledFocusable={readOnly} {...once(() => void add())}>
        New item without a topic
      </Button>
    </div>
  );
}
