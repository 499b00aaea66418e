import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSession } from '#renderer/data/session-context';
import { useView } from '#renderer/data/use-view';
import { momentInWords } from '#renderer/ui/dates';
import { useNotify } from '#renderer/ui/notify';
import { FieldValue } from '#renderer/ui/rich-text/field-value';
import { AsyncView } from '#renderer/ui/states';
import type { FieldVersionView } from '#shared/contract/views/common';

const useStyles = makeStyles({
  other: {
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    padding: `0 ${tokens.spacingHorizontalM}`,
    margin: `${tokens.spacingVerticalS} 0`,
    maxHeight: '240px',
    overflowY: 'auto',
  },
});

/** Which text of this window was not saved, since its field was changed elsewhere. */
export interface ChangedField {
  readonly record: string;
  readonly field: string;
}

/** Shows what another window saved into a field while it was edited here, and lets the person decide. Nothing is lost. */
export function ChangedMeanwhile({ changed }: { readonly changed: ChangedField }): ReactNode {
  const { record, field } = changed;
  const view = useView('history.field', { record, field });
  return (
    <AsyncView view={view}>
      {([newest]) => (newest === undefined ? null : <Decision changed={changed} other={newest} />)}
    </AsyncView>
  );
}

function Decision(props: { readonly changed: ChangedField; readonly other: FieldVersionView }): ReactNode {
  const styles = useStyles();
  const { drafts } = useSession();
  const takeOther = useTakeOther(props.changed, props.other.value);
  const { record, field } = props.changed;
  const { at, by, value } = props.other;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>Changed meanwhile. Your text is kept here and not saved.</MessageBarTitle> {by} saved
        another text in another window ({momentInWords(at)}):
        <div className={styles.other} role="group" aria-label="The other text">
          <FieldValue value={value} />
        </div>
        To join the two, change your text first and then keep it. The other one stays in the history.
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void drafts.saveOver(record, field, value)}>Keep mine</Button>
        <Button onClick={takeOther}>Take the other</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Gives the own text up for the other one; a message offers it back. */
function useTakeOther({ record, field }: ChangedField, other: unknown): () => void {
  const { drafts } = useSession();
  const notify = useNotify();
  return () => {
    const mine = drafts.get(record, field)?.value;
    drafts.discard(record, field);
    notify({
      intent: 'info',
      title: 'The other text was taken. Yours was not saved.',
      action: {
        label: 'Put mine in its place',
        run: () => {
          drafts.edit(record, field, other, mine);
        },
      },
    });
  };
}
