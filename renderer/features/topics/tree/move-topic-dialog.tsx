import { Field, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { childrenOf, standsUnder } from '#renderer/features/topics/tree/moves';
import { useMoveTopic } from '#renderer/features/topics/tree/use-topic-moves';
import { FormDialog } from '#renderer/ui/dialogs';
import type { TopicRow } from '#shared/contract/views/topics';

/** Asks where in the tree a topic is to stand: under which topic, and behind which of those there. */
export function MoveTopicDialog(props: {
  readonly topic: string;
  readonly rows: readonly TopicRow[];
  readonly onClose: () => void;
}): ReactNode {
  const { topic, rows, onClose } = props;
  const row = rows.find(({ id }) => id === topic);
  const [under, setUnder] = useState(row?.parent ?? '');
  const others = childrenOf(rows, under === '' ? null : under).filter(({ id }) => id !== topic);
  const [behind, setBehind] = useState(() => others.at(-1)?.id ?? '');
  const move = useMoveTopic(rows);
  const index = others.findIndex(({ id }) => id === behind) + 1;
  const submit = async (): Promise<void> => {
    if (await move(topic, { under: under === '' ? null : under, index })) onClose();
  };
  return (
    <FormDialog open title={`Move "${row?.title ?? ''}"`} submit="Move" onSubmit={submit} onClose={onClose}>
      <Field label="Stands under">
        <Select
          value={under}
          onChange={(_event, { value }) => {
            setUnder(value);
            setBehind(childrenOf(rows, value === '' ? null : value).at(-1)?.id ?? '');
          }}
        >
          <option value="">Nothing: at the top</option>
          {rows
            .filter(({ id }) => !standsUnder(rows, id, topic))
            .map(({ id, title, depth }) => (
              <option key={id} value={id}>
                {'\u2003'.repeat(depth)}
                {title}
              </option>
            ))}
        </Select>
      </Field>
      <Field label="Behind">
        <Select
          value={behind}
          onChange={(_event, { value }) => {
            setBehind(value);
          }}
        >
          <option value="">None: as the first</option>
          {others.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
    </FormDialog>
  );
}
