import { Badge, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { EditRelationship } from '#renderer/features/relationships/edit-relationship';
import { Drafted } from '#renderer/ui/drafted';
import { dateInWords } from '#renderer/ui/dates';
import { Facts, type Fact } from '#renderer/ui/facts';
import { Panel } from '#renderer/ui/panel';
import { paths } from '#renderer/ui/paths';
import { WindowLink } from '#renderer/ui/record-link';
import type { RelationshipView } from '#shared/contract/views/topics';
import { plainText } from '#shared/domain/rich-text/read';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  name: { ...typographyStyles.subtitle1, margin: 0 },
  edit: { marginLeft: 'auto' },
  framework: { color: tokens.colorNeutralForeground2, margin: 0 },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** A relationship with its technology initiative and the way to everything in it. */
export function RelationshipCard({ relationship }: { readonly relationship: RelationshipView }): ReactNode {
  const styles = useStyles();
  return (
    <Panel>
      <article className={styles.card} aria-label={relationship.name}>
        <div className={styles.heading}>
          <h3 className={styles.name}>
            <WindowLink to={paths.topics(relationship.id)}>{relationship.name}</WindowLink>
          </h3>
          {relationship.main && (
            <Badge appearance="tint" color="brand">
              Main
            </Badge>
          )}
          <div className={styles.edit}>
            <EditRelationship relationship={relationship} />
          </div>
        </div>
        {relationship.framework !== '' && <p className={styles.framework}>{relationship.framework}</p>}
        <Facts facts={factsOf(relationship)} />
        <div className={styles.counts}>
          <Count count={relationship.topics} one="topic" many="topics" to={paths.topics(relationship.id)} />
          <Count
            count={relationship.meetings}
            one="meeting"
            many="meetings"
            to={paths.meetings(relationship.id)}
          />
          <Count count={relationship.people} one="person" many="people" to={paths.people(relationship.id)} />
          <Count
            count={relationship.commitments}
            one="commitment"
            many="commitments"
            to={paths.commitments(relationship.id)}
          />
        </div>
      </article>
    </Panel>
  );
}

function factsOf(relationship: RelationshipView): readonly Fact[] {
  const { illustrativeFields, areas } = relationship;
  const shown = (field: string | readonly string[], value: ReactNode): ReactNode =>
    value === '' ? (
      ''
    ) : (
      <Drafted illustrativeFields={illustrativeFields} field={field}>
        {value}
      </Drafted>
    );
  const leads = [relationship.homeLead, relationship.partnerLead].filter(Boolean).join(' / ');
  return [
    { name: 'Initiative', value: shown('initiative', initiativeOf(relationship)) },
    { name: 'Led by', value: shown(['homeLead', 'partnerLead'], leads) },
    { name: 'Review', value: shown('reviewCadence', relationship.reviewCadence) },
    { name: 'Structure', value: shown('structure', relationship.structure) },
    { name: 'Areas', value: shown('areas', areas.length === 0 ? '' : areasOf(areas)) },
  ];
}

/** The areas in one line, since they are names and no sentences. */
function areasOf(areas: RelationshipView['areas']): string {
  return plainText(areas).split('\n').join(', ');
}

function initiativeOf({ initiative, initiativeLaunched }: RelationshipView): string {
  if (initiative === '' || initiativeLaunched === null) return initiative;
  return `${initiative} (${dateInWords(initiativeLaunched)})`;
}

function Count(props: {
  readonly count: number;
  readonly one: string;
  readonly many: string;
  readonly to: string;
}): ReactNode {
  const text = `${String(props.count)} ${props.count === 1 ? props.one : props.many}`;
  return props.count === 0 ? <span>{text}</span> : <WindowLink to={props.to}>{text}</WindowLink>;
}
