import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { NewRelationshipDialog } from '#renderer/features/relationships/new-relationship-dialog';
import { useAsked } from '#renderer/data/use-asked';
import { useDossier } from '#renderer/data/use-dossier';
import { AddButton } from '#renderer/fields/add-button';
import { paths } from '#renderer/ui/paths';
import { NextMeeting } from '#renderer/features/relationships/next-meeting';
import { RelationshipCard } from '#renderer/features/relationships/relationship-card';
import { PrintedPage } from '#renderer/data/printing/printed-page';
import { useView } from '#renderer/data/use-view';
import { Page } from '#renderer/ui/page';
import { Section } from '#renderer/ui/section';
import { AsyncView, EmptyState } from '#renderer/ui/states';

const useStyles = makeStyles({
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(340px, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
  },
});

/** The first page: the meeting to prepare, and every relationship of the desk. */
export function RelationshipsPage(): ReactNode {
  const styles = useStyles();
  const view = useView('relationships.list', {});
  const meetings = useView('meetings.list', {}).data ?? [];
  return (
    <AsyncView view={view}>
      {(relationships) => (
        <Page title="Relationships" width="wide" actions={<NewRelationship />}>
          <PrintedPage title="Relationships" shows={[relationships, meetings.map(({ id }) => id)]} />
          <NextMeeting />
          <Section title="Desk">
            {relationships.length === 0 ? (
              <EmptyState title="No relationship yet">
                A relationship holds its topics, meetings and people. Add the first with "New relationship"
                above.
              </EmptyState>
            ) : (
              <div className={styles.cards}>
                {relationships.map((relationship) => (
                  <RelationshipCard key={relationship.id} relationship={relationship} />
                ))}
              </div>
            )}
          </Section>
        </Page>
      )}
    </AsyncView>
  );
}

function NewRelationship(): ReactNode {
  const [open, setOpen] = useAsked('new.relationship');
  const home = useDossier()?.home ?? '';
  const navigate = useNavigate();
  return (
    <>
      <AddButton
        onAdd={() => {
          setOpen(true);
        }}
      >
        New relationship
      </AddButton>
      {open && (
        <NewRelationshipDialog
          home={home}
          onClose={() => {
            setOpen(false);
          }}
          onMade={(relationship) => void navigate(paths.topics(relationship))}
        />
      )}
    </>
  );
}
