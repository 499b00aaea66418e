import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular, Dismiss20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useEditMany, type ManyChange } from '#renderer/features/points/lines/use-edit-many';
import { dateInShort } from '#renderer/ui/dates';
import { OfferedButton } from '#renderer/ui/offered-button';
import { OfferedMenu } from '#renderer/ui/offered-menu';
import { pointStateLabels, pointTriageLabels } from '#renderer/ui/labels';
import type { PrincipalLinesView } from '#shared/contract/views/points';
import { pointStates, pointTriages } from '#shared/domain/talking-point/talking-point';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
  },
  count: { fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalS },
});

interface Offer {
  readonly label: string;
  readonly change: ManyChange;
}

/** What can be done with the lines that were chosen, all at once; one undo takes it back. */
export function BulkBar(props: {
  readonly all: PrincipalLinesView;
  readonly points: readonly string[];
  readonly onDone: () => void;
}): ReactNode {
  const styles = useStyles();
  const edit = useEditMany(props.points, props.onDone);
  const { person, meetings } = props.all;
  const states = pointStates
    .filter((state) => state !== 'delivered')
    .map((state): Offer => ({ label: pointStateLabels[state], change: { set: 'state', state } }));
  const triages = pointTriages.map((triage): Offer => ({
    label: pointTriageLabels[triage],
    change: { set: 'triage', triage },
  }));
  const drafted: readonly Offer[] = [
    { label: `Drafted for ${person.label}`, change: { set: 'draftedFor', draftedFor: person.id } },
    { label: 'Drafted for nobody in particular', change: { set: 'draftedFor', draftedFor: null } },
  ];
  const places = meetings.flatMap(({ meeting, date }): readonly Offer[] => {
    const where = `${meeting.label}${date === null ? '' : `, ${dateInShort(date)}`}`;
    const at = { meeting: meeting.id, principal: person.id };
    return [
      { label: `Choose for ${where}`, change: { set: 'chosen', ...at } },
      { label: `Take away from ${where}`, change: { set: 'taken-away', ...at } },
    ];
  });
  return (
    <div className={styles.root} role="toolbar" aria-label="Lines chosen">
      <span className={styles.count} aria-live="polite">
        {props.points.length === 1 ? '1 line chosen' : `${String(props.points.length)} lines chosen`}
      </span>
      <OfferMenu label="State" offers={states} edit={edit} />
      <OfferMenu label="Triage" offers={triages} edit={edit} />
      <OfferMenu label="Assign" offers={[...drafted, ...places]} edit={edit} />
      <OfferedButton
        label="Choose none"
        appearance="subtle"
        icon={<Dismiss20Regular />}
        onDo={props.onDone}
      />
    </div>
  );
}

function OfferMenu(props: {
  readonly label: string;
  readonly offers: readonly Offer[];
  readonly edit: (change: ManyChange) => Promise<void>;
}): ReactNode {
  const { label, offers, edit } = props;
  const icon = <ChevronDown20Regular />;
  return (
    <OfferedMenu
      label={label}
      opener={
        <Button icon={icon} iconPosition="after">
          {label}
        </Button>
      }
      actions={offers.map((offer) => ({
        ...{ id: `lines.${label}.${offer.label}`, icon, inMenu: offer.label },
        label: `${label} of the lines chosen: ${offer.label}`,
        run: () => void edit(offer.change),
      }))}
    />
  );
}
