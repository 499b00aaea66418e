import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { usePageActions, type PageAction } from '#renderer/ui/page-actions';

/** An action in a menu, where what it is done with stands above it: 'Move up' for 'Move the topic up'. */
export interface MenuAction extends PageAction {
  readonly inMenu?: string;
}

/** What else can be done with what a page shows, behind three dots or another button; the palette offers the same. */
export function OfferedMenu(props: {
  readonly label: string;
  /** The button that opens it. */
  readonly opener?: ReactElement;
  readonly actions: readonly MenuAction[];
}): ReactNode {
  const { label, actions } = props;
  usePageActions(actions);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        {props.opener ?? <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={label} />}
      </MenuTrigger>
      <MenuPopover>
        <MenuList aria-label={label}>
          {actions.map((action) => (
            <MenuItem
              key={action.id}
              icon={action.icon}
              disabled={action.disabled === true}
              onClick={action.run}
            >
              {action.inMenu ?? action.label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
