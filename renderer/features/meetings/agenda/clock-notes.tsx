import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { meetingClock } from '#renderer/features/meetings/when-and-where';
import { cityOf } from '#renderer/ui/time-zones';
import type { MeetingView } from '#shared/contract/views/meetings';
import { clockChanges, type ClockChange } from '#shared/domain/meeting/clocks';

/** Says what a change of the clocks at the place or in the capital does to the times of the agenda. */
export function ClockNotes({ meeting }: { readonly meeting: MeetingView }): ReactNode {
  const changes = clockChanges(
    meetingClock(meeting),
    meeting.capitalZone === null ? [] : [meeting.capitalZone],
  );
  return changes.map((change) => (
    <MessageBar key={`${change.what} ${change.timeZone}`} intent="warning" layout="multiline">
      <MessageBarBody>{inWords(change)}</MessageBarBody>
    </MessageBar>
  ));
}

function inWords({ what, timeZone, from, to }: ClockChange): string {
  const city = cityOf(timeZone);
  switch (what) {
    case 'skipped':
      return `${from} does not exist in ${city} on that day: the clocks go forward. The agenda begins at ${to}; set the start anew if another time is meant.`;
    case 'repeated':
      return `${from} comes twice in ${city} on that day: the clocks go back. The first is meant.`;
    case 'forward':
      return `The clocks in ${city} go forward during the meeting, from ${from} to ${to}. The times allow for it.`;
    case 'back':
      return `The clocks in ${city} go back during the meeting, from ${from} to ${to}: some times come twice. The times allow for it.`;
  }
}
