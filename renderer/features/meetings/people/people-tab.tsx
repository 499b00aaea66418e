import { makeStyles, tokens } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { AddParticipantDialog } from '#renderer/features/meetings/people/add-participant-dialog';
import { Programme } from '#renderer/features/meetings/people/programme';
import { useAsked } from '#renderer/data/use-asked';
import { useDelete } from '#renderer/data/use-delete';
import { useDossier, useReadOnly } from '#renderer/data/use-dossier';
import { AddButton } from '#renderer/fields/add-button';
import { IllustrativeBadge } from '#renderer/ui/badges';
import { IconButton } from '#renderer/ui/icon-button';
import { participantRoleLabels } from '#renderer/ui/labels';
import { Panel } from '#renderer/ui/panel';
import { paths } from '#renderer/ui/paths';
import { RecordLink } from '#renderer/ui/record-link';
import { Section } from '#renderer/ui/section';
import { EmptyState } from '#renderer/ui/states';
import { TableFrame } from '#renderer/ui/table';
import type { MeetingView, ParticipantView } from '#shared/contract/views/meetings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL, maxWidth: '1100px' },
  last: { width: '48px' },
});

/** Who takes part, and the programme around the meeting. */
export function PeopleTab({ meeting }: { readonly meeting: MeetingView }): ReactNode {
  const styles = useStyles();
  const [adding, setAdding] = useAsked('meeting.participant');
  return (
    <div className={styles.root}>
      <Section
        title="Participants"
        actions={
          <AddButton
            offeredAs={false}
            onAdd={() => {
              setAdding(true);
            }}
          >
            Add a participant
          </AddButton>
        }
      >
        {meeting.participants.length === 0 ? (
          <EmptyState title="Nobody is named yet">Add the heads of both delegations first.</EmptyState>
        ) : (
          <Participants participants={meeting.participants} />
        )}
      </Section>
      <Programme meeting={meeting} />
      {adding && (
        <AddParticipantDialog
          meeting={meeting}
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </div>
  );
}

function Participants({ participants }: { readonly participants: readonly ParticipantView[] }): ReactNode {
  const styles = useStyles();
  const home = useDossier()?.home ?? 'Our side';
  return (
    <Panel flush>
      <TableFrame label="Participants">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Office</th>
            <th scope="col">Side</th>
            <th scope="col">Part</th>
            <th scope="col" className={styles.last}>
              <span className="visually-hidden">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {participants.map((participant) => (
            <ParticipantRow key={participant.participant} participant={participant} home={home} />
          ))}
        </tbody>
      </TableFrame>
    </Panel>
  );
}

function ParticipantRow(props: { readonly participant: ParticipantView; readonly home: string }): ReactNode {
  const { participant } = props;
  const { person } = participant;
  const readOnly = useReadOnly();
  const remove = useDelete();
  return (
    <tr>
      <td>
        <RecordLink link={person} to={paths.person(person.id)} />{' '}
        {participant.illustrative && <IllustrativeBadge compact />}
      </td>
      <td>{participant.office}</td>
      <td>{participant.side === 'home' ? props.home : 'Their side'}</td>
      <td>{participantRoleLabels[participant.role]}</td>
      <td>
        <IconButton
          label={`Take ${person.label} off the meeting`}
          icon={<Delete20Regular />}
          disabled={readOnly}
          onClick={() => void remove(participant.participant, `${person.label} as participant`)}
        />
      </td>
    </tr>
  );
}
