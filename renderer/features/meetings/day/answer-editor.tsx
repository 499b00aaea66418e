import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useReadOnly } from '#renderer/data/use-dossier';
import { useFieldDraft } from '#renderer/data/use-field-draft';
import { SaveProblem } from '#renderer/fields/save-problem';
import { IllustrativeBadge } from '#renderer/ui/badges';
import { RichTextEditor } from '#renderer/ui/rich-text/rich-text-editor';
import type { DeliveryView } from '#shared/contract/views/day';
import type { RichText } from '#shared/domain/rich-text/rich-text';

const useStyles = makeStyles({
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** No answer yet: always the same value, so that an editor that shows it keeps what is typed. */
export const noAnswer: RichText = [];

/** What was answered. It takes the focus when the point is ticked, before the core has answered. */
export function AnswerEditor(props: {
  /** The delivery; `null` for the moment between the key and the core's answer. */
  readonly record: string | null;
  readonly delivery: DeliveryView | undefined;
  /** True when the point was ticked just now. */
  readonly startTyping: boolean;
  /** Hears what is typed before there is a delivery. */
  readonly onEarly: (text: RichText) => void;
}): ReactNode {
  const styles = useStyles();
  const labelId = useId();
  const { record, delivery } = props;
  return (
    <div>
      <span className={styles.label} id={labelId}>
        {delivery?.addressee?.label ?? 'They'} answered
      </span>{' '}
      {delivery?.answer.illustrative === true && <IllustrativeBadge compact />}
      <AnswerText {...props} record={record} labelId={labelId} />
    </div>
  );
}

function AnswerText(props: {
  readonly record: string | null;
  readonly delivery: DeliveryView | undefined;
  readonly startTyping: boolean;
  readonly labelId: string;
  readonly onEarly: (text: RichText) => void;
}): ReactNode {
  const { record } = props;
  const readOnly = useReadOnly();
  const draft = useFieldDraft<RichText>({
    record: record ?? '',
    field: 'answer',
    value: record === null ? noAnswer : (props.delivery?.answer.value ?? noAnswer),
  });
  const place = useRef<HTMLDivElement>(null);
  const startTyping = useRef(props.startTyping);
  // Before the next key arrives: an editor that takes the focus by itself does so only later.
  useLayoutEffect(() => {
    if (startTyping.current) place.current?.querySelector<HTMLElement>('[role=textbox]')?.focus();
  }, []);
  return (
    <div ref={place}>
      <RichTextEditor
        value={draft.value}
        labelledBy={props.labelId}
        readOnly={readOnly}
        onChange={record === null ? props.onEarly : draft.edit}
        onBlur={draft.flush}
      />
      <SaveProblem draft={draft} />
    </div>
  );
}
