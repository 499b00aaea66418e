import { Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { MeetingTable } from '#renderer/features/meetings/list/meeting-table';
import { NewMeetingDialog } from '#renderer/features/meetings/list/new-meeting-dialog';
import { useDossier, useReadOnly } from '#renderer/data/use-dossier';
import { useView } from '#renderer/data/use-view';
import { Page } from '#renderer/ui/page';
import { paths } from '#renderer/ui/paths';
import { Section } from '#renderer/ui/section';
import { AsyncView, EmptyState } from '#renderer/ui/states';
import type { MeetingRow } from '#shared/contract/views/meetings';

/** All meetings: those to come, and those that were. */
export function MeetingsPage(): ReactNode {
  const view = useView('meetings.list', {});
  const today = useDossier()?.today ?? '';
  const readOnly = useReadOnly();
  const navigate = useNavigate();
  const [adding, setAdding] = useState(false);
  return (
    <AsyncView view={view}>
      {(meetings) => {
        const ahead = inOrder(meetings.filter((meeting) => isAhead(meeting, today)));
        const past = inOrder(meetings.filter((meeting) => !isAhead(meeting, today))).reverse();
        return (
          <Page
            title="Meetings"
            width="wide"
            actions={
              <Button
                appearance="primary"
                icon={<Add20Regular />}
                disabled={readOnly}
                onClick={() => {
                  setAdding(true);
                }}
              >
                New meeting
              </Button>
            }
          >
            <Section title="Ahead">
              {ahead.length === 0 ? (
                <EmptyState title="No meeting is planned">Make one with the button above.</EmptyState>
              ) : (
                <MeetingTable label="Meetings ahead" meetings={ahead} />
              )}
            </Section>
            {past.length > 0 && (
              <Section title="Held">
                <MeetingTable label="Meetings held" meetings={past} />
              </Section>
            )}
            {adding && (
              <NewMeetingDialog
                onClose={() => {
                  setAdding(false);
                }}
                onMade={(id) => void navigate(paths.meeting(id))}
              />
            )}
          </Page>
        );
      }}
    </AsyncView>
  );
}

function isAhead({ state, date }: MeetingRow, today: string): boolean {
  return state === 'planned' && (date === null || date >= today);
}

function inOrder(meetings: readonly MeetingRow[]): MeetingRow[] {
  const when = ({ date, startTime }: MeetingRow): string => `${date ?? '9999'} ${startTime ?? '99:99'}`;
  return [...meetings].sort((left, right) => when(left).localeCompare(when(right)));
}
