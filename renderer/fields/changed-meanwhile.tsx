import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSession } from '#renderer/data/session-context';
import { useView } from '#renderer/data/use-view';
import { TwoVersions, type ValueInWords } from '#renderer/fields/two-versions';
import { momentInWords } from '#renderer/ui/dates';
import { useNotify } from '#renderer/ui/notify';
import { AsyncView } from '#renderer/ui/states';
import type { FieldVersionView } from '#shared/contract/views/common';

/** Which value of this window was not saved, since its field was changed elsewhere. */
export interface ChangedField {
  readonly record: string;
  readonly field: string;
  readonly value: unknown;
}

interface ChangedMeanwhileProps {
  readonly changed: ChangedField;
  /** Says a choice, a number or a date in words; absent for texts. */
  readonly words?: ValueInWords | undefined;
}

/** Shows what another window saved into a field while it was edited here, and lets the person decide. Nothing is lost. */
export function ChangedMeanwhile(props: ChangedMeanwhileProps): ReactNode {
  const { record, field } = props.changed;
  const view = useView('history.field', { record, field });
  return (
    <AsyncView view={view}>
      {([newest]) => (newest === undefined ? null : <Decision {...props} other={newest} />)}
    </AsyncView>
  );
}

function Decision(props: ChangedMeanwhileProps & { readonly other: FieldVersionView }): ReactNode {
  const { drafts } = useSession();
  const { changed, words } = props;
  const noun = words === undefined ? 'text' : 'value';
  const takeOther = useTakeOther(changed, props.other.value, noun);
  const { at, by, value } = props.other;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>Changed meanwhile. Your {noun} is kept here and not saved.</MessageBarTitle> {by}{' '}
        saved another {noun} in another window ({momentInWords(at)}).
        <TwoVersions mine={changed.value} other={value} words={words} />
        {words === undefined && 'To join the two, change your text first and then keep it. '}
        The other one stays in the history.
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void drafts.saveOver(changed.record, changed.field, value)}>Keep mine</Button>
        <Button onClick={takeOther}>Take the other</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Gives the own value up for the other one; a message offers it back. */
function useTakeOther({ record, field }: ChangedField, other: unknown, noun: string): () => void {
  const { drafts } = useSession();
  const notify = useNotify();
  return () => {
    const mine = drafts.get(record, field)?.value;
    drafts.discard(record, field);
    notify({
      intent: 'info',
      title: `The other ${noun} was taken. Yours was not saved.`,
      action: {
        label: 'Put mine in its place',
        run: () => {
          drafts.edit(record, field, other, mine);
        },
      },
    });
  };
}
