import { Button, Tooltip } from '@fluentui/react-components';
import { useId, type ReactElement, type ReactNode } from 'react';
import { useQuietActions } from '#renderer/ui/page-actions';

/** A small button of one sign; its name shows when pointed at, is what is read out, and finds it in the palette. */
export function IconButton(props: {
  readonly label: string;
  readonly icon: ReactElement;
  readonly disabled?: boolean;
  /** Whether what it opens and closes stands open. */
  readonly expanded?: boolean;
  readonly onClick: () => void;
}): ReactNode {
  const { label, icon, disabled = false, onClick } = props;
  useQuietActions([{ id: useId(), label, icon, disabled, run: onClick }]);
  return (
    <Tooltip relationship="label" content={label}>
      <Button
        appearance="subtle"
        size="small"
        icon={icon}
        disabledFocusable={disabled}
        onClick={onClick}
        {...(props.expanded !== undefined && { 'aria-expanded': props.expanded })}
      />
    </Tooltip>
  );
}
