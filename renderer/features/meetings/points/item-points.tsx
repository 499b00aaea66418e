import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { candidatesFor } from '#renderer/features/meetings/points/candidates';
import { ChosenPoint } from '#renderer/features/meetings/points/chosen-point';
import { PointChoice } from '#renderer/features/meetings/points/point-choice';
import { onPaper } from '#renderer/features/meetings/on-paper';
import { useCommand } from '#renderer/data/use-command';
import { HiddenBadge } from '#renderer/ui/badges';
import { Panel } from '#renderer/ui/panel';
import type { RecordLink } from '#shared/contract/views/common';
import type { AgendaItemView } from '#shared/contract/views/meetings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: tokens.spacingHorizontalM },
  heading: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none', scrollMarginTop: '24px' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  group: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2, margin: '4px 0' },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column' },
});

/** One item: the points that the principal makes, in order, and those that could be chosen. */
export function ItemPoints(props: {
  readonly item: AgendaItemView;
  readonly principal: RecordLink;
  /** True for the item that one came for: it is shown and takes the focus. */
  readonly wanted: boolean;
}): ReactNode {
  const styles = useStyles();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { item, principal } = props;
  const choose = useCommand('agenda.choosePoint');
  const chosen = item.points.filter((assigned) => assigned.principal?.id === principal.id);
  const candidates = candidatesFor(item, principal.id);
  useEffect(() => {
    if (!props.wanted) return;
    heading.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [props.wanted]);
  return (
    <Panel {...onPaper(item)}>
      <section className={styles.root} aria-labelledby={headingId}>
        <div className={styles.head}>
          <h2 className={styles.heading} id={headingId} ref={heading} tabIndex={-1}>
            {item.number === null ? '' : `${String(item.number)}. `}
            {item.title.value}
          </h2>
          {item.number === null && <HiddenBadge />}
          <span className={styles.quiet}>
            {item.start === null ? '' : `${item.start}-${item.end ?? ''} · `}
            {chosen.length} chosen · about {item.speakingMinutes} min of speaking in {item.minutes} min
          </span>
        </div>
        {chosen.length > 0 && (
          <ol className={styles.list} aria-label={`Points of ${principal.label}`}>
            {chosen.map((assigned, index) => (
              <ChosenPoint
                key={assigned.itemPoint}
                assigned={assigned}
                all={item.points}
                before={chosen[index - 1]?.itemPoint}
                after={chosen[index + 1]?.itemPoint}
              />
            ))}
          </ol>
        )}
        {candidates.map(({ topic, points }) => (
          <div key={topic.id} data-not-on-paper>
            <h3 className={styles.group}>{chosen.length === 0 ? topic.label : `Also on ${topic.label}`}</h3>
            <ul className={styles.list}>
              {points.map((point) => (
                <li key={point.id}>
                  <PointChoice
                    point={point}
                    chosen={false}
                    onChange={() => void choose({ item: item.id, point: point.id, principal: principal.id })}
                  />
                </li>
              ))}
            </ul>
          </div>
        ))}
        {chosen.length === 0 && candidates.length === 0 && (
          <span className={styles.quiet}>The topics of this item have no points yet.</span>
        )}
      </section>
    </Panel>
  );
}
