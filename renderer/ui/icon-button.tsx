import { Button, Tooltip } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

/** A small button of one sign; its name shows when pointed at, and is what is read out. */
export function IconButton(props: {
  readonly label: string;
  readonly icon: ReactElement;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}): ReactNode {
  return (
    <Tooltip relationship="label" content={props.label}>
      <Button
        appearance="subtle"
        size="small"
        icon={props.icon}
        disabledFocusable={props.disabled === true}
        onClick={props.onClick}
      />
    </Tooltip>
  );
}
