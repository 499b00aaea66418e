import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { ItemPoints } from '#renderer/features/meetings/points/item-points';
import { useParameters } from '#renderer/data/use-parameters';
import { paths } from '#renderer/ui/paths';
import { EmptyState } from '#renderer/ui/states';
import type { MeetingView, ParticipantView } from '#shared/contract/views/meetings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  picker: { maxWidth: '420px' },
});

/** Which points each principal makes under which item. */
export function PointsTab({ meeting }: { readonly meeting: MeetingView }): ReactNode {
  const styles = useStyles();
  const navigate = useNavigate();
  const [parameters, setParameters] = useParameters();
  const principals = principalsOf(meeting);
  const current = principals.find(({ person }) => person.id === parameters.get('principal')) ?? principals[0];
  if (current === undefined) {
    return (
      <EmptyState
        title="Nobody speaks for our side yet"
        action={
          <Button onClick={() => void navigate(paths.meeting(meeting.id, 'people'))}>
            Add a participant
          </Button>
        }
      >
        Points are chosen for a principal on our side who takes part in the meeting.
      </EmptyState>
    );
  }
  return (
    <div className={styles.root}>
      <Field label="Points for" className={styles.picker}>
        <Select
          value={current.person.id}
          onChange={(_event, { value }) => {
            setParameters({ principal: value });
          }}
        >
          {principals.map(({ person, office }) => (
            <option key={person.id} value={person.id}>
              {person.label}, {office}
            </option>
          ))}
        </Select>
      </Field>
      {meeting.agenda.length === 0 && (
        <EmptyState title="The agenda is empty">
          Put topics on the agenda first; their points show here.
        </EmptyState>
      )}
      {meeting.agenda.map((item) => (
        <ItemPoints
          key={item.id}
          item={item}
          principal={current.person}
          wanted={parameters.get('item') === item.id}
        />
      ))}
    </div>
  );
}

/** Those on our side who can make a point: principals, and where there are none, everyone on our side. */
function principalsOf({ participants }: MeetingView): readonly ParticipantView[] {
  const ours = participants.filter(({ side }) => side === 'home');
  const principals = ours.filter(({ principal }) => principal);
  return principals.length === 0 ? ours : principals;
}
