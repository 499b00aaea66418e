import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ItemTopics } from '#renderer/features/meetings/agenda/item-topics';
import { SplitMerge } from '#renderer/features/meetings/agenda/split-merge';
import { ChoiceField, choicesOf, type Choice } from '#renderer/fields/choice-field';
import { NumberField } from '#renderer/fields/number-field';
import { RichTextField } from '#renderer/fields/rich-text-field';
import { TextField } from '#renderer/fields/text-field';
import { Labelled } from '#renderer/ui/labelled';
import { itemPurposeLabels, visibilityLabels } from '#renderer/ui/labels';
import { paths } from '#renderer/ui/paths';
import { WindowLink } from '#renderer/ui/record-link';
import { EmptyState } from '#renderer/ui/states';
import type { AgendaItemView, MeetingView } from '#shared/contract/views/meetings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalM },
});

const visibilities = choicesOf(visibilityLabels);
const purposes = choicesOf(itemPurposeLabels);

/** Everything about the agenda item that is chosen. */
export function ItemDetails(props: {
  readonly meeting: MeetingView;
  readonly item: AgendaItemView | null;
  readonly onSelect: (item: string) => void;
}): ReactNode {
  const styles = useStyles();
  const { item, meeting } = props;
  if (item === null) {
    return (
      <EmptyState title="No item is chosen">
        Choose an item of the agenda to see and change its details.
      </EmptyState>
    );
  }
  return (
    <section className={styles.root} aria-labelledby="item-details-heading" key={item.id}>
      <h2 className={styles.heading} id="item-details-heading">
        {item.number === null ? 'Hidden item' : `Item ${String(item.number)}`}
      </h2>
      <SplitMerge meeting={meeting} item={item} onMade={props.onSelect} />
      <TextField field={item.title} />
      <div className={styles.pair}>
        <Labelled label="Visibility">
          <ChoiceField
            record={item.id}
            field="visibility"
            value={item.visibility}
            label="Visibility"
            choices={visibilities}
          />
        </Labelled>
        <Labelled label="Purpose">
          <ChoiceField
            record={item.id}
            field="purpose"
            value={item.purpose}
            label="Purpose"
            choices={purposes}
          />
        </Labelled>
      </div>
      <TextField field={item.sharedTitle} />
      <Labelled label="Lead">
        <ChoiceField
          record={item.id}
          field="lead"
          value={item.lead?.id ?? null}
          label="Lead"
          choices={leadsOf(meeting, item)}
        />
      </Labelled>
      <div className={styles.pair}>
        <Labelled label="Minutes">
          <NumberField record={item.id} field="minutes" value={item.minutes} label="Minutes" />
        </Labelled>
        <Labelled label="As agreed" hint="0: the same as ours">
          <NumberField
            record={item.id}
            field="sharedMinutes"
            value={item.sharedMinutes}
            label="Minutes as agreed with the other side"
          />
        </Labelled>
      </div>
      <ItemTopics item={item} />
      <WindowLink to={paths.item(meeting.id, 'points', item.id)}>Choose the points for this item</WindowLink>
      <RichTextField field={item.script} />
    </section>
  );
}

/** Everyone in the meeting, and the lead that is set even where they do not take part. */
function leadsOf(meeting: MeetingView, item: AgendaItemView): readonly Choice[] {
  const present = meeting.participants.map(({ person }) => person);
  const links =
    item.lead === null || present.some(({ id }) => id === item.lead?.id) ? present : [item.lead, ...present];
  return [{ value: '', label: 'No lead' }, ...links.map(({ id, label }) => ({ value: id, label }))];
}
