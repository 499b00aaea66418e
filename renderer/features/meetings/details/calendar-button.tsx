import { Button } from '@fluentui/react-components';
import { CalendarArrowRight20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useCalendarFile } from '#renderer/features/meetings/details/use-calendar-file';

/** Writes the meeting as a calendar file. */
export function CalendarButton({ meeting }: { readonly meeting: string }): ReactNode {
  const { write, dialog } = useCalendarFile(meeting);
  return (
    <>
      <Button icon={<CalendarArrowRight20Regular />} onClick={write}>
        Calendar file
      </Button>
      {dialog}
    </>
  );
}
