import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ClearedBy } from '#renderer/fields/cleared-by';
import { ClearedWording } from '#renderer/fields/cleared-wording';
import { PointActions } from '#renderer/features/topics/point-actions';
import { PointStateSelect } from '#renderer/fields/point-state-select';
import { ChoiceField, choicesOf } from '#renderer/fields/choice-field';
import { MarkingLevelSelect } from '#renderer/fields/marking-field';
import { RichTextField } from '#renderer/fields/rich-text-field';
import { TextField } from '#renderer/fields/text-field';
import { PointStateBadge } from '#renderer/ui/badges';
import { pointTriageLabels, pointUseLabels } from '#renderer/ui/labels';
import { Panel } from '#renderer/ui/panel';
import type { PointView } from '#shared/contract/views/topics';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  controls: {
    marginLeft: 'auto',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
  wordings: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(320px, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
  },
});

const triages = choicesOf(pointTriageLabels);

/** A talking point: wording, triage and clearance; the cleared wording stands beside a later draft. */
export function PointCard(props: {
  readonly point: PointView;
  readonly index: number;
  readonly count: number;
}): ReactNode {
  const styles = useStyles();
  const { point, index } = props;
  const name = `${pointUseLabels[point.use]}, point ${String(index + 1)}`;
  return (
    <Panel>
      <article className={styles.card} aria-label={name}>
        <div className={styles.head}>
          <PointStateBadge state={point.state} />
          <ClearedBy point={point} name={name} />
          {point.draftedFor !== null && (
            <Badge appearance="outline" color="informative">
              For {point.draftedFor.label}
            </Badge>
          )}
          <div className={styles.controls}>
            <MarkingLevelSelect field={point.markingField} label={`Marking of ${name}`} />
            <ChoiceField
              record={point.id}
              field="triage"
              value={point.triage}
              label={`Triage of ${name}`}
              choices={triages}
              size="small"
            />
            <div>
              <PointStateSelect point={point} name={name} />
            </div>
            <PointActions point={point} name={name} index={index} count={props.count} />
          </div>
        </div>
        {point.use === 'respond' && <TextField field={point.question} />}
        <div className={styles.wordings}>
          <RichTextField field={point.text} label={point.use === 'respond' ? 'Answer' : 'Wording'} />
          <ClearedWording point={point} />
        </div>
      </article>
    </Panel>
  );
}
