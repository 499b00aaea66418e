import type { ReactNode } from 'react';
import { NameDialog } from '#renderer/features/negotiations/name-dialog';
import { useCommand } from '#renderer/data/use-command';
import { useAsked } from '#renderer/data/use-asked';
import { AddButton } from '#renderer/fields/add-button';
import type { NegotiationView } from '#shared/contract/views/registers';

type Named = Pick<NegotiationView, 'id' | 'title'>;

/** Adds a negotiation to a relationship. */
export function NewNegotiation({ relationship }: { readonly relationship: string }): ReactNode {
  const create = useCommand('negotiations.create');
  return (
    <NewNamed
      asked="new.negotiation"
      button="New negotiation"
      label="What is negotiated"
      make={async (title) => (await create({ relationship, title })) !== null}
    />
  );
}

/** Adds a chapter to a negotiation. */
export function NewChapter({ negotiation }: { readonly negotiation: Named }): ReactNode {
  const create = useCommand('chapters.create');
  return (
    <NewNamed
      asked={`new.chapter of ${negotiation.id}`}
      of={negotiation}
      button="New chapter"
      label="Name of the chapter"
      make={async (name) => (await create({ negotiation: negotiation.id, name })) !== null}
    />
  );
}

/** Adds an open issue to a negotiation, and opens it to be written. */
export function NewIssue(props: {
  readonly negotiation: Named;
  readonly onMade: (issue: string) => void;
}): ReactNode {
  const create = useCommand('issues.create');
  return (
    <NewNamed
      asked={`new.issue of ${props.negotiation.id}`}
      of={props.negotiation}
      button="New issue"
      label="What is open"
      make={async (title) => {
        const made = await create({ negotiation: props.negotiation.id, title });
        if (made !== null) props.onMade(made.id);
        return made !== null;
      }}
    />
  );
}

/** Adds a count of closed chapters as it was reported, and opens it to be written. */
export function NewClosureCount(props: {
  readonly negotiation: Named;
  readonly onMade: (count: string) => void;
}): ReactNode {
  const create = useCommand('closureCounts.create');
  const add = async (): Promise<void> => {
    const made = await create({ negotiation: props.negotiation.id });
    if (made !== null) props.onMade(made.id);
  };
  return (
    <AddButton offeredAs={of('New count of chapters closed', props.negotiation)} onAdd={() => void add()}>
      New count
    </AddButton>
  );
}

/** Adds the next round to a negotiation, and opens it for its dates. */
export function NewRound(props: {
  readonly negotiation: Named;
  readonly onMade: (round: string) => void;
}): ReactNode {
  const create = useCommand('rounds.create');
  const add = async (): Promise<void> => {
    const made = await create({ negotiation: props.negotiation.id });
    if (made !== null) props.onMade(made.id);
  };
  return (
    <AddButton offeredAs={of('New round', props.negotiation)} onAdd={() => void add()}>
      New round
    </AddButton>
  );
}

function NewNamed(props: {
  /** By what it is asked for from elsewhere. */
  readonly asked: string;
  /** To which negotiation it is added. */
  readonly of?: Named;
  readonly button: string;
  readonly label: string;
  readonly make: (name: string) => Promise<boolean>;
}): ReactNode {
  const [open, setOpen] = useAsked(props.asked);
  return (
    <>
      <AddButton
        {...(props.of !== undefined && { offeredAs: of(props.button, props.of) })}
        onAdd={() => {
          setOpen(true);
        }}
      >
        {props.button}
      </AddButton>
      {open && (
        <NameDialog
          title={props.button}
          label={props.label}
          submit="Add"
          make={props.make}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

/** The words in the palette: there may be several negotiations on the page. */
function of(what: string, { title }: Named): string {
  return `${what}: ${title}`;
}
