import { Edit20Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { NewNegotiatorDialog } from '#renderer/features/negotiations/new-negotiator-dialog';
import { AddButton } from '#renderer/fields/add-button';
import { dateInWords } from '#renderer/ui/dates';
import { IconButton } from '#renderer/ui/icon-button';
import { Panel } from '#renderer/ui/panel';
import { paths } from '#renderer/ui/paths';
import { RecordLink } from '#renderer/ui/record-link';
import { Section } from '#renderer/ui/section';
import { EmptyState } from '#renderer/ui/states';
import { TableFrame } from '#renderer/ui/table';
import type { NegotiationView } from '#shared/contract/views/registers';

/** Who leads for either side, and since when. */
export function Negotiators(props: {
  readonly negotiation: NegotiationView;
  readonly onOpen: (negotiator: string) => void;
}): ReactNode {
  const { negotiation } = props;
  const [adding, setAdding] = useState(false);
  return (
    <Section
      title="Lead negotiators"
      actions={
        <AddButton
          offeredAs={`New lead negotiator: ${negotiation.title}`}
          onAdd={() => {
            setAdding(true);
          }}
        >
          New lead negotiator
        </AddButton>
      }
    >
      {negotiation.negotiators.length === 0 ? (
        <EmptyState title="Nobody is named">Who leads the talks for either side stands here.</EmptyState>
      ) : (
        <Table negotiators={negotiation.negotiators} onOpen={props.onOpen} />
      )}
      {adding && (
        <NewNegotiatorDialog
          negotiation={negotiation}
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </Section>
  );
}

function Table(props: {
  readonly negotiators: NegotiationView['negotiators'];
  readonly onOpen: (negotiator: string) => void;
}): ReactNode {
  return (
    <Panel flush>
      <TableFrame label="Lead negotiators">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Side</th>
            <th scope="col">From</th>
            <th scope="col">Note</th>
            <th scope="col">
              <span className="visually-hidden">Edit</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {props.negotiators.map(({ id, person, side, from, note }) => (
            <tr key={id}>
              <td>
                <RecordLink link={person} to={paths.person(person.id)} />
              </td>
              <td>{side === 'home' ? 'Ours' : 'Theirs'}</td>
              <td>{dateInWords(from)}</td>
              <td>{note}</td>
              <td>
                <IconButton
                  label={`Edit: ${person.label}`}
                  icon={<Edit20Regular />}
                  onClick={() => {
                    props.onOpen(id);
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </Panel>
  );
}
