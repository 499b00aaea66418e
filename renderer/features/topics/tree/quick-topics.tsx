import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from '@fluentui/react-components';
import { History20Regular, Star20Regular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { useViewState } from '#renderer/data/view-state';
import type { TopicRow } from '#shared/contract/views/topics';

/** The way to one's favourites, and to the topics opened last in this window. */
export function QuickTopics(props: {
  readonly rows: readonly TopicRow[];
  readonly open: (topic: string) => void;
}): ReactNode {
  const { rows, open } = props;
  const recent = useViewState((state) => state.recentTopics).flatMap(
    (id) => rows.find((row) => row.id === id) ?? [],
  );
  return (
    <>
      <TopicMenu
        label="Favourite topics"
        icon={<Star20Regular />}
        topics={rows.filter(({ favourite }) => favourite)}
        none="Mark a topic as a favourite on its page."
        open={open}
      />
      <TopicMenu
        label="Recent topics"
        icon={<History20Regular />}
        topics={recent}
        none="The topics that you open stand here until the window closes."
        open={open}
      />
    </>
  );
}

function TopicMenu(props: {
  readonly label: string;
  readonly icon: ReactElement;
  readonly topics: readonly TopicRow[];
  readonly none: string;
  readonly open: (topic: string) => void;
}): ReactNode {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip relationship="label" content={props.label}>
          <Button appearance="subtle" size="small" icon={props.icon} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList aria-label={props.label}>
          {props.topics.length === 0 && <MenuItem disabled>{props.none}</MenuItem>}
          {props.topics.map(({ id, title }) => (
            <MenuItem
              key={id}
              onClick={() => {
                props.open(id);
              }}
            >
              {title}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
