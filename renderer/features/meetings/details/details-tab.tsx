import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { CalendarButton } from '#renderer/features/meetings/details/calendar-button';
import { ChoiceField, choicesOf } from '#renderer/fields/choice-field';
import { DateField, TimeField } from '#renderer/fields/date-field';
import { MarkingField } from '#renderer/fields/marking-field';
import { NumberField } from '#renderer/fields/number-field';
import { RichTextField } from '#renderer/fields/rich-text-field';
import { TextField } from '#renderer/fields/text-field';
import { ZoneField } from '#renderer/fields/zone-field';
import { Labelled } from '#renderer/ui/labelled';
import { interpretationLabels, meetingKindLabels, meetingStateLabels } from '#renderer/ui/labels';
import { Section } from '#renderer/ui/section';
import type { MeetingView } from '#shared/contract/views/meetings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL, maxWidth: '960px' },
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(340px, 100%), 1fr))',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    alignItems: 'start',
  },
  texts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

const kinds = choicesOf(meetingKindLabels);
const states = choicesOf(meetingStateLabels);
const interpretations = choicesOf(interpretationLabels);

/** When, where and how a meeting is held, and what it is for. */
export function DetailsTab({ meeting }: { readonly meeting: MeetingView }): ReactNode {
  const styles = useStyles();
  const record = meeting.id;
  return (
    <div className={styles.root}>
      <Section title="When and where" actions={<CalendarButton meeting={meeting.id} />}>
        <div className={styles.grid}>
          <TextField field={meeting.title} />
          <TextField field={meeting.place} />
          <DateField field={meeting.date} />
          <TextField field={meeting.venue} />
          <TimeField field={meeting.startTime} />
          <ZoneField field={meeting.timeZone} />
          <MarkingField field={meeting.markingField} />
          <MarkingField field={meeting.sharedMarkingField} />
          <Labelled label="Length in minutes">
            <NumberField
              record={record}
              field="minutes"
              value={meeting.minutes.value}
              label="Length in minutes"
            />
          </Labelled>
          <Labelled label="Interpretation">
            <ChoiceField
              record={record}
              field="interpretation"
              value={meeting.interpretation}
              label="Interpretation"
              choices={interpretations}
            />
          </Labelled>
          <Labelled label="Kind of meeting">
            <ChoiceField
              record={record}
              field="type"
              value={meeting.type}
              label="Kind of meeting"
              choices={kinds}
            />
          </Labelled>
          <Labelled label="State">
            <ChoiceField record={record} field="state" value={meeting.state} label="State" choices={states} />
          </Labelled>
        </div>
      </Section>
      <Section title="Steering">
        <div className={styles.texts}>
          <RichTextField field={meeting.purpose} />
          <RichTextField field={meeting.successTest} />
          <RichTextField field={meeting.handling} />
          <RichTextField field={meeting.note} />
        </div>
      </Section>
    </div>
  );
}
