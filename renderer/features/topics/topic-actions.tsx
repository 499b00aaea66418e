import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { CheckmarkCircle20Regular, Delete20Regular, MoreHorizontal20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useCommand } from '#renderer/data/use-command';
import { useDelete } from '#renderer/data/use-delete';
import { useReadOnly } from '#renderer/data/use-dossier';
import { useNotify } from '#renderer/ui/notify';
import { paths } from '#renderer/ui/paths';
import type { TopicView } from '#shared/contract/views/topics';

/** What can be done with a topic as a whole. */
export function TopicActions({ topic }: { readonly topic: TopicView }): ReactNode {
  const readOnly = useReadOnly();
  const navigate = useNavigate();
  const notify = useNotify();
  const confirm = useCommand('topics.confirmReviewed');
  const remove = useDelete();
  const confirmReviewed = async (): Promise<void> => {
    if ((await confirm({ topic: topic.id })) !== null)
      notify({ intent: 'success', title: 'The brief is confirmed.' });
  };
  const removeTopic = async (): Promise<void> => {
    await remove(topic.id, topic.title.value);
    void navigate(paths.topics(topic.relationship?.id ?? ''));
  };
  return (
    <>
      {topic.brief !== null && (
        <Button
          icon={<CheckmarkCircle20Regular />}
          disabled={readOnly}
          onClick={() => void confirmReviewed()}
        >
          Confirm the brief
        </Button>
      )}
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label="More for this topic" />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<Delete20Regular />} disabled={readOnly} onClick={() => void removeTopic()}>
              Delete this topic
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </>
  );
}
