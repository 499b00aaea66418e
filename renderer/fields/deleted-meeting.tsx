import type { ReactNode } from 'react';
import { DeletedRecord } from '#renderer/fields/deleted-record';
import { Page } from '#renderer/ui/page';
import type { MeetingView } from '#shared/contract/views/meetings';

/** Any page of a meeting that was deleted: its agenda, its day, its papers. */
export function DeletedMeeting({ meeting }: { readonly meeting: MeetingView }): ReactNode {
  return (
    <Page title={meeting.title.value}>
      <DeletedRecord record={meeting.id} what="meeting">
        Its agenda, its people and its programme come back with it.
      </DeletedRecord>
    </Page>
  );
}
